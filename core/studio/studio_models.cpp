// The studio's models: opening, the library and its folders, what is dropped on the window.
#include "core/studio/support/in_background.h"
#include "core/studio/studio.h"

#include <QDir>
#include <QFileInfo>

namespace sfumato {

void Studio::openModel(const QString& path)
{
    settings_->set(setting::kModel, path);
    worker_->openModel(path.toStdString());
}

void Studio::setModelFolders(const QStringList& folders)
{
    settings_->set(setting::kModelFolders, folders);
    worker_->setAdapterPlaces(adapter_places(QStringList{dir_.models()} + folders));
    models_->setAddedFolders(folders);
}

void Studio::addModelFolder(const QString& folder)
{
    QStringList folders = models_->addedFolders();
    if (folders.contains(folder)) return;
    setModelFolders(folders << folder);
}

void Studio::removeModelFolder(const QString& folder)
{
    QStringList folders = models_->addedFolders();
    if (folders.removeOne(folder)) setModelFolders(folders);
}

void Studio::setModelFavourite(const QString& path, bool favourite)
{
    QStringList favourites = settings_->get(setting::kFavouriteModels);
    favourites.removeAll(path);
    if (favourite) favourites << path;
    settings_->set(setting::kFavouriteModels, favourites);
    models_->setFavourites(favourites);
}

QFuture<Result<AddedModel>> Studio::addToLibrary(const QString& path)
{
    return in_background([library = dir_.models(), path]() -> Result<AddedModel> {
        const auto kind = library_kind(path);
        if (!kind) return tl::unexpected(kind.error());
        const auto link = link_model(library, path, *kind);
        if (!link) return tl::unexpected(link.error());
        return AddedModel{*link, *kind};
    }).then(this, [this](const Result<AddedModel>& added) {
        if (added) models_->refresh();
        return added;
    });
}

QFuture<Result<PictureParameters>> Studio::readPicture(const QString& path)
{
    return in_background([path] { return read_picture_parameters(path); })
        .then(this, [](const Result<PictureParameters>& read) { return read; });
}

std::optional<QString> Studio::knownModel(const ModelRef& named) const
{
    const QString hash = QString::fromStdString(named.hash).left(10).toLower(),
                  path = QString::fromStdString(named.path);
    const QString title = QFileInfo(path).completeBaseName();
    std::optional<QString> by_title;
    for (const ModelEntry& model : models_->models()) {
        if (model.path == path || (!hash.isEmpty() && model.card.hash == hash)) return model.path;
        if (!title.isEmpty() && model.title.compare(title, Qt::CaseInsensitive) == 0) by_title = model.path;
    }
    return by_title;
}

} // namespace sfumato
