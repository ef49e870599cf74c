#include "ui/generate/size_row.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/usable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

constexpr int kLargestSide = 4096;

/// "Landscape 3:2": the simplest ratio within 4 % of the sides'.
QString shapeOf(QSize size)
{
    if (size.width() == size.height()) return SizeRow::tr("Square");
    const bool wide = size.width() > size.height();
    const double ratio = double(std::max(size.width(), size.height())) / std::min(size.width(), size.height());
    for (const auto& [a, b] : {std::pair{5, 4}, {4, 3}, {3, 2}, {16, 9}, {2, 1}, {21, 9}, {5, 2}, {3, 1}}) {
        if (std::abs(ratio * b / a - 1) > 0.04) continue;
        return wide ? SizeRow::tr("Landscape %1:%2").arg(a).arg(b) : SizeRow::tr("Portrait %1:%2").arg(b).arg(a);
    }
    return wide ? SizeRow::tr("Landscape") : SizeRow::tr("Portrait");
}

QSpinBox* side()
{
    auto* box = new WholeNumberBox;
    box->setRange(8, kLargestSide);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignCenter);
    box->setMinimumWidth(48);
    wheelOnlyWithFocus(box);
    return box;
}

QToolButton* tool(const QString& iconName)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SizeRow::SizeRow(QWidget* parent)
    : LabelledRow(parent), width_(side()), height_(side()), swap_(tool(QStringLiteral("swap"))),
      lock_(tool(QStringLiteral("unlock"))), presets_(tool(QStringLiteral("chevron_down"))), menu_(new QMenu(this)),
      complaint_(new QLabel)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(width_, 1);
    line->addWidget(swap_);
    line->addWidget(height_, 1);
    line->addWidget(lock_);
    line->addWidget(presets_);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(complaint_);
    controls()->addLayout(column, 1);
    complaint_->setWordWrap(true);
    complaint_->setForegroundRole(QPalette::BrightText);    // the danger colour of the theme
    complaint_->hide();
    presets_->setMenu(menu_);
    presets_->setPopupMode(QToolButton::InstantPopup);

    connect(swap_, &QToolButton::clicked, this, [this] { setValue(value().transposed()); });
    connect(this, &LabelledRow::resetRequested, this, [this] { setValue({side_, side_}); });
    lock_->setCheckable(true);
    connect(lock_, &QToolButton::toggled, this, [this](bool on) {
        lock_->setIcon(icon(on ? QStringLiteral("lock") : QStringLiteral("unlock")));
        ratio_ = value();
    });
    for (QSpinBox* box : {width_, height_})
        connect(box, &QSpinBox::valueChanged, this, [this, box] {
            if (lock_->isChecked()) keepRatio(box);
            check();
            Q_EMIT valueChanged(value());
        });
    setModel(multiple_, side_);
    setValue({side_, side_});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void SizeRow::retranslateUi()
{
    setLabel(tr("Size"));
    setNameAndTip(width_, tr("Width"), tr("Width of the picture in pixels"));
    setNameAndTip(height_, tr("Height"), tr("Height of the picture in pixels"));
    setNameAndTip(swap_, tr("Swap width and height"), tr("Swap width and height"));
    setNameAndTip(lock_, tr("Keep the ratio of the sides"), tr("Keep the ratio of the sides"));
    setNameAndTip(presets_, tr("Usual sizes of this model"), tr("Usual sizes of this model"));
    fillPresets();
    check();
}

QSize SizeRow::value() const
{
    return {width_->value(), height_->value()};
}

void SizeRow::setValue(QSize size)
{
    {
        const QSignalBlocker width(width_), height(height_);
        width_->setValue(size.width());
        height_->setValue(size.height());
    }
    ratio_ = size;
    check();
    Q_EMIT valueChanged(size);
}

void SizeRow::keepRatio(QSpinBox* changed)
{
    const bool wide = changed == width_;
    const double other = changed->value()
        * (wide ? double(ratio_.height()) / ratio_.width() : double(ratio_.width()) / ratio_.height());
    QSpinBox* follower = wide ? height_ : width_;
    const QSignalBlocker quiet(follower);
    follower->setValue(std::max(1, int(std::lround(other / multiple_))) * multiple_);
}

QString SizeRow::textOf(QSize size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

void SizeRow::setModel(int multiple, int side, const QList<QSize>& usual)
{
    multiple_ = std::max(1, multiple);
    side_ = side;
    usual_ = usual;
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
    for (const QSize& size : usual_)
        menu_->addAction(QStringLiteral("%1\t%2").arg(shapeOf(size), textOf(size)), this,
                         [this, size] { setValue(size); });
    setUsable(*presets_, !usual_.isEmpty(), [] { return tr("This model names no usual sizes"); });
}

void SizeRow::check()
{
    const QSize fitting = nearestFitting(value());
    complaint_->setVisible(fitting != value());
    if (fitting == value()) return complaint_->clear();
    complaint_->setText(tr("Sides must be multiples of %1: %2 × %3 would fit.")
                            .arg(multiple_)
                            .arg(fitting.width())
                            .arg(fitting.height()));
}

} // namespace sfumato::ui
