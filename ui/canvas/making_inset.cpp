#include "ui/canvas/making_inset.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kLongSide = 160, kShortSide = 96, kFrame = 4, kCloseSide = 20;

/// Coarse first: smoothly shrinking a large picture takes longer than a frame of the screen.
QImage shrunkTo(const QImage& picture, int side)
{
    const int longer = std::max(picture.width(), picture.height());
    const QImage coarse
        = longer > 4 * side ? picture.scaled(4 * side, 4 * side, Qt::KeepAspectRatio, Qt::FastTransformation) : picture;
    return coarse.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

MakingInset::MakingInset(QWidget* parent) : QAbstractButton(parent), close_(new QToolButton(this))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    close_->setIcon(ui::icon(QStringLiteral("close")));
    close_->setAutoRaise(true);
    close_->setCursor(Qt::ArrowCursor);
    close_->setFocusPolicy(Qt::TabFocus);
    close_->setFixedSize(kCloseSide, kCloseSide);
    close_->setIconSize({14, 14});
    connect(close_, &QToolButton::clicked, this, &MakingInset::dismissed);
    hide();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void MakingInset::retranslateUi()
{
    setNameAndTip(this, tr("In the making"), tr("Look at it"));
    setNameAndTip(close_, tr("Take it out of the corner"), tr("Take it out of the corner; it is made all the same"));
    if (finished_) caption_ = tr("Finished");
    setAccessibleDescription(caption_);
}

void MakingInset::setPicture(const QImage& picture, const QString& caption)
{
    picture_ = shrunkTo(picture, qRound(kLongSide * devicePixelRatioF()));
    picture_.setDevicePixelRatio(devicePixelRatioF());
    finished_ = caption.isEmpty();
    caption_ = finished_ ? tr("Finished") : caption;
    setAccessibleDescription(caption_);
    update();
}

int MakingInset::lineHeight() const { return std::max(kCloseSide, fontMetrics().height()) + kFrame; }

QSize MakingInset::sizeHint() const
{
    const QSize picture = picture_.deviceIndependentSize().toSize();
    return {std::max(picture.width(), kShortSide) + 2 * kFrame, picture.height() + 2 * kFrame + lineHeight()};
}

void MakingInset::placeIn(const QRect& area)
{
    const QSize size = sizeHint();
    setGeometry({area.right() + 1 - size.width() - space::kPanel, area.bottom() + 1 - size.height() - space::kPanel,
                 size.width(), size.height()});
}

void MakingInset::resizeEvent(QResizeEvent*)
{
    close_->move(width() - kFrame - kCloseSide, height() - kFrame - (lineHeight() - kFrame / 2 + kCloseSide) / 2);
}

void MakingInset::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else QAbstractButton::keyPressEvent(event);
}

void MakingInset::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    const bool marked = underMouse() || hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(marked ? t.accent : t.line, hasFocus() ? space::kRing : 1));
    painter.setBrush(t.panel);
    const double inner = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inner, inner, -inner, -inner), space::kCorner, space::kCorner);
    const QSize size = picture_.deviceIndependentSize().toSize();
    painter.drawImage(QPoint((width() - size.width()) / 2, kFrame), picture_);
    painter.setPen(t.text);
    const QRect text(2 * kFrame, height() - kFrame - lineHeight() + kFrame / 2, width() - 3 * kFrame - kCloseSide,
                     lineHeight());
    paint::line(&painter, text, Qt::AlignVCenter | Qt::AlignLeft, caption_);
}

} // namespace sfumato::ui
