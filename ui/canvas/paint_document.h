#pragma once
#include "core/studio/document/canvas_file.h"
#include "ui/i18n/localized_text.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace sfumato::ui {

/// The document on the canvas, with every change of it on the window's undo stack.
class PaintDocument final : public QObject {
    Q_OBJECT
public:
    explicit PaintDocument(QUndoStack& undo, QObject* parent = nullptr);
    [[nodiscard]] bool isEmpty() const { return value_.art.empty(); }
    [[nodiscard]] const CanvasDocument& value() const { return value_; }
    [[nodiscard]] const painting::Document& art() const { return value_.art; }

    // Steps that come while another is open (a picture is accepted, a file opened in mid-stroke) end that one first:
    // aboutToChange, and what is open then still is let go.

    /// One step, called `text` in the menu: "undo: text". The operation returns what it changed.
    /// `from`: what made the pixels, kept with the document.
    void apply(const LocalizedText& text, const std::function<painting::Box(painting::Document&)>& operation,
               const std::optional<GenerationRequest>& from = {});
    /// A step that takes a while: paint on begin(), touch() what was painted on, then finish() or abandon().
    painting::Document& begin();
    void touch(const painting::Box& box) { Q_EMIT touched(box); }
    void finish(const LocalizedText& text);
    void abandon();
    [[nodiscard]] bool isOpen() const { return before_.has_value(); }
    /// Another document; undone, the one before is there again.
    /// `path`: of its file; empty: none yet.
    void replace(const LocalizedText& text, const CanvasDocument& document, const QString& path);
    /// The document of the last run, without a step that would take it back. Only onto an empty canvas.
    void restore(const CanvasDocument& document, const QString& path);
    [[nodiscard]] const QString& path() const { return path_; }
    void setPath(const QString& path) { path_ = path; }

Q_SIGNALS:
    /// The next step comes, or another document: a gesture that goes on is to end now.
    void aboutToChange();
    /// Pixels changed there.
    void touched(const sfumato::painting::Box& box);
    /// The canvas has another size, or is another document.
    void resized();
    /// A step was finished, undone or done again.
    void changed();

private:
    friend class PaintCommand;
    struct State {
        CanvasDocument value;
        QString path;
    };
    void endOpenStep();
    void push(const LocalizedText& text, const State& before);
    QUndoStack& undo_;
    CanvasDocument value_;
    QString path_;
    std::optional<CanvasDocument> before_;  // while a step goes on
};

} // namespace sfumato::ui
