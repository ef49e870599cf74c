#include "ui/training/curve_chart.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

constexpr double kShownShare = 0.98;    // the first steps of a training tower over all others
constexpr double kMarkSide = 6;

/// A range of whole steps of 1, 2 or 5 around it, with three or four of them.
double nice(double span)
{
    const double power = std::pow(10, std::floor(std::log10(span / 3)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (span / (factor * power) <= 4) return factor * power;
    return 10 * power;
}

} // namespace

CurveChart::CurveChart(const QList<CurveKind>& kinds, bool bare, QWidget* parent)
    : QChartView(parent), kinds_(kinds), steps_(new QValueAxis), values_(new QValueAxis), bare_(bare)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QChart* plot = chart();
    plot->legend()->hide();
    plot->setMargins({0, 4, 0, 0});
    plot->setBackgroundVisible(false);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->addAxis(steps_, Qt::AlignBottom);
    plot->addAxis(values_, Qt::AlignLeft);
    const auto add = [&](QXYSeries* series) {
        plot->addSeries(series);
        series->attachAxis(steps_);
        series->attachAxis(values_);
    };
    for (const CurveKind kind : kinds_) {
        lines_ += new QLineSeries;
        marks_ += kind == CurveKind::Marked ? new QScatterSeries : nullptr;
        add(lines_.last());
        if (marks_.last()) add(marks_.last());
    }
    steps_->setLabelFormat(QStringLiteral("%.0f"));
    values_->setLabelFormat(QStringLiteral("%.2g"));
    values_->setLabelsVisible(!bare);
    paintInTheme();
}

void CurveChart::setCurves(const QList<QList<QPointF>>& points, double steps)
{
    for (int i = 0; i < lines_.size(); ++i) {
        const QList<QPointF> curve = points.value(i);
        lines_[i]->replace(curve);
        if (marks_[i]) marks_[i]->replace(curve);
    }
    steps_->setRange(0, std::max(1.0, steps));
    steps_->setTickType(QValueAxis::TicksDynamic);
    steps_->setTickInterval(std::max(1.0, nice(std::max(1.0, steps))));
    fitValues(points);
}

void CurveChart::fitValues(const QList<QList<QPointF>>& points)
{
    QList<double> all;
    for (int i = 0; i < points.size(); ++i)
        for (const QPointF& point : points[i])
            if (std::isfinite(point.y())) all += point.y();
    if (all.isEmpty()) return;
    std::sort(all.begin(), all.end());
    const double top = bare_ ? all.last() : all[qsizetype(kShownShare * double(all.size() - 1))];
    const double bottom = bare_ ? 0 : all.first();
    if (bare_) return values_->setRange(0, 1.1 * top);
    const double tick = nice(std::max(top - bottom, 1e-12 + 0.05 * std::abs(top)));
    values_->setTickType(QValueAxis::TicksDynamic);
    values_->setTickInterval(tick);
    values_->setTickAnchor(0);
    values_->setRange(std::floor(bottom / tick) * tick, std::ceil(top / tick + 1e-9) * tick);
}

/// Charts below one another begin at the same place, whatever numbers stand beside them.
void CurveChart::place()
{
    const QFont small = smallFont(font());
    const QFontMetrics metrics(small);
    const int left = metrics.horizontalAdvance(QStringLiteral("0.000")) + 8, below = metrics.height() + 8;
    chart()->setPlotArea(QRectF(left, 8, std::max(1, width() - left - 12), std::max(1, height() - 8 - below)));
    // Ticks are placed anew only when they change.
    for (QValueAxis* axis : {steps_, values_}) {
        const double interval = axis->tickInterval();
        axis->setTickInterval(2 * interval);
        axis->setTickInterval(interval);
    }
}

void CurveChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

int CurveChart::pointCount(int curve) const
{
    return int(lines_[curve]->count());
}

void CurveChart::paintInTheme()
{
    const Theme& t = theme();
    const QFont small = smallFont(font());
    setBackgroundBrush(t.panel);
    for (QValueAxis* axis : {steps_, values_}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(t.muted);
        axis->setLinePen(QPen(t.line, 1));
        axis->setGridLinePen(QPen(t.line, 1));
        axis->setMinorGridLineVisible(false);
    }
    steps_->setGridLineVisible(false);
    values_->setLineVisible(false);
    values_->setGridLineVisible(!bare_);
    for (int i = 0; i < kinds_.size(); ++i) {
        const QColor colour = kinds_[i] == CurveKind::Faint ? mixed(t.panel, t.muted, 0.45)
            : kinds_[i] == CurveKind::Strong                ? t.accent
                                                            : t.text;
        lines_[i]->setPen(QPen(colour, kinds_[i] == CurveKind::Strong ? 2 : 1));
        if (!marks_[i]) continue;
        marks_[i]->setMarkerSize(kMarkSide);
        marks_[i]->setColor(t.text);
        marks_[i]->setBorderColor(t.panel);
    }
}

void CurveChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) paintInTheme();
}

QList<QPointF> thinned(const QList<QPointF>& points, int most, bool smooth)
{
    QList<QPointF> thin;
    const qsizetype bin = std::max<qsizetype>(1, (points.size() + most - 1) / most);
    for (qsizetype begin = 0; begin < points.size(); begin += bin) {
        QPointF sum;
        const qsizetype end = std::min(points.size(), begin + bin);
        for (qsizetype i = begin; i < end; ++i) sum += points[i];
        thin += sum / double(end - begin);
    }
    if (!smooth) return thin;
    const double keep = 1 - 1 / std::max(1.0, double(thin.size()) / 20);
    double mean = 0, weight = 0;    // of an average that has not yet seen much
    for (QPointF& point : thin) {
        mean = keep * mean + (1 - keep) * point.y();
        weight = keep * weight + (1 - keep);
        point.setY(mean / weight);
    }
    return thin;
}

} // namespace sfumato::ui
