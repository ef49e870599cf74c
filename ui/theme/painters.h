#pragma once
#include <QStyleOption>

class QPainter;

/// How single controls look. Each function paints one, from its style option, in the colours of theme().
namespace sfumato::ui::paint {

/// A rounded surface with a hairline; the ring replaces the hairline where `focused`.
void field(QPainter* painter, const QRect& rect, const QColor& fill, bool focused, const QColor& line);
/// `ink`: invalid for the accent.
void focusRing(QPainter* painter, const QRect& rect, const QColor& ink = {});
void pushButton(QPainter* painter, const QStyleOptionButton& option, bool primary);
/// `leading`: at the left edge, for what unfolds rows below it.
void pushButtonLabel(QPainter* painter, const QStyleOptionButton& option, bool primary, bool leading);
void toolButton(QPainter* painter, const QStyleOption& option, bool chip);
void slider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void scrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& thumb);
void chevron(QPainter* painter, const QRect& rect, bool enabled);
void tab(QPainter* painter, const QStyleOptionTab& option);
void progressBar(QPainter* painter, const QStyleOptionProgressBar& option);
void dockTitle(QPainter* painter, const QStyleOptionDockWidget& option, const QRect& text);
void menuItem(QPainter* painter, const QRect& rect);
/// One line as it is, cut with `elide` at the width of `rect`, in the painter's font and pen. Its height is not cut:
/// a font may paint below its descent (the underscores of DejaVu in the small size).
void line(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& text,
          Qt::TextElideMode elide = Qt::ElideRight);
/// What is written over a picture, in the painter's font, on a ground of its own.
void caption(QPainter& painter, const QRect& rect, const QString& text);
void itemBackground(QPainter* painter, const QRect& rect, QStyle::State state);

} // namespace sfumato::ui::paint
