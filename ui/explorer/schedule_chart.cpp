#include "ui/explorer/schedule_chart.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {

ScheduleChart::ScheduleChart(QList<QList<double>> curves, QWidget* parent) : QWidget(parent), curves_(std::move(curves))
{
    setCursor(Qt::CrossCursor);
    onLanguageChange(this, [this] {
        setNameAndTip(this, tr("Schedule curve"),
                      tr("How much of the signal is left at each timestep. Click to choose one."));
    });
}

void ScheduleChart::setChosen(int curve)
{
    chosen_ = curve;
    update();
}

void ScheduleChart::setTimestep(int t)
{
    t_ = t;
    update();
}

QRectF ScheduleChart::plot() const
{
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(fontMetrics().horizontalAdvance(QStringLiteral("0.5")) + 8, line / 2.0 + 2, -8,
                                   -line - 6);
}

QPointF ScheduleChart::place(int t, double value) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * t / (curves_[0].size() - 1), area.bottom() - area.height() * value};
}

void ScheduleChart::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const int line = fontMetrics().height();
    for (const double value : {0.0, 0.5, 1.0}) {
        const double y = std::round(place(0, value).y()) + 0.5;
        painter.setPen(t.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                         locale().toString(value, 'g', 2));
    }
    const int last = int(curves_[0].size()) - 1;
    painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), line), Qt::AlignLeft,
                     QStringLiteral("t = 0"));
    painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), line), Qt::AlignRight,
                     locale().toString(last));
    painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), line), Qt::AlignHCenter,
                     QStringLiteral("ᾱ(t)"));
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&](int curve) {
        QPainterPath path(place(0, curves_[curve][0]));
        for (int i = 4; i <= last; i += 4) path.lineTo(place(i, curves_[curve][i]));
        path.lineTo(place(last, curves_[curve][last]));
        painter.setPen(curve == chosen_ ? QPen(t.accent, 2) : QPen(mixed(t.panel, t.muted, 0.5), 1));
        painter.drawPath(path);
    };
    for (int i = 0; i < curves_.size(); ++i)
        if (i != chosen_) draw(i);
    draw(chosen_);
    const QPointF here = place(t_, curves_[chosen_][t_]);
    painter.setPen(QPen(t.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(here.x(), area.top()), QPointF(here.x(), area.bottom()));
    painter.setPen(QPen(t.panel, 2));
    painter.setBrush(t.accent);
    painter.drawEllipse(here, 5, 5);
}

void ScheduleChart::mousePressEvent(QMouseEvent* event)
{
    choose(event->position().x());
}

void ScheduleChart::mouseMoveEvent(QMouseEvent* event)
{
    choose(event->position().x());
}

void ScheduleChart::choose(double x)
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    Q_EMIT timestepChosen(int(std::lround(share * double(curves_[0].size() - 1))));
}

} // namespace sfumato::ui
