#pragma once
#include "core/painting/document.h"

#include <QColor>
#include <QImage>

#include <vector>

class QPainter;

namespace sfumato::ui {

/// The document as the screen shows it: picture and sketch laid over one another, and the mask beside, in full size and
/// in halves of it. Only squares that changed and are looked at are made again.
class Composite {
public:
    /// The document must live as long as it is shown.
    void show(const painting::Document* document);
    void invalidate(const painting::Box& box);
    /// Draws what lies in `visible`, in pixels of the document, which `painter` maps to the screen at `zoom` pixels
    /// each.
    void paint(QPainter& painter, const QRectF& visible, double zoom, bool smooth);
    /// The mask over it, in that colour.
    void paintMask(QPainter& painter, const QRectF& visible, double zoom, const QColor& colour, bool smooth);

private:
    struct Level {
        QImage art, mask;               // RGB32; Indexed8, the index being the mask's value
        std::vector<bool> valid;
        int columns = 0;
    };
    void makeValid(std::size_t level, const painting::Box& box);
    void compose(const painting::Box& part);
    void halve(std::size_t level, const painting::Box& part);
    [[nodiscard]] std::size_t levelFor(double zoom) const;
    [[nodiscard]] painting::Box prepare(std::size_t level, const QRectF& visible);

    const painting::Document* document_ = nullptr;
    std::vector<Level> levels_;
};

} // namespace sfumato::ui
