#include "core/studio/model_library.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QFuture>
#include <QLocale>
#include <QPromise>
#include <QSet>

#include <algorithm>
#include <memory>

namespace sfumato {
namespace {

constexpr int kMaxDepth = 5;    // A1111: models/Stable-diffusion/group/name; also the end of link cycles

/// Folders of the A1111 and ComfyUI layouts whose files are parts or additions, not models to open.
bool holds_other_things(const QString& folder)
{
    static const QSet<QString> names{
        QStringLiteral("vae"), QStringLiteral("vae_approx"), QStringLiteral("vae-approx"), QStringLiteral("lora"), QStringLiteral("loras"),
        QStringLiteral("esrgan"), QStringLiteral("upscale_models"), QStringLiteral("controlnet"), QStringLiteral("embeddings"),
        QStringLiteral("clip"), QStringLiteral("clip_vision"), QStringLiteral("text_encoders"), QStringLiteral("unet"),
        QStringLiteral("diffusion_models"), QStringLiteral("hypernetworks"), QStringLiteral("style_models")};
    return names.contains(folder.toLower());
}

qint64 weights_size(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, {QStringLiteral("*.safetensors")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

void collect(const QString& folder, int depth, QList<ModelEntry>& models)
{
    const QDir dir(folder);
    if (dir.exists(QStringLiteral("model_index.json"))) {
        models << ModelEntry{dir.absolutePath(), dir.dirName(), ModelKind::Folder, weights_size(folder)};
        return;
    }
    for (const QFileInfo& file : dir.entryInfoList({QStringLiteral("*.safetensors")}, QDir::Files)) {
        if (file.fileName().endsWith(QStringLiteral(".vae.safetensors"))) continue; // belongs to the model beside it
        models << ModelEntry{file.absoluteFilePath(), file.completeBaseName(), ModelKind::File, file.size()};
    }
    if (depth == kMaxDepth) return;
    for (const QFileInfo& child : dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!holds_other_things(child.fileName())) collect(child.filePath(), depth + 1, models);
}

QFuture<QList<ModelEntry>> find_in_background(QThreadPool& pool, const QStringList& folders)
{
    auto promise = std::make_shared<QPromise<QList<ModelEntry>>>();
    promise->start();
    pool.start([promise, folders] {
        promise->addResult(find_models(folders));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QList<ModelEntry> find_models(const QStringList& folders)
{
    QList<ModelEntry> models;
    for (const QString& folder : folders) collect(folder, 0, models);
    const auto by_path = [](const ModelEntry& a, const ModelEntry& b) { return a.path < b.path; };
    std::sort(models.begin(), models.end(), by_path);     // folders inside one another list a model twice
    models.erase(std::unique(models.begin(), models.end()), models.end());
    // The C locale would compare bytes: "dream 10" before "dream 9".
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(models.begin(), models.end(), [&](const ModelEntry& a, const ModelEntry& b) { return order.compare(a.title, b.title) < 0; });
    return models;
}

ModelLibrary::ModelLibrary(QString ownFolder, QObject* parent)
    : QObject(parent), own_folder_(std::move(ownFolder)), models_{ModelEntry{{}, tr("scenery (built in)"), ModelKind::Embedded, 0}} {}

ModelLibrary::~ModelLibrary() { pool_.waitForDone(); }     // a scan answers to an object that is still there

void ModelLibrary::setAddedFolders(const QStringList& folders)
{
    added_ = folders;
    refresh();
}

void ModelLibrary::refresh()
{
    find_in_background(pool_, QStringList{own_folder_} + added_).then(this, [this, scan = ++scan_](const QList<ModelEntry>& found) {
        const QList<ModelEntry> all = QList<ModelEntry>{models_.first()} + found;
        if (scan != scan_ || all == models_) return;
        models_ = all;
        Q_EMIT changed();
    });
}

} // namespace sfumato
