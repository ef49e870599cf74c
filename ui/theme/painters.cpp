#include "ui/theme/painters.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace sfumato::ui::paint {
namespace {

constexpr double kHoverTint = 0.07, kPressTint = 0.13;

/// Antialiasing on while it lives; everything else of the painter as it was afterwards.
struct Smooth {
    explicit Smooth(QPainter* p) : painter(p)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { painter->restore(); }
    QPainter* painter;
};

QColor answering(const QColor& fill, QStyle::State state)
{
    const QColor towards = theme().text;
    if (!(state & QStyle::State_Enabled)) return fill;
    if (state & QStyle::State_Sunken) return mixed(fill, towards, kPressTint);
    return state & QStyle::State_MouseOver ? mixed(fill, towards, kHoverTint) : fill;
}

/// A stroke of width `pen` that lies wholly inside `rect`.
QRectF inner(const QRect& rect, double pen)
{
    return QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
}

} // namespace

void field(QPainter* painter, const QRect& rect, const QColor& fill, bool focused, const QColor& line)
{
    const Smooth smooth(painter);
    const double pen = focused ? space::kRing : 1;
    painter->setPen(QPen(focused ? theme().accent : line, pen));
    painter->setBrush(fill);
    painter->drawRoundedRect(inner(rect, pen), space::kCorner, space::kCorner);
}

void focusRing(QPainter* painter, const QRect& rect, const QColor& ink)
{
    const Smooth smooth(painter);
    painter->setPen(QPen(ink.isValid() ? ink : theme().accent, space::kRing));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inner(rect, space::kRing), space::kCorner, space::kCorner);
}

void pushButton(QPainter* painter, const QStyleOptionButton& option, bool primary)
{
    const Theme& t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.features & QStyleOptionButton::Flat
        && !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        return;
    const QColor base = primary && enabled ? t.accent : t.field;
    field(painter, option.rect, answering(base, option.state), false, primary && enabled ? base : t.line);
}

void pushButtonLabel(QPainter* painter, const QStyleOptionButton& option, bool primary, bool leading)
{
    const Theme& t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = !enabled ? option.palette.color(QPalette::Disabled, QPalette::ButtonText)
        : primary               ? t.onAccent
                                : t.text;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : 6;
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int text = option.text.isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int used = icon.width() + gap + text;
    int x = leading ? option.rect.left() : option.rect.center().x() - used / 2 + 1;
    if (!option.icon.isNull()) {
        const QRect place(QPoint(x, option.rect.center().y() - icon.height() / 2 + 1), icon);
        option.icon.paint(painter, place, Qt::AlignCenter,
                          !enabled      ? QIcon::Disabled
                              : primary ? QIcon::Selected
                                        : QIcon::Normal);
        x += icon.width() + gap;
    }
    painter->setPen(ink);
    painter->drawText(QRect(x, option.rect.top(), option.rect.right() - x + 1, option.rect.height()), flags,
                      option.text);
}

void toolButton(QPainter* painter, const QStyleOption& option, bool chip)
{
    const Theme& t = theme();
    const bool on = option.state & QStyle::State_On;
    if (chip) return field(painter, option.rect, answering(t.field, option.state), false, t.line);
    if (!on && !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))) return;
    const QColor ground = option.palette.color(QPalette::Window);
    const QColor fill = answering(on ? mixed(ground, t.accent, 0.25) : ground, option.state);
    field(painter, option.rect, fill, false, on ? mixed(ground, t.accent, 0.7) : fill);
}

void slider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle)
{
    const Theme& t = theme();
    const Smooth smooth(painter);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect bar(groove.left(), groove.center().y() - 1, groove.width(), 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(t.field, t.text, 0.12));
    painter->drawRoundedRect(bar, 2, 2);
    painter->setBrush(enabled ? t.accent : t.line);
    painter->drawRoundedRect(QRect(bar.left(), bar.top(), handle.center().x() - bar.left(), bar.height()), 2, 2);
    const double radius = option.state & QStyle::State_Sunken ? 7 : option.state & QStyle::State_MouseOver ? 6.5 : 6;
    const QPointF centre(handle.center().x() + 0.5, bar.center().y() + 0.5);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(t.panel);
        painter->setPen(QPen(t.accent, space::kRing));
        painter->drawEllipse(centre, radius + 1.5, radius + 1.5);
        painter->setPen(Qt::NoPen);
    }
    painter->setBrush(enabled ? mixed(t.text, t.panel, 0.04) : t.muted);
    painter->drawEllipse(centre, radius - 0.5, radius - 0.5);
}

void scrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& thumb)
{
    const Theme& t = theme();
    if (option.minimum == option.maximum) return;
    const Smooth smooth(painter);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(option.palette.color(QPalette::Window), t.text, active ? 0.42 : 0.22));
    painter->drawRoundedRect(thumb.adjusted(2, 2, -2, -2), 3, 3);
}

void chevron(QPainter* painter, const QRect& rect, bool enabled)
{
    QRect place(0, 0, 16, 16);
    place.moveCenter(rect.center());
    icon(QStringLiteral("chevron_down"))
        .paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void tab(QPainter* painter, const QStyleOptionTab& option)
{
    const Theme& t = theme();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, t.panel);
    if (!selected && option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, answering(t.panel, option.state));
    const bool north = option.shape == QTabBar::RoundedNorth;
    const int edge = north ? option.rect.bottom() - 1 : option.rect.top();
    if (selected) painter->fillRect(QRect(option.rect.left() + 8, edge, option.rect.width() - 16, 2), t.accent);
    if (option.state & QStyle::State_HasFocus) focusRing(painter, option.rect.adjusted(2, 2, -2, -2));
}

void progressBar(QPainter* painter, const QStyleOptionProgressBar& option)
{
    const Theme& t = theme();
    const Smooth smooth(painter);
    const QRectF bar(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(t.field, t.text, 0.08));
    painter->drawRoundedRect(bar, 3, 3);
    const int range = option.maximum - option.minimum;
    if (range <= 0 || option.progress <= option.minimum) return;
    const double share = double(option.progress - option.minimum) / range;
    painter->setBrush(t.accent);
    painter->drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(6.0, bar.width() * share), bar.height()), 3, 3);
}

void dockTitle(QPainter* painter, const QStyleOptionDockWidget& option, const QRect& text)
{
    const Theme& t = theme();
    painter->fillRect(option.rect, t.panel);
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(font);
    painter->setPen(t.muted);
    const QRect place = text.adjusted(space::kPanel - 2, 0, -4, 0);
    line(painter, place, Qt::AlignVCenter | Qt::AlignLeft, option.title);
    painter->restore();
}

void menuItem(QPainter* painter, const QRect& rect)
{
    const Smooth smooth(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(theme().panel, theme().text, kPressTint));
    painter->drawRoundedRect(rect.adjusted(2, 2, -2, -2), space::kCorner, space::kCorner);
}

void line(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& text, Qt::TextElideMode elide)
{
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                      painter->fontMetrics().elidedText(text, elide, rect.width()));
}

void caption(QPainter& painter, const QRect& rect, const QString& text)
{
    const Smooth smooth(&painter);
    QColor ground = theme().panel;
    ground.setAlphaF(0.88F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, space::kCorner, space::kCorner);
    painter.setPen(theme().text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void itemBackground(QPainter* painter, const QRect& rect, QStyle::State state)
{
    const Theme& t = theme();
    const bool selected = state & QStyle::State_Selected;
    const bool hovered = state & QStyle::State_MouseOver;
    if (!selected && !hovered) return;
    const QColor fill = selected ? mixed(t.field, t.accent, 0.3) : mixed(t.field, t.text, kHoverTint);
    field(painter, rect, fill, selected && state & QStyle::State_HasFocus, fill);
}

} // namespace sfumato::ui::paint
