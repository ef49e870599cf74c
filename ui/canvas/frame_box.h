#pragma once

#include <QFlags>
#include <QList>
#include <QObject>
#include <QRect>

namespace sfumato::ui {

/// The frame that the canvas is to have, in its pixels: at first the canvas itself. Moved and resized by the frame
/// tool, it shows what will be; apply() makes it so. What reaches beyond the canvas is painted anew, what it leaves out
/// goes.
class FrameBox final : public QObject {
    Q_OBJECT
public:
    enum Edge { Left = 1, Top = 2, Right = 4, Bottom = 8, Inside = 16 };
    Q_DECLARE_FLAGS(Edges, Edge)
    static constexpr int kSmallest = 8, kLargest = 8192; ///< a side

    using QObject::QObject;
    /// Another canvas: the frame is the canvas again.
    void setCanvas(QSize size);
    /// Sides that the model likes: multiples of `multiple`, and those of its usual pictures.
    void setModel(int multiple, const QList<QSize>& sizes);
    [[nodiscard]] QRect box() const { return box_; }
    [[nodiscard]] QSize canvas() const { return canvas_; }
    [[nodiscard]] int multiple() const { return multiple_; }
    /// It is not the canvas any more.
    [[nodiscard]] bool isChanged() const { return box_ != QRect(QPoint(), canvas_); }
    /// Moves these edges of `from` by so much, or all of it (Inside). Sides become ones that the model likes; moved,
    /// the frame stops at the canvas's edges and at multiples. `free`: by single pixels.
    void drag(const QRect& from, Edges edges, QPoint by, bool free);
    /// As it was typed: grows and shrinks on all sides alike.
    void setSize(QSize size);
    void setBox(const QRect& box);
    /// The canvas again.
    void reset() { setBox(QRect(QPoint(), canvas_)); }
    /// The edges that a press there takes hold of: those it is at or beyond, `reach` pixels wide, else the inside.
    [[nodiscard]] Edges edgesAt(QPointF point, double reach) const;
    /// The eight handles: corners and the middles of the sides.
    [[nodiscard]] QList<QPointF> handles() const;
    void apply()
    {
        if (isChanged()) Q_EMIT applied();
    }

Q_SIGNALS:
    void changed();
    /// The canvas is to become what the frame holds.
    void applied();

private:
    [[nodiscard]] int liked(int side) const;
    QRect box_;
    QSize canvas_;
    int multiple_ = 8;
    QList<int> sides_; ///< of the model's usual pictures
};
Q_DECLARE_OPERATORS_FOR_FLAGS(FrameBox::Edges)

} // namespace sfumato::ui
