#include "ui/widgets/size_row.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

struct Shape {
    const char* name;
    double across, down; ///< aspect
};
constexpr Shape kShapes[] = {
    {QT_TRANSLATE_NOOP("Shapes", "Square"), 1, 1},       {QT_TRANSLATE_NOOP("Shapes", "Landscape 4:3"), 4, 3},
    {QT_TRANSLATE_NOOP("Shapes", "Landscape 3:2"), 3, 2}, {QT_TRANSLATE_NOOP("Shapes", "Wide 16:9"), 16, 9},
    {QT_TRANSLATE_NOOP("Shapes", "Portrait 3:4"), 3, 4}, {QT_TRANSLATE_NOOP("Shapes", "Portrait 2:3"), 2, 3},
};
constexpr int kLargestSide = 4096;

QSpinBox* side(const QString& name, const QString& tip)
{
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setToolTip(tip);
    box->setRange(8, kLargestSide);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignCenter);
    box->setMinimumWidth(48);
    wheelOnlyWithFocus(box);
    return box;
}

QToolButton* tool(const QString& iconName, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SizeRow::SizeRow(QWidget* parent)
    : LabelledRow(tr("Size"), parent), width_(side(tr("Width"), tr("Width of the picture in pixels"))),
      height_(side(tr("Height"), tr("Height of the picture in pixels"))), swap_(tool(QStringLiteral("swap"), tr("Swap width and height"))),
      presets_(tool(QStringLiteral("chevron_down"), tr("Usual shapes"))), menu_(new QMenu(this)), complaint_(new QLabel)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(width_, 1);
    line->addWidget(swap_);
    line->addWidget(height_, 1);
    line->addWidget(presets_);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(complaint_);
    controls()->addLayout(column, 1);
    complaint_->setWordWrap(true);
    complaint_->hide();
    presets_->setMenu(menu_);
    presets_->setPopupMode(QToolButton::InstantPopup);

    connect(swap_, &QToolButton::clicked, this, [this] { setValue(value().transposed()); });
    connect(this, &LabelledRow::resetRequested, this, [this] { setValue({side_, side_}); });
    for (QSpinBox* box : {width_, height_})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            check();
            Q_EMIT valueChanged(value());
        });
    setModel(multiple_, side_);
    setValue({side_, side_});
}

QSize SizeRow::value() const
{
    return {width_->value(), height_->value()};
}

void SizeRow::setValue(QSize size)
{
    width_->setValue(size.width());
    height_->setValue(size.height());
}

void SizeRow::setModel(int multiple, int side)
{
    multiple_ = std::max(1, multiple);
    side_ = side;
    for (QSpinBox* box : {width_, height_}) box->setSingleStep(multiple_);
    fillPresets();
    check();
}

QSize SizeRow::nearestFitting(QSize size) const
{
    const auto fit = [this](int side) { return std::max(1, (side + multiple_ / 2) / multiple_) * multiple_; };
    return {fit(size.width()), fit(size.height())};
}

void SizeRow::fillPresets()
{
    menu_->clear();
    for (const Shape& shape : kShapes) {
        // As many pixels as the model was trained on, whatever the shape.
        const double scale = side_ / std::sqrt(shape.across * shape.down);
        const QSize size = nearestFitting({int(std::lround(shape.across * scale)), int(std::lround(shape.down * scale))});
        menu_->addAction(QStringLiteral("%1\t%2 × %3").arg(QCoreApplication::translate("Shapes", shape.name)).arg(size.width()).arg(size.height()), this,
                         [this, size] { setValue(size); });
    }
}

void SizeRow::check()
{
    const QSize fitting = nearestFitting(value());
    complaint_->setVisible(fitting != value());
    if (fitting == value()) return;
    QPalette palette = complaint_->palette();
    palette.setColor(QPalette::WindowText, theme().danger);
    complaint_->setPalette(palette);
    complaint_->setText(tr("Sides must be multiples of %1: %2 × %3 would fit.").arg(multiple_).arg(fitting.width()).arg(fitting.height()));
}

} // namespace sfumato::ui
