#include "ui/checkpoints/model_cards_model.h"

#include <QLocale>

#include <algorithm>

namespace sfumato::ui {

QString modelKindText(const ModelEntry& entry)
{
    const QString& family = entry.card.family;
    switch (entry.kind) {
    case ModelKind::Lora:
        return family.isEmpty() ? ModelCardsModel::tr("LoRA") : ModelCardsModel::tr("LoRA for %1").arg(family);
    case ModelKind::Embedding: return ModelCardsModel::tr("Embedding");
    default:
        return family.isEmpty() ? (entry.read ? ModelCardsModel::tr("Unknown family") : ModelCardsModel::tr("reading…"))
                                : family;
    }
}

ModelCardsModel::ModelCardsModel(const ModelLibrary& library, Thumbnailer thumbnailer, QObject* parent)
    : QAbstractListModel(parent), library_(library), thumbnailer_(std::move(thumbnailer))
{
    connect(&library, &ModelLibrary::changed, this, &ModelCardsModel::syncRows);
    connect(&library, &ModelLibrary::cardChanged, this, &ModelCardsModel::updateCard);
    syncRows();
}

int ModelCardsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(paths_.size());
}

const ModelEntry* ModelCardsModel::entry(int row) const
{
    return row >= 0 && row < paths_.size() ? library_.find(paths_[row]) : nullptr;
}

QVariant ModelCardsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ModelEntry* entry = this->entry(index.row());
    if (!entry) return {};      // gone, and changed() is on its way
    switch (role) {
    case Qt::DisplayRole: return entry->title;
    case DetailRole: {
        if (entry->missing) return tr("missing");
        const QString kind = !entry->card.problem ? modelKindText(*entry) : tr("cannot be used");
        return entry->bytes > 0
            ? QStringLiteral("%1 · %2").arg(kind,
                                            QLocale().formattedDataSize(entry->bytes, 1, QLocale::DataSizeSIFormat))
            : kind;
    }
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(entry->title, data(index, DetailRole).toString());
    case Qt::ToolTipRole: return entry->path.isEmpty() ? entry->title : entry->path;
    case Qt::DecorationRole: return picture(*entry);
    case EntryRole: return QVariant::fromValue(*entry);
    case OpenRole: return can_be_opened(entry->kind) && entry->path == open_;
    default: return {};
    }
}

void ModelCardsModel::setShelf(ModelShelf shelf)
{
    shelf_ = shelf;
    syncRows();
}

void ModelCardsModel::setSearch(const QString& words)
{
    words_ = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    syncRows();
}

void ModelCardsModel::setOpenModel(const QString& path)
{
    open_ = path;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OpenRole});
}

bool ModelCardsModel::belongs(const ModelEntry& entry) const
{
    const bool shown = shelf_ == ModelShelf::Everything || (shelf_ == ModelShelf::Models && can_be_opened(entry.kind))
        || (shelf_ == ModelShelf::Loras && entry.kind == ModelKind::Lora)
        || (shelf_ == ModelShelf::Embeddings && entry.kind == ModelKind::Embedding);
    if (!shown) return false;
    const QString text = QStringList{entry.title, modelKindText(entry), entry.card.trigger_words.join(u' '),
                                     entry.card.hash, entry.path}
                             .join(u'\n')
                             .toCaseFolded();
    return std::all_of(words_.begin(), words_.end(), [&](const QString& word) { return text.contains(word); });
}

void ModelCardsModel::syncRows()
{
    QStringList favourites, others;
    for (const ModelEntry& entry : library_.entries())
        if (belongs(entry)) (entry.favourite ? favourites : others) << entry.path;
    const QStringList now = favourites + others;
    if (now == paths_) {
        if (!now.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    paths_ = now;
    endResetModel();
}

void ModelCardsModel::updateCard(const QString& path)
{
    const ModelEntry* entry = library_.find(path);
    const int row = rowOf(path);
    if (entry && belongs(*entry) != (row >= 0)) return syncRows();
    if (row >= 0) Q_EMIT dataChanged(index(row), index(row));
}

QImage ModelCardsModel::picture(const ModelEntry& entry) const
{
    if (entry.preview.isEmpty()) return {};
    if (const auto known = thumbnails_.constFind(entry.preview); known != thumbnails_.constEnd()) return *known;
    thumbnails_.insert(entry.preview, {});
    auto* self
        = const_cast<ModelCardsModel*>(this); // what data() shows changes when the answer comes, the model does not
    thumbnailer_(entry.preview).then(self, [self, preview = entry.preview, path = entry.path](const QImage& image) {
        self->thumbnails_.insert(preview, image);
        self->updateCard(path);
    });
    return {};
}

} // namespace sfumato::ui
