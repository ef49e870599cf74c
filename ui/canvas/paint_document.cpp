#include "ui/canvas/paint_document.h"
#include "core/painting/edit.h"
#include "ui/widgets/undo_command.h"

namespace sfumato::ui {

using painting::Box;

/// One step of painting. It is done already when it is pushed.
class PaintCommand final : public UndoCommand {
public:
    PaintCommand(PaintDocument& document, const LocalizedText& text, const PaintDocument::State& before)
        : UndoCommand(text), document_(document), edit_(before.value.art, document.value_.art),
          before_{before.value.requests, before.path}, after_{document.value_.requests, document.path_}
    {
    }
    [[nodiscard]] bool changesNothing() const { return edit_.empty() && before_ == after_; }

    void undo() override { turn(&painting::Edit::undo, before_, after_); }
    void redo() override
    {
        if (!std::exchange(done_, true)) return;
        turn(&painting::Edit::redo, after_, before_);
    }

private:
    /// Beside the pixels.
    struct Rest {
        std::vector<GenerationRequest> requests;
        QString path;
        bool operator==(const Rest&) const = default;
    };
    void turn(Box (painting::Edit::*way)(painting::Document&) const, const Rest& to, const Rest& from)
    {
        painting::Document& art = document_.value_.art;
        const Box size = art.bounds(), changed = (edit_.*way)(art);
        document_.value_.requests = to.requests;
        if (to.path != from.path) document_.path_ = to.path;     // else it may have been saved meanwhile
        if (art.bounds() == size) Q_EMIT document_.touched(changed);
        else Q_EMIT document_.resized();
        Q_EMIT document_.changed();
    }

    PaintDocument& document_;
    const painting::Edit edit_;
    const Rest before_, after_;
    bool done_ = false;
};

PaintDocument::PaintDocument(QUndoStack& undo, QObject* parent) : QObject(parent), undo_(undo) {}

void PaintDocument::push(const LocalizedText& text, const State& before)
{
    auto command = std::make_unique<PaintCommand>(*this, text, before);
    if (command->changesNothing()) return;
    undo_.push(command.release());
    Q_EMIT changed();
}

void PaintDocument::endOpenStep()
{
    Q_EMIT aboutToChange();
    abandon();
}

void PaintDocument::apply(const LocalizedText& text, const std::function<Box(painting::Document&)>& operation,
                          const std::optional<GenerationRequest>& from)
{
    endOpenStep();
    CanvasDocument before = value_;
    const Box box = operation(value_.art);
    if (from) value_.requests.push_back(*from);
    if (before.art.bounds() == value_.art.bounds()) Q_EMIT touched(box);
    else Q_EMIT resized();
    push(text, {std::move(before), path_});
}

painting::Document& PaintDocument::begin()
{
    if (!before_) before_ = value_;
    return value_.art;
}

void PaintDocument::finish(const LocalizedText& text)
{
    if (!before_) return;
    CanvasDocument before = std::move(*before_);
    before_.reset();
    push(text, {std::move(before), path_});
}

void PaintDocument::abandon()
{
    if (!before_) return;
    value_ = std::move(*before_);
    before_.reset();
    Q_EMIT touched(value_.art.bounds());
}

void PaintDocument::replace(const LocalizedText& text, const CanvasDocument& document, const QString& path)
{
    endOpenStep();
    const State before{std::exchange(value_, document), std::exchange(path_, path)};
    Q_EMIT resized();
    push(text, before);
}

void PaintDocument::restore(const CanvasDocument& document, const QString& path)
{
    if (!isEmpty()) return;
    value_ = document;
    path_ = path;
    Q_EMIT resized();
    Q_EMIT changed();
}

} // namespace sfumato::ui
