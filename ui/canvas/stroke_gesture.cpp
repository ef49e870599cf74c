#include "ui/canvas/stroke_gesture.h"

#include <QCoreApplication>

namespace sfumato::ui {
namespace {

using painting::StrokePoint;

class StrokeGesture final : public Gesture {
public:
    StrokeGesture(PaintDocument& document, const PaintTools& tools, const GestureStart& start, bool erase)
        : document_(document),
          stroke_(document.begin(), tools.paint(erase), tools.settings().brush, tools.symmetry(document.art())),
          text_(erase ? QT_TRANSLATE_NOOP("Painting", "erase") : QT_TRANSLATE_NOOP("Painting", "brush stroke"))
    {
        if (start.line_from && start.keys & Qt::ShiftModifier) document_.touch(stroke_.to(*start.line_from));
        document_.touch(stroke_.to(start.point));
    }
    void to(const StrokePoint& point, Qt::KeyboardModifiers) override { document_.touch(stroke_.to(point)); }
    void finish() override
    {
        document_.touch(stroke_.finish());
        document_.finish([text = text_] { return QCoreApplication::translate("Painting", text); });
    }
    void cancel() override { document_.abandon(); }

private:
    PaintDocument& document_;
    painting::Stroke stroke_;
    const char* const text_;
};

} // namespace

std::unique_ptr<Gesture> makeBrushGesture(PaintDocument& document, PaintTools& tools, const GestureStart& start)
{
    return std::make_unique<StrokeGesture>(document, tools, start, start.erase);
}

std::unique_ptr<Gesture> makeEraserGesture(PaintDocument& document, PaintTools& tools, const GestureStart& start)
{
    return std::make_unique<StrokeGesture>(document, tools, start, true);
}

} // namespace sfumato::ui
