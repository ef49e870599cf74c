#include "ui/theme/style.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QToolButton>

namespace sfumato::ui {
namespace {

constexpr int kThumbLength = 28, kMotionMs = 150, kButtonRoom = 12, kFieldRoom = 4;

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

bool isFocused(const QStyleOption* option)
{
    return option->state & QStyle::State_HasFocus;
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect whole = bar.rect;
    const bool level = bar.orientation == Qt::Horizontal;
    const int length = level ? whole.width() : whole.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int thumb
        = range > 0 ? std::max<int>(kThumbLength, int(length * bar.pageStep / (range + bar.pageStep))) : length;
    const int start
        = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return level ? QRect(whole.left() + from, whole.top(), size, whole.height())
                     : QRect(whole.left(), whole.top() + from, whole.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return whole;
    case QStyle::SC_ScrollBarSlider: return piece(start, thumb);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + thumb, length - start - thumb);
    default: return {};
    }
}

} // namespace

StudioStyle::StudioStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return 2;
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return kThumbLength;
    case PM_FocusFrameHMargin: return 6;    // left and right of the text of an item
    case PM_SliderThickness: return 20;
    case PM_SliderLength: return 14;
    case PM_SliderControlThickness: return 14;
    case PM_DockWidgetSeparatorExtent: case PM_SplitterWidth: return 4;
    case PM_DockWidgetTitleMargin: return 6;
    case PM_DockWidgetTitleBarButtonMargin: return 2;
    case PM_LayoutHorizontalSpacing: case PM_LayoutVerticalSpacing: return space::kControls;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return space::kPanel;
    case PM_SmallIconSize: case PM_ButtonIconSize: case PM_TabBarIconSize: return 18;
    case PM_ToolBarIconSize: return 20;
    case PM_ToolBarItemSpacing: case PM_ToolBarItemMargin: return 2;
    case PM_ToolBarFrameWidth: return 2;
    case PM_ButtonShiftHorizontal: case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: case PM_MenuVMargin: return 3;
    case PM_TabBarTabHSpace: return 16;
    case PM_TabBarTabVSpace: return 14;
    case PM_TabBarTabShiftVertical: case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarScrollButtonWidth: return 20;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;   // a slider is dragged from anywhere on it
    case SH_ScrollBar_LeftClickAbsolutePosition: return false;
    case SH_ComboBox_Popup: return false;
    case SH_UnderlineShortcut: return true;
    case SH_EtchDisabledText: return false;
    case SH_Widget_Animate: return 0;                           // hover and progress do not need to explain themselves
    case SH_Widget_Animation_Duration: return theme().motion ? kMotionMs : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return false;
    case SH_DockWidget_ButtonsHaveFrame: return true;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int row = std::max(space::kRow, option ? option->fontMetrics.height() + 10 : 0);
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_SpinBox || type == CT_LineEdit)
        result.setHeight(row);
    if (type == CT_PushButton && result.width() > row) result.rwidth() += kButtonRoom;
    if (type == CT_ToolButton) {
        const auto* button = static_cast<const QToolButton*>(widget);
        if (button && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
            result = QSize(size.width() + space::kControls, space::kRow);
        else if (!button || button->icon().isNull()) result = QSize(size.width() + 6, option->fontMetrics.height() + 8);
        else result = QSize(space::kRow, space::kRow);
    }
    if (type == CT_ItemViewItem) result.setHeight(std::max(result.height(), row - 4));
    if (type == CT_MenuItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), space::kRow - 2));
    }
    return result;
}

QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) return scrollBarPart(*bar, part);
    const QRect place = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? place.adjusted(kFieldRoom, 0, 0, 0) : place;
}

QRect StudioStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect place = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? place.adjusted(kFieldRoom, 0, -kFieldRoom, 0) : place;
}

QIcon StudioStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: return icon(QStringLiteral("close"));
    case SP_TitleBarNormalButton: return icon(QStringLiteral("float"));
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    const Theme& t = theme();
    switch (element) {
    case PE_PanelLineEdit:
        // Inside spin boxes and combo boxes the surrounding control has drawn the field.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paint::field(painter, option->rect, t.field, isFocused(option), t.line);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame: paint::field(painter, option->rect, t.field, isFocused(option), t.line); return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractScrollArea*>(widget)) paint::focusRing(painter, option->rect);
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButton(painter, *button, isPrimary(widget));
        break;
    case PE_PanelButtonTool: return paint::toolButton(painter, *option, widget && widget->property("chip").toBool());
    case PE_PanelItemViewItem: return paint::itemBackground(painter, option->rect, option->state);
    case PE_PanelItemViewRow: return;
    case PE_IndicatorDockWidgetResizeHandle: painter->fillRect(option->rect, t.window); return;
    case PE_FrameTabBarBase: case PE_FrameStatusBarItem: case PE_FrameDefaultButton: return;
    case PE_FrameMenu: case PE_PanelMenu: case PE_PanelTipLabel:
        painter->fillRect(option->rect, element == PE_PanelTipLabel ? t.field : t.panel);
        painter->setPen(t.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void StudioStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Theme& t = theme();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButtonLabel(painter, *button, isPrimary(widget),
                                          widget && widget->property("leading").toBool());
        break;
    case CE_PushButton: // Qt leaves the ring of a flat button out
        QProxyStyle::drawControl(element, option, painter, widget);
        if (isFocused(option))
            paint::focusRing(painter, option->rect,
                             isPrimary(widget) ? t.onAccent : t.accent); // which cannot be seen on itself
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return paint::tab(painter, *tab);
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paint::progressBar(painter, *bar);
        break;
    case CE_DockWidgetTitle:
        if (const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option))
            return paint::dockTitle(painter, *dock, subElementRect(SE_DockWidgetTitleBarText, option, widget));
        break;
    case CE_ItemViewItem:
        // What is chosen is tinted, not inverted: its text keeps its colour.
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem calm(*item);
            calm.palette.setColor(QPalette::HighlightedText, t.text);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_MenuEmptyArea: return; // the panel is painted already, edge and all
    case CE_Splitter: painter->fillRect(option->rect, t.window); return;
    case CE_ToolBar: case CE_MenuBarEmptyArea: painter->fillRect(option->rect, t.panel); return;
    case CE_MenuBarItem:
    case CE_MenuItem:
        // Fusion inverts the chosen entry; here it is only tinted, so its text must keep its colour.
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem calm(*item);
            const bool chosen = item->state & State_Selected && item->state & State_Enabled;
            if (element == CE_MenuBarItem || item->menuItemType != QStyleOptionMenuItem::Separator)
                painter->fillRect(item->rect.adjusted(1, 0, -1, 0), t.panel);
            if (chosen) paint::menuItem(painter, item->rect);
            calm.palette.setBrush(QPalette::Highlight, Qt::transparent);
            calm.palette.setColor(QPalette::HighlightedText, t.text);
            calm.palette.setBrush(QPalette::Window, Qt::transparent);
            if (element == CE_MenuBarItem) {
                painter->setPen(t.text);
                painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->text);
                return;
            }
            calm.state.setFlag(State_Selected, false);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    const Theme& t = theme();
    if (control == CC_Slider) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::slider(painter, *slider, subControlRect(control, option, SC_SliderGroove, widget),
                                 subControlRect(control, option, SC_SliderHandle, widget));
    } else if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::scrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else if (control == CC_SpinBox) {
        return paint::field(painter, option->rect, t.field, isFocused(option), t.line);
    } else if (control == CC_ComboBox) {
        const bool hovered = option->state & State_MouseOver && option->state & State_Enabled;
        paint::field(painter, option->rect, t.field, isFocused(option), hovered ? mixed(t.line, t.text, 0.25) : t.line);
        return paint::chevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                              option->state & State_Enabled);
    } else if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton plain(*button); // its icon says that there is a menu
            plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void StudioStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea*>(widget)) widget->installEventFilter(this);
    // What users and files say is no markup: only labels that ask for it read any. Tooltips are labels, too.
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget)) widget->setAttribute(Qt::WA_Hover);
}

bool StudioStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) static_cast<QWidget*>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace sfumato::ui
