#pragma once
#include <QObject>
#include <QPointer>
#include <QUndoStack>
#include <QWidget>

#include <utility>

namespace sfumato::ui {

/// The undo of the canvas, of the form and of the gallery. A step back is one of what the person is in: of the text
/// field that has the focus, as long as that has something to undo, else of the part of the window that has the focus
/// or was changed last.
class UndoStacks final : public QObject {
    Q_OBJECT
public:
    explicit UndoStacks(QWidget& window);
    ~UndoStacks() override;
    [[nodiscard]] QUndoStack& canvas() { return canvas_; }
    [[nodiscard]] QUndoStack& form() { return form_; }
    /// Pictures, albums, notes and the history.
    [[nodiscard]] QUndoStack& gallery() { return gallery_; }
    /// Whoever has the focus inside `area` works on `stack`.
    void addArea(QWidget& area, QUndoStack& stack) { areas_.append({&area, &stack}); }

    [[nodiscard]] bool canUndo() const { return fieldCan(Step::Back) || active_->canUndo(); }
    [[nodiscard]] bool canRedo() const { return fieldCan(Step::Forth) || active_->canRedo(); }
    /// What they would undo and redo, in the language in use; empty where that is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    void undo();
    void redo();

Q_SIGNALS:
    /// Any of the above gives something else now.
    void changed();

protected:
    /// A text field takes undo's keys as its own only while it has something to undo.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step { Back, Forth };
    void connectStack(QUndoStack& stack);
    void followFocus(QWidget* now);
    void setField(QWidget* field);
    [[nodiscard]] bool fieldCan(Step step) const;

    QWidget& window_;
    QUndoStack canvas_, form_, gallery_;
    QUndoStack* active_ = &form_;
    QList<std::pair<QWidget*, QUndoStack*>> areas_;
    QPointer<QWidget> field_;      // the text field that has the focus
    bool field_is_newest_ = false; // nothing on a stack was done since it was entered or typed into
};

} // namespace sfumato::ui
