#include "ui/widgets/star_row.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

constexpr int kStars = 5, kStep = 24, kSide = 16;

QPainterPath star(QPointF middle, double radius)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI / 5 * i - M_PI / 2, r = i % 2 ? radius * 0.45 : radius;
        points << middle + QPointF(std::cos(angle), std::sin(angle)) * r;
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

} // namespace

void paintStar(QPainter& painter, const QRectF& room)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme().accent);
    painter.drawPath(star(room.center(), std::min(room.width(), room.height()) / 2 - 1));
    painter.restore();
}

StarRow::StarRow(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void StarRow::retranslateUi()
{
    setNameAndTip(this, tr("Rating"), tr("Stars from none to five; keys 0 to 5 in the gallery"));
    setAccessibleDescription(tr("%n star(s)", nullptr, rating_));
}

QSize StarRow::sizeHint() const { return {kStars * kStep, space::kRow}; }

void StarRow::setRating(int rating)
{
    rating_ = std::clamp(rating, 0, kStars);
    retranslateUi();
    update();
}

void StarRow::choose(int rating)
{
    setRating(rating);
    Q_EMIT ratingChosen(rating_);
}

void StarRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    for (int i = 0; i < kStars; ++i) {
        const bool lit = i < rating_;
        painter.setPen(QPen(lit ? t.accent : t.muted, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(lit ? QBrush(t.accent) : QBrush(Qt::NoBrush));
        painter.drawPath(star({i * kStep + kStep / 2.0, height() / 2.0 + 0.5}, kSide / 2.0));
    }
    if (hasFocus()) paint::focusRing(&painter, rect());
}

void StarRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const int rating = static_cast<int>(event->position().x()) / kStep + 1;
    choose(rating == rating_ ? 0 : rating);
}

void StarRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5) return choose(event->key() - Qt::Key_0);
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Up) return choose(rating_ + 1);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Down) return choose(rating_ - 1);
    QWidget::keyPressEvent(event);
}

} // namespace sfumato::ui
