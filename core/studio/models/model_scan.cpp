#include "core/studio/models/model_scan.h"
#include "core/studio/models/model_reader.h"

#include <QCollator>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace sfumato {
namespace {

constexpr int kMaxDepth = 5;    // A1111: models/Stable-diffusion/group/name; also the end of link cycles
constexpr const char* kOwnLoras = "Lora";
constexpr const char* kOwnEmbeddings = "embeddings";

bool holds_loras(const QString& folder)
{
    static const QSet<QString> names{QStringLiteral("lora"), QStringLiteral("loras"), QStringLiteral("lycoris")};
    return names.contains(folder.toLower());
}

bool holds_embeddings(const QString& folder)
{
    return folder.compare(QLatin1String(kOwnEmbeddings), Qt::CaseInsensitive) == 0;
}

/// Folders of the A1111 and ComfyUI layouts whose files are parts or additions that a prompt does not name.
bool holds_other_things(const QString& folder)
{
    static const QSet<QString> names{
        QStringLiteral("vae"),         QStringLiteral("vae_approx"),       QStringLiteral("vae-approx"),
        QStringLiteral("esrgan"),      QStringLiteral("upscale_models"),   QStringLiteral("controlnet"),
        QStringLiteral("clip"),        QStringLiteral("clip_vision"),      QStringLiteral("text_encoders"),
        QStringLiteral("unet"),        QStringLiteral("diffusion_models"), QStringLiteral("hypernetworks"),
        QStringLiteral("style_models")};
    return names.contains(folder.toLower());
}

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

ModelEntry entry_of_folder(const QFileInfo& folder)
{
    ModelEntry entry{.path = folder.absoluteFilePath(), .title = folder.fileName(), .kind = ModelKind::Folder};
    QDirIterator files(folder.filePath(), {QStringLiteral("*.safetensors")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        entry.bytes += files.fileInfo().size();
        entry.modified_ms = std::max(entry.modified_ms, files.fileInfo().lastModified().toMSecsSinceEpoch());
    }
    entry.preview = preview_of(folder, true);
    return entry;
}

ModelEntry entry_of_file(const QFileInfo& file, ModelKind kind)
{
    ModelEntry entry{.path = file.absoluteFilePath(),
                     .title = file.completeBaseName(),
                     .kind = kind,
                     .preview = preview_of(file, false),
                     .missing = !file.exists()};
    if (entry.missing) return entry;    // a link that leads nowhere any more
    entry.bytes = file.size();
    entry.modified_ms = file.lastModified().toMSecsSinceEpoch();
    return entry;
}

void collect(const QFileInfo& folder, int depth, ModelKind kind, QList<ModelEntry>& models)
{
    const QDir dir(folder.filePath());
    if (kind == ModelKind::File && dir.exists(QStringLiteral("model_index.json"))) {
        models << entry_of_folder(folder);
        return;
    }
    for (const QFileInfo& file : dir.entryInfoList({QStringLiteral("*.safetensors")}, QDir::Files | QDir::System)) {
        if (file.fileName().endsWith(QStringLiteral(".vae.safetensors"))) continue; // belongs to the model beside it
        models << entry_of_file(file, kind);
    }
    if (depth == kMaxDepth) return;
    for (const QFileInfo& child : dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString name = child.fileName();
        if (holds_other_things(name)) continue;
        collect(child, depth + 1,
                holds_loras(name)            ? ModelKind::Lora
                    : holds_embeddings(name) ? ModelKind::Embedding
                                             : kind,
                models);
    }
}

void sort_by_title(QList<ModelEntry>& models)
{
    // The C locale would compare bytes: "dream 10" before "dream 9".
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(models.begin(), models.end(), [&](const ModelEntry& a, const ModelEntry& b) {
        const bool first = can_be_opened(a.kind), second = can_be_opened(b.kind);
        return first != second ? first : order.compare(a.title, b.title) < 0;
    });
}

} // namespace

QList<ModelEntry> scan_models(const QStringList& folders)
{
    QList<ModelEntry> models;
    for (const QString& folder : folders) {
        const QString name = QDir(folder).dirName();    // a folder may itself be one of LoRAs
        collect(QFileInfo(QDir::cleanPath(folder)), 0,
                holds_loras(name)            ? ModelKind::Lora
                    : holds_embeddings(name) ? ModelKind::Embedding
                                             : ModelKind::File,
                models);
    }
    // Folders inside one another list a model twice.
    std::stable_sort(models.begin(), models.end(),
                     [](const ModelEntry& a, const ModelEntry& b) { return a.path < b.path; });
    models.erase(std::unique(models.begin(), models.end(),
                             [](const ModelEntry& a, const ModelEntry& b) { return a.path == b.path; }),
                 models.end());
    sort_by_title(models);
    return models;
}

QList<ModelEntry> find_models(const QStringList& folders)
{
    QList<ModelEntry> models = scan_models(folders);
    models.removeIf([](const ModelEntry& model) { return !can_be_opened(model.kind); });
    return models;
}

AdapterPlaces adapter_places(const QStringList& folders)
{
    AdapterPlaces places;
    const auto add = [](std::vector<std::filesystem::path>& list, const QString& folder) {
        const std::filesystem::path path(folder.toStdString());
        if (QFileInfo(folder).isDir() && std::find(list.begin(), list.end(), path) == list.end()) list.push_back(path);
    };
    for (const QString& folder : folders) {
        const QString name = QDir(folder).dirName();
        if (holds_loras(name)) add(places.loras, folder);
        if (holds_embeddings(name)) add(places.embeddings, folder);
        for (const QString& root :
             {folder, folder + QLatin1String("/models"), QDir::cleanPath(folder + QLatin1String("/.."))}) {
            // Beside models/ lies A1111's embeddings/; elsewhere what lies outside a folder is none of ours.
            const bool outside = root != folder && !root.startsWith(folder);
            if (outside && name.compare(QLatin1String("models"), Qt::CaseInsensitive) != 0) continue;
            for (const char* child : {"Lora", "lora", "loras", "LyCORIS"})
                if (!outside) add(places.loras, root + u'/' + QLatin1String(child));
            add(places.embeddings, root + u'/' + QLatin1String(kOwnEmbeddings));
        }
    }
    return places;
}

Result<ModelKind> library_kind(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        if (QFileInfo::exists(path + QLatin1String("/model_index.json"))) return ModelKind::Folder;
        return fail(path.toStdString(), "is a folder without model_index.json",
                    "choose the folder of a diffusers model or a .safetensors file");
    }
    if (const QString ending = file.suffix().toLower(); ending != QLatin1String("safetensors")) {
        const bool pickle
            = QStringList{QStringLiteral("ckpt"), QStringLiteral("pt"), QStringLiteral("pth"), QStringLiteral("bin")}
                  .contains(ending);
        return pickle ? fail(path.toStdString(), "is a pickle file, which can run any program when it is opened",
                             "convert it to .safetensors, or fetch the .safetensors version")
                      : fail(path.toStdString(), "is neither a model nor a picture",
                             "drop .safetensors files, folders of models, PNG, JPEG or WebP pictures");
    }
    const ModelCard card = read_card(path, ModelKind::Folder);
    if (card.kind == QLatin1String("checkpoint")) return ModelKind::File;
    if (card.kind == QLatin1String("LoRA")) return ModelKind::Lora;
    if (card.kind == QLatin1String("textual inversion")) return ModelKind::Embedding;
    if (card.kind.isEmpty()) return fail(path.toStdString(), card.problem.toStdString());
    return fail(path.toStdString(), "holds a " + card.kind.toStdString() + ", which is part of a model",
                "add a whole model, a LoRA or an embedding");
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
        return fail(source.toStdString(), "the library holds another " + there.fileName().toStdString(),
                    "rename one of them");
    QDir().mkpath(folder);
    QFile file(source);
    if (!file.link(link))
        return fail(source.toStdString(),
                    "no link can be made in " + folder.toStdString() + ": " + file.errorString().toStdString());
    return link;
}

} // namespace sfumato
