#pragma once
#include "core/studio/storage/picture_table.h"
#include "ui/widgets/undo_command.h"

#include <memory>

namespace sfumato {
class Library;
}

namespace sfumato::ui {

/// Moves pictures to the desktop's trash, and back.
class RemovePictures final : public UndoCommand {
public:
    RemovePictures(Library& library, QList<qint64> ids);
    void redo() override;
    void undo() override;

private:
    Library& library_;
    const std::shared_ptr<QList<qint64>> ids_; ///< that the next undo or redo is about (Library::remove)
};

/// Changes what a user said about pictures.
class MarkPictures final : public UndoCommand {
public:
    MarkPictures(Library& library, const LocalizedText& text, QList<PictureMarks> before, QList<PictureMarks> after);
    void redo() override;
    void undo() override;

private:
    Library& library_;
    const QList<PictureMarks> before_, after_;
};

/// A note that was typed. It is written already when it is pushed; what is typed on is one step with it.
class WriteNote final : public UndoCommand {
public:
    WriteNote(Library& library, qint64 picture, QString before, QString after);
    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* next) override;
    [[nodiscard]] bool comesFromTyping() const override { return true; }

private:
    Library& library_;
    const qint64 picture_;
    const QString before_;
    QString after_;
    bool done_ = false;
};

/// Puts pictures into an album, or takes them out.
class MoveToAlbum final : public UndoCommand {
public:
    /// `ids`: those that were not there before, or are there.
    MoveToAlbum(Library& library, qint64 album, QList<qint64> ids, bool out);
    void redo() override;
    void undo() override;

private:
    void move(bool out);
    Library& library_;
    const qint64 album_;
    const QList<qint64> ids_;
    const bool out_;
};

/// Takes an album away; its pictures stay, and it comes back with them.
class RemoveAlbum final : public UndoCommand {
public:
    RemoveAlbum(Library& library, qint64 album, const QString& name);
    void redo() override;
    void undo() override;

private:
    Library& library_;
    const qint64 album_;
};

} // namespace sfumato::ui
