#include "ui/canvas/tool_options.h"
#include "ui/actions/actions.h"
#include "ui/canvas/tool_table.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scrolled_rows.h"
#include "ui/widgets/usable.h"
#include "ui/widgets/value_field.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <cmath>

namespace sfumato::ui {
namespace {

using painting::Layer;

QToolButton* button(const QString& iconName)
{
    auto* made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setFixedHeight(space::kRow);
    return made;
}

} // namespace

ToolOptions::ToolOptions(PaintTools& tools, QWidget* parent) : QWidget(parent), tools_(tools)
{
    auto* flow = new QWidget;
    row_ = new FlowLayout(4, flow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kControls, 4, space::kControls, 5);
    column->addWidget(new ScrolledRows(flow));
    addLayers();
    addNumbers();
    addFrame();
    addBrush();
    addMask();
    back_ = button(QStringLiteral("brush"));
    back_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back_->hide();
    row_->addWidget(back_);
    connect(&tools_, &PaintTools::changed, this, &ToolOptions::showSettings);
    showSettings();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ToolOptions::retranslateUi()
{
    setNameAndTip(back_, tr("Back to the canvas"), tr("Go on painting where it was left"));
    setNameAndTip(mask_, tr("Mask"), tr("Paint on the mask: what is covered will be painted anew"));
    setNameAndTip(sketch_, tr("Sketch"), tr("Paint in colour over the picture: the model makes a picture of it"));
    for (QToolButton* button : {back_, mask_, sketch_}) button->setText(button->accessibleName());
    setNameAndTip(colour_, tr("Sketch colour"), tr("Colour of the sketch"));
    size_->setTexts({tr("Size"), tr("Brush size"), tr("Diameter of the brush"), tr(" px")});
    hardness_->setTexts({tr("Hardness"), tr("Brush hardness"),
                         tr("How much of the brush covers in full; the rest fades out"), tr(" %")});
    opacity_->setTexts({tr("Opacity"), tr("Opacity"), tr("How much of what is under it a stroke hides"), tr(" %")});
    tolerance_->setTexts(
        {tr("Tolerance"), tr("Tolerance"), tr("How different a colour may be and still belong to it"), {}});
    frame_width_->setTexts({tr("Width"), tr("Frame width"), tr("How wide the canvas is to be"), tr(" px")});
    frame_height_->setTexts({tr("Height"), tr("Frame height"), tr("How high the canvas is to be"), tr(" px")});
    setNameAndTip(frame_apply_, tr("Apply the frame"),
                  tr("The canvas becomes what the frame holds; what is new is masked (Return)"));
    setNameAndTip(frame_reset_, tr("Let the frame go"), tr("The frame is the canvas again (Esc)"));
    for (QToolButton* button : {frame_apply_, frame_reset_}) button->setText(button->accessibleName());
    setNameAndTip(contiguous_, tr("Only what hangs together"),
                  tr("Only what hangs together with the point that is clicked"));
    setNameAndTip(brush_more_, tr("Change the brush"), tr("Pen pressure and mirrors"));
    const auto set = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    set(pressure_size_, tr("Pressure changes the size"), tr("The harder the pen is pressed, the larger the brush"));
    set(pressure_opacity_, tr("Pressure changes the opacity"),
        tr("The harder the pen is pressed, the stronger the paint"));
    set(across_, tr("Mirror left and right"), tr("Paint on the other side as well, as in a mirror"));
    set(down_, tr("Mirror above and below"), tr("Paint above and below alike, as on water"));
    setNameAndTip(mask_more_, tr("Change the mask"),
                  tr("Grow, soften, invert, load and save the mask; how it is shown"));
    edge_->setTexts({tr("Edge"), tr("Edge"), tr("How far the mask grows, shrinks or softens"), tr(" px")});
    overlay_->setTexts(
        {tr("Overlay"), tr("Mask overlay opacity"), tr("How strongly the mask is shown over the picture"), tr(" %")});
}

void ToolOptions::addLayers()
{
    mask_ = button(QStringLiteral("mask"));
    sketch_ = button(QStringLiteral("sketch"));
    auto* group = new QButtonGroup(this);
    for (QToolButton* choice : {mask_, sketch_}) {
        choice->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        choice->setCheckable(true);
        group->addButton(choice);
        row_->addWidget(choice);
        const Layer layer = choice == mask_ ? Layer::Mask : Layer::Sketch;
        connect(choice, &QToolButton::toggled, this, [this, layer](bool on) {
            if (on) tools_.change([layer](ToolSettings& settings) { settings.layer = layer; });
        });
    }
    colour_ = button({});
    row_->addWidget(colour_);
}

void ToolOptions::addNumbers()
{
    const auto add = [this](const ValueSpec& spec, auto set) {
        auto* field = new ValueField(spec);
        connect(field, &ValueField::valueChanged, this,
                [this, set](double value) { tools_.change([&](ToolSettings& settings) { set(settings, value); }); });
        row_->addWidget(field);
        return field;
    };
    size_ = add({PaintTools::kSmallest, PaintTools::kLargest, 2.5},
                [](ToolSettings& settings, double value) { settings.brush.size = value; });
    hardness_ = add({0, 100, 1}, [](ToolSettings& settings, double value) { settings.brush.hardness = value / 100; });
    opacity_ = add({1, 100, 1}, [](ToolSettings& settings, double value) { settings.opacity = value / 100; });
    tolerance_ = add({0, 255, 1.6},
                     [](ToolSettings& settings, double value) { settings.fill.tolerance = static_cast<int>(value); });
}

void ToolOptions::addFrame()
{
    FrameBox& frame = tools_.frame();
    const auto side = [this] {
        auto* field = new ValueField({FrameBox::kSmallest, FrameBox::kLargest, 2.5});
        field->setKeyboardTracking(false);
        row_->addWidget(field);
        connect(field, &ValueField::valueChanged, this, [this] {
            tools_.frame().setSize({static_cast<int>(frame_width_->value()), static_cast<int>(frame_height_->value())});
        });
        return field;
    };
    frame_width_ = side();
    frame_height_ = side();
    const auto addButton = [this](const QString& iconName) {
        QToolButton* made = button(iconName);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row_->addWidget(made);
        return made;
    };
    frame_apply_ = addButton(QStringLiteral("check"));
    frame_reset_ = addButton(QStringLiteral("close"));
    connect(frame_apply_, &QToolButton::clicked, &frame, &FrameBox::apply);
    connect(frame_reset_, &QToolButton::clicked, &frame, &FrameBox::reset);
    connect(&frame, &FrameBox::changed, this, &ToolOptions::showFrame);
    showFrame();
}

void ToolOptions::showFrame()
{
    const FrameBox& frame = tools_.frame();
    const auto show = [&frame](ValueField& field, int value) {
        const QSignalBlocker quiet(field);
        field.setSingleStep(frame.multiple());
        field.setValue(value);
    };
    show(*frame_width_, frame.box().width());
    show(*frame_height_, frame.box().height());
    for (QToolButton* button : {frame_apply_, frame_reset_})
        setUsable(*button, frame.isChanged(),
                  [] { return tr("The frame is the canvas: drag a handle, or type another size"); });
}

void ToolOptions::addBrush()
{
    contiguous_ = button(QStringLiteral("contiguous"));
    contiguous_->setCheckable(true);
    connect(contiguous_, &QToolButton::toggled, this,
            [this](bool on) { tools_.change([on](ToolSettings& settings) { settings.fill.contiguous = on; }); });
    brush_more_ = button(QStringLiteral("sliders"));
    auto* menu = new QMenu(brush_more_);
    menu->setToolTipsVisible(true);
    brush_more_->setMenu(menu);
    brush_more_->setPopupMode(QToolButton::InstantPopup);
    const auto add = [&](const QString& iconName, auto set) {
        QAction* action = menu->addAction(icon(iconName), {});
        action->setCheckable(true);
        connect(action, &QAction::toggled, this,
                [this, set](bool on) { tools_.change([&](ToolSettings& settings) { set(settings, on); }); });
        return action;
    };
    pressure_size_ = add(QStringLiteral("pressure_size"),
                         [](ToolSettings& settings, bool on) { settings.brush.pressure_size = on; });
    pressure_opacity_ = add(QStringLiteral("pressure_opacity"),
                            [](ToolSettings& settings, bool on) { settings.brush.pressure_opacity = on; });
    menu->addSeparator();
    across_
        = add(QStringLiteral("mirror_across"), [](ToolSettings& settings, bool on) { settings.mirror_across = on; });
    down_ = add(QStringLiteral("mirror_down"), [](ToolSettings& settings, bool on) { settings.mirror_down = on; });
    for (QToolButton* made : {contiguous_, brush_more_}) row_->addWidget(made);
}

void ToolOptions::addMask()
{
    mask_more_ = button(QStringLiteral("mask_more"));
    mask_menu_ = new QMenu(mask_more_);
    mask_more_->setMenu(mask_menu_);
    mask_more_->setPopupMode(QToolButton::InstantPopup);
    row_->addWidget(mask_more_);
    const auto field = [this](const ValueSpec& spec) {
        auto* holder = new QWidget;
        auto* inner = new QHBoxLayout(holder);
        inner->setContentsMargins(space::kControls, 4, space::kControls, 4);
        auto* made = new ValueField(spec);
        inner->addWidget(made, 1);
        auto* action = new QWidgetAction(mask_menu_);
        action->setDefaultWidget(holder);
        mask_menu_->addAction(action);
        return made;
    };
    edge_ = field({1, 256, 2});
    edge_->setValue(8);
    overlay_ = field({5, 100, 1});
    connect(overlay_, &ValueField::valueChanged, this, [this](double value) {
        tools_.change([value](ToolSettings& settings) { settings.overlay_opacity = value / 100; });
    });
    mask_menu_->addSeparator();
}

void ToolOptions::placeActions(Actions& actions)
{
    actions.bind("brush_smaller", this, [this] { tools_.resizeBrush(-1); });
    actions.bind("brush_larger", this, [this] { tools_.resizeBrush(1); });
    actions.bind("sketch_colour", this, &ToolOptions::chooseColour);
    actions.bind("mask_colour", this, &ToolOptions::chooseOverlayColour);
    actions.bind("swap_layer", this, [this] {
        tools_.change([](ToolSettings& settings) {
            settings.layer = settings.layer == Layer::Mask ? Layer::Sketch : Layer::Mask;
        });
    });
    actions.bind("mask_show", this, [this](bool shown) {
        tools_.change([shown](ToolSettings& settings) { settings.overlay_shown = shown; });
    });
    QAction* show = actions[QStringLiteral("mask_show")];
    const auto update = [this, show] { show->setChecked(tools_.settings().overlay_shown); };
    connect(&tools_, &PaintTools::changed, show, update);
    update();
    actions.addButton("sketch_colour", colour_);
    actions.addButton("show_canvas", back_);
    for (const char* id : {"mask_grow", "mask_shrink", "mask_feather", "mask_invert", "mask_clear", "", "mask_show",
                           "mask_colour", "", "mask_save", "mask_load"})
        if (*id) mask_menu_->addAction(actions[QLatin1String(id)]);
        else mask_menu_->addSeparator();
}

int ToolOptions::edge() const
{
    return static_cast<int>(edge_->value());
}

void ToolOptions::offerCanvas(bool offered)
{
    back_->setVisible(offered);
}

/// Nothing modal: the picture changes while the colour is chosen.
void ToolOptions::askColour(const QColor& now, const LocalizedText& title, QColor ToolSettings::*field)
{
    auto* dialog = new QColorDialog(now, this);
    onLanguageChange(dialog, [dialog, title] { dialog->setWindowTitle(title()); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::currentColorChanged, this, [this, field](const QColor& colour) {
        tools_.change([&](ToolSettings& settings) { settings.*field = colour; });
    });
    connect(dialog, &QDialog::rejected, this,
            [this, field, now] { tools_.change([&](ToolSettings& settings) { settings.*field = now; }); });
    dialog->setModal(false);
    dialog->show();
}

void ToolOptions::chooseColour()
{
    askColour(
        tools_.settings().colour, [] { return tr("Sketch colour"); }, &ToolSettings::colour);
}

void ToolOptions::chooseOverlayColour()
{
    askColour(
        tools_.settings().overlay, [] { return tr("Mask colour"); }, &ToolSettings::overlay);
}

void ToolOptions::showSettings()
{
    const ToolSettings& now = tools_.settings();
    (now.layer == Layer::Mask ? mask_ : sketch_)->setChecked(true);
    QPixmap swatch(20, 20);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().line);
    painter.setBrush(now.colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 17, 17), 3, 3);
    painter.end();
    colour_->setIcon(swatch);
    size_->setValue(std::round(now.brush.size));
    hardness_->setValue(std::round(now.brush.hardness * 100));
    opacity_->setValue(std::round(now.opacity * 100));
    tolerance_->setValue(now.fill.tolerance);
    overlay_->setValue(std::round(now.overlay_opacity * 100));
    pressure_size_->setChecked(now.brush.pressure_size);
    pressure_opacity_->setChecked(now.brush.pressure_opacity);
    contiguous_->setChecked(now.fill.contiguous);
    across_->setChecked(now.mirror_across);
    down_->setChecked(now.mirror_down);

    const ToolOptionFlags options = toolInfo(now.tool).options;
    colour_->setVisible(now.layer == Layer::Sketch || options & ToolOption::SketchColour);
    for (QWidget* part : {size_, hardness_}) part->setVisible(options & ToolOption::Size);
    opacity_->setVisible(options & ToolOption::Opacity);
    for (QWidget* part : std::initializer_list<QWidget*>{tolerance_, contiguous_})
        part->setVisible(options & ToolOption::Tolerance);
    brush_more_->setVisible(options & ToolOption::Dynamics);
    for (QWidget* part : std::initializer_list<QWidget*>{frame_width_, frame_height_, frame_apply_, frame_reset_})
        part->setVisible(options & ToolOption::FrameSize);
}

void ToolOptions::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

} // namespace sfumato::ui
