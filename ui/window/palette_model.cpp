#include "ui/window/palette_model.h"
#include "ui/widgets/fuzzy_match.h"

#include <algorithm>
#include <optional>

namespace sfumato::ui {

void PaletteModel::add(const QList<PaletteEntry>& entries)
{
    entries_ += entries;
    search();
}

void PaletteModel::setQuery(const QString& query)
{
    query_ = query;
    search();
}

void PaletteModel::search()
{
    beginResetModel();
    shown_.clear();
    for (int i = 0; i < entries_.size(); ++i) {
        const PaletteEntry& entry = entries_[i];
        if (entry.sought && query_.trimmed().isEmpty()) continue;
        std::optional<Shown> best;
        if (const auto match = fuzzyMatch(query_, entry.text)) best = {i, match->score, match->positions};
        for (const QString& word : entry.also)
            if (const auto match = fuzzyMatch(query_, word); match && (!best || match->score > best->score))
                best = {i, match->score, {}}; // nothing of what is shown was found: nothing is marked
        if (best) shown_ += *best;
    }
    std::stable_sort(shown_.begin(), shown_.end(), [](const Shown& a, const Shown& b) { return a.score > b.score; });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PaletteEntry& entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::DecorationRole: return entry.icon;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(entry.text, entry.kind);
    case KindRole: return entry.kind;
    case KeysRole: return entry.keys.toString(QKeySequence::NativeText);
    case PositionsRole: return QVariant::fromValue(shown_[index.row()].positions);
    default: return {};
    }
}

} // namespace sfumato::ui
