#pragma once
#include <QChartView>
#include <QList>
#include <QPointF>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace sfumato::ui {

/// What a curve of the chart looks like, from the theme: faint as background, strong in the accent, or marks in the
/// text's colour.
enum class CurveKind { Faint, Strong, Marked };

/// Curves over the steps of a training, in the colours of the theme: hairlines, no frame, no legend.
class CurveChart final : public QChartView {
    Q_OBJECT
public:
    /// `kinds`: of the curves, painted in this order. `bare`: from zero, without numbers at the side.
    explicit CurveChart(const QList<CurveKind>& kinds, bool bare = false, QWidget* parent = nullptr);
    /// points: (step, value) of each curve. The axis of steps goes to `steps`, that of values leaves out the few
    /// largest.
    void setCurves(const QList<QList<QPointF>>& points, double steps);
    /// Points of a curve.
    [[nodiscard]] int pointCount(int curve) const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override { return {280, 160}; }

private:
    void paintInTheme();
    void place();
    void fitValues(const QList<QList<QPointF>>& points);
    QList<CurveKind> kinds_;
    QList<QLineSeries*> lines_;
    QList<QScatterSeries*> marks_;      // null but for Marked
    QValueAxis *steps_, *values_;
    bool bare_;
};

/// `points` averaged into at most `most` of equal width, and with `smooth` further into a running mean over a twentieth
/// of them.
[[nodiscard]] QList<QPointF> thinned(const QList<QPointF>& points, int most, bool smooth = false);

} // namespace sfumato::ui
