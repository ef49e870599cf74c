#include "ui/gallery/gallery_undo.h"
#include "core/studio/gallery/library.h"

#include <QCoreApplication>

namespace sfumato::ui {
namespace {

QString sentence(const char* english, qsizetype count = -1)
{
    return QCoreApplication::translate("UndoCommands", english, nullptr, static_cast<int>(count));
}

} // namespace

RemovePictures::RemovePictures(Library& library, QList<qint64> ids)
    : QUndoCommand(sentence(QT_TRANSLATE_N_NOOP("UndoCommands", "delete %n picture(s)"), ids.size())),
      library_(library), ids_(std::move(ids))
{
}

void RemovePictures::redo() { library_.remove(ids_); }
void RemovePictures::undo() { library_.restore(ids_); }

MarkPictures::MarkPictures(Library& library, const QString& text, QList<PictureMarks> before, QList<PictureMarks> after)
    : QUndoCommand(text), library_(library), before_(std::move(before)), after_(std::move(after))
{
}

void MarkPictures::redo() { library_.setMarks(after_); }
void MarkPictures::undo() { library_.setMarks(before_); }

MoveToAlbum::MoveToAlbum(Library& library, qint64 album, QList<qint64> ids, bool out)
    : QUndoCommand(out ? sentence(QT_TRANSLATE_N_NOOP("UndoCommands", "take %n picture(s) out of an album"), ids.size())
                       : sentence(QT_TRANSLATE_N_NOOP("UndoCommands", "add %n picture(s) to an album"), ids.size())),
      library_(library), album_(album), ids_(std::move(ids)), out_(out)
{
}

void MoveToAlbum::redo() { move(out_); }
void MoveToAlbum::undo() { move(!out_); }

void MoveToAlbum::move(bool out)
{
    if (out) library_.takeFromAlbum(album_, ids_);
    else library_.addToAlbum(album_, ids_);
}

RemoveAlbum::RemoveAlbum(Library& library, qint64 album, const QString& name)
    : QUndoCommand(sentence(QT_TRANSLATE_NOOP("UndoCommands", "remove the album “%1”")).arg(name)), library_(library),
      album_(album)
{
}

void RemoveAlbum::redo() { library_.setAlbumRemoved(album_, true); }
void RemoveAlbum::undo() { library_.setAlbumRemoved(album_, false); }

} // namespace sfumato::ui
