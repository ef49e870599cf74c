#include "ui/gallery/gallery_undo.h"
#include "core/studio/gallery/library.h"

#include <QCoreApplication>

#include <utility>

namespace sfumato::ui {
namespace {

LocalizedText sentence(const char* english, qsizetype count)
{
    return [english, n = static_cast<int>(count)] {
        return QCoreApplication::translate("UndoCommands", english, nullptr, n);
    };
}

} // namespace

RemovePictures::RemovePictures(Library& library, QList<qint64> ids)
    : UndoCommand(sentence(QT_TRANSLATE_N_NOOP("UndoCommands", "delete %n picture(s)"), ids.size())), library_(library),
      ids_(std::make_shared<QList<qint64>>(std::move(ids)))
{
}

void RemovePictures::redo() { library_.remove(ids_); }
void RemovePictures::undo() { library_.restore(ids_); }

MarkPictures::MarkPictures(Library& library, const LocalizedText& text, QList<PictureMarks> before,
                           QList<PictureMarks> after)
    : UndoCommand(text), library_(library), before_(std::move(before)), after_(std::move(after))
{
}

void MarkPictures::redo() { library_.setMarks(after_); }
void MarkPictures::undo() { library_.setMarks(before_); }

WriteNote::WriteNote(Library& library, qint64 picture, QString before, QString after)
    : UndoCommand([] { return QCoreApplication::translate("UndoCommands", "change a note"); }), library_(library),
      picture_(picture), before_(std::move(before)), after_(std::move(after))
{
}

void WriteNote::redo()
{
    if (std::exchange(done_, true)) library_.setNote(picture_, after_);
}

void WriteNote::undo() { library_.setNote(picture_, before_); }

bool WriteNote::mergeWith(const QUndoCommand* next)
{
    const auto* note = static_cast<const WriteNote*>(next);
    if (note->picture_ != picture_) return false;
    after_ = note->after_;
    return true;
}

MoveToAlbum::MoveToAlbum(Library& library, qint64 album, QList<qint64> ids, bool out)
    : UndoCommand(out ? sentence(QT_TRANSLATE_N_NOOP("UndoCommands", "take %n picture(s) out of an album"), ids.size())
                      : sentence(QT_TRANSLATE_N_NOOP("UndoCommands", "add %n picture(s) to an album"), ids.size())),
      library_(library), album_(album), ids_(std::move(ids)), out_(out)
{
}

void MoveToAlbum::redo() { move(out_); }
void MoveToAlbum::undo() { move(!out_); }

void MoveToAlbum::move(bool out)
{
    if (out) library_.removeFromAlbum(album_, ids_);
    else library_.addToAlbum(album_, ids_);
}

RemoveAlbum::RemoveAlbum(Library& library, qint64 album, const QString& name)
    : UndoCommand([name] { return QCoreApplication::translate("UndoCommands", "remove the album “%1”").arg(name); }),
      library_(library), album_(album)
{
}

void RemoveAlbum::redo() { library_.setAlbumRemoved(album_, true); }
void RemoveAlbum::undo() { library_.setAlbumRemoved(album_, false); }

} // namespace sfumato::ui
