#pragma once
#include <QProxyStyle>

namespace sfumato::ui {

/// Fusion with Sfumato's looks: flat fields, hairlines, 4 px corners, one accent and a focus ring that is always seen.
/// A QPushButton with the property "primary" is filled with the accent; a QToolButton with "chip" has a surface of its
/// own.
class StudioStyle final : public QProxyStyle {
    Q_OBJECT
public:
    StudioStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

protected:
    /// Frames around scrolling views do not repaint themselves when the focus comes or goes.
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sfumato::ui
