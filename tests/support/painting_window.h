// The window over a data folder of its own, painted on by mouse and pen.
#pragma once
#include "core/painting/document.h"
#include "tests/support/window_fixture.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_document.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/canvas_controller.h"

namespace sfumato {

/// Sky above land, with a red thing on it.
[[nodiscard]] QImage landscape(int width = 256, int height = 192);

struct PaintingWindow : WindowFixture {
    /// Ready with its model.
    explicit PaintingWindow(const QString& folder, bool built_in_model = false);
    /// As one that was chosen in the gallery is shown.
    void show(const QImage& image) { canvas().showImage(image, QStringLiteral("Seed 7"), {}, true); }
    ui::PaintView& view() { return *canvas().paintView(); }
    ui::CanvasController& painter() { return *window->findChild<ui::CanvasController*>(); }
    const painting::Document& art() { return painter().document().art(); }
    void press(const char* id) { action(id)->trigger(); }
    QPoint at(double x, double y) { return view().toView().map(QPointF(x, y)).toPoint(); }
    /// A mouse drag over these points of the canvas.
    void drag(const QList<QPointF>& points, Qt::KeyboardModifiers keys = {});
};

} // namespace sfumato
