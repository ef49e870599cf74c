#include "core/studio/models/model_scan.h"

#include "core/base/left_out_names.h"
#include "core/checkpoint/adapter_lookup.h"
#include "core/checkpoint/weight_endings.h"
#include "core/pipeline/prompt_folders.h"
#include "core/studio/models/model_reader.h"
#include "core/studio/support/natural_order.h"
#include "core/studio/support/qt_message.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <vector>

namespace sfumato {
namespace {

constexpr const char *kOwnLoras = "Lora", *kOwnEmbeddings = "embeddings";

/// NAME.preview.png before NAME.png: A1111 writes the first, people the second.
QString preview_of(const QFileInfo& file, bool folder)
{
    const QString stem = folder ? file.filePath() : file.path() + u'/' + file.completeBaseName();
    for (const char* middle : {".preview", ""})
        for (const char* extension : {".png", ".jpg", ".jpeg", ".webp"})
            if (const QString picture = stem + QLatin1String(middle) + QLatin1String(extension);
                QFileInfo::exists(picture))
                return picture;
    const QString inside = file.filePath() + QLatin1String("/preview.png");
    return folder && QFileInfo::exists(inside) ? inside : QString();
}

/// "*.safetensors", "*.ckpt" ...: how files of weights may end.
QStringList weight_patterns()
{
    QStringList patterns;
    for (const std::string_view ending : kWeightEndings)
        patterns << u'*' + QString::fromLatin1(ending.data(), qsizetype(ending.size()));
    return patterns;
}

/// Whether something between `folder` and the file is hidden or the system's.
bool lies_in_left_out(const QFileInfo& file, const QString& folder)
{
    const auto names = QDir(folder).relativeFilePath(file.filePath()).split(u'/');
    return std::ranges::any_of(names, [](const QString& name) { return is_left_out(name.toStdString()); });
}

ModelEntry entry_of_folder(const QFileInfo& folder, const std::stop_token& stop)
{
    ModelEntry entry{.path = folder.absoluteFilePath(), .title = folder.fileName(), .kind = ModelKind::Folder};
    QDirIterator files(folder.filePath(), weight_patterns(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && !stop.stop_requested()) {
        files.next();
        if (lies_in_left_out(files.fileInfo(), folder.filePath())) continue;
        // Some folders hold the same weights once more as torch's own files, which then are not read.
        const bool torch = files.fileInfo().suffix() != QLatin1String("safetensors");
        if (!torch || QDir(files.fileInfo().path()).entryList({QStringLiteral("*.safetensors")}, QDir::Files).isEmpty())
            entry.bytes += files.fileInfo().size();
        entry.modified_ms = std::max(entry.modified_ms, files.fileInfo().lastModified().toMSecsSinceEpoch());
    }
    entry.preview = preview_of(folder, true);
    return entry;
}

ModelEntry entry_of_file(const QFileInfo& file, ModelKind kind)
{
    ModelEntry entry{.path = file.absoluteFilePath(),
                     .title = QString::fromStdString(adapter_name(file.filePath().toStdString())),
                     .kind = kind,
                     .preview = preview_of(file, false),
                     .missing = !file.exists()};
    if (entry.missing) return entry;    // a link that leads nowhere any more
    entry.bytes = file.size();
    entry.modified_ms = file.lastModified().toMSecsSinceEpoch();
    return entry;
}

std::optional<ModelKind> kind_of(FolderContent content)
{
    switch (content) {
    case FolderContent::Models: return ModelKind::File;
    case FolderContent::Loras: return ModelKind::Lora;
    case FolderContent::Embeddings: return ModelKind::Embedding;
    case FolderContent::Wildcards: break;
    }
    return std::nullopt;
}

void collect(const ModelFolder& folder, QList<ModelEntry>& models, const std::stop_token& stop)
{
    if (stop.stop_requested()) return;
    const QFileInfo info(QString::fromStdString(folder.path.string()));
    if (folder.is_model) {
        models << entry_of_folder(info, stop);
        return;
    }
    const auto kind = kind_of(folder.content);
    if (!kind) return;
    const QDir dir(info.filePath());
    for (const QFileInfo& file : dir.entryInfoList(weight_patterns(), QDir::Files | QDir::System)) {
        if (stop.stop_requested()) return;
        if (is_left_out(file.fileName().toStdString())) continue;
        if (file.completeBaseName().endsWith(QLatin1String(".vae"))) continue; // belongs to the model beside it
        // No model comes as .bin: among models those are parts, and what trainers leave.
        if (*kind == ModelKind::File && file.suffix() == QLatin1String("bin")) continue;
        models << entry_of_file(file, *kind);
    }
}

void sort_by_title(QList<ModelEntry>& models)
{
    const QCollator order = natural_order();
    std::stable_sort(models.begin(), models.end(), [&](const ModelEntry& a, const ModelEntry& b) {
        const bool first = can_be_opened(a.kind), second = can_be_opened(b.kind);
        return first != second ? first : order.compare(a.title, b.title) < 0;
    });
}

} // namespace

QList<ModelEntry> scan_models(const QStringList& folders, const std::stop_token& stop)
{
    std::vector<std::filesystem::path> roots;
    for (const QString& folder : folders) roots.emplace_back(folder.toStdString());
    QList<ModelEntry> models;
    for (const ModelFolder& folder : model_folders(roots, stop)) collect(folder, models, stop);
    sort_by_title(models);
    return models;
}

QList<ModelEntry> find_models(const QStringList& folders)
{
    QList<ModelEntry> models = scan_models(folders);
    models.removeIf([](const ModelEntry& model) { return !can_be_opened(model.kind); });
    return models;
}

Result<ModelKind> library_kind(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        if (QFileInfo::exists(path + QLatin1String("/model_index.json"))) return ModelKind::Folder;
        return fail(verbatim(path), Message::tr("is a folder without model_index.json"),
                    Message::tr("choose the folder of a diffusers model or a .safetensors file"));
    }
    if (!is_weight_file(file.fileName().toLower().toStdString()))
        return fail(verbatim(path), Message::tr("is neither a model nor a picture"),
                    Message::tr("drop .safetensors files, folders of models, PNG, JPEG or WebP pictures"));
    const ModelCard card = read_card(path, ModelKind::Folder);
    if (card.kind == QLatin1String("checkpoint")) return ModelKind::File;
    if (card.kind == QLatin1String("LoRA")) return ModelKind::Lora;
    if (card.kind == QLatin1String("textual inversion")) return ModelKind::Embedding;
    if (card.kind.isEmpty()) return tl::unexpected(*card.problem);
    return fail(verbatim(path), Message::tr("holds a %1, which is part of a model", card.kind.toStdString()),
                Message::tr("add a whole model, a LoRA or an embedding"));
}

Result<QString> link_model(const QString& library, const QString& target, ModelKind kind)
{
    const QString folder = library
        + (kind == ModelKind::Lora            ? u'/' + QLatin1String(kOwnLoras)
               : kind == ModelKind::Embedding ? u'/' + QLatin1String(kOwnEmbeddings)
                                              : QString());
    const QString source = QFileInfo(target).absoluteFilePath(), link = folder + u'/' + QFileInfo(source).fileName();
    const QFileInfo there(link);
    if (there.isSymLink() && there.symLinkTarget() == source) return link;
    if (there.isSymLink() && !there.exists()) QFile::remove(link);  // it leads nowhere
    else if (there.exists())
        return fail(verbatim(source), Message::tr("the library holds another %1", there.fileName().toStdString()),
                    Message::tr("rename one of them"));
    QDir().mkpath(folder);
    QFile file(source);
    if (!file.link(link))
        return fail(verbatim(source),
                    Message::tr("no link can be made in %1: %2", folder.toStdString(),
                                system_message(file.errorString())));
    return link;
}

} // namespace sfumato
