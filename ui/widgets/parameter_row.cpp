#include "ui/widgets/parameter_row.h"
#include "ui/i18n/retranslate.h"
#include "ui/widgets/number_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {

ParameterRow::ParameterRow(const ParameterSpec& spec, QWidget* parent)
    : LabelledRow(parent), spec_(spec), slider_(new QSlider(Qt::Horizontal)), number_(new NumberBox)
{
    slider_->setRange(0, static_cast<int>(std::lround((spec.usual - spec.minimum) / spec.step)));
    number_->setDecimals(spec.decimals);
    number_->setRange(spec.minimum, spec.maximum);
    number_->setSingleStep(spec.step);
    number_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number_->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("000.00")) + 16);
    number_->setContextMenuPolicy(Qt::NoContextMenu);
    for (QWidget* part : std::initializer_list<QWidget*>{slider_, number_}) wheelOnlyWithFocus(part);
    slider_->installEventFilter(this);
    controls()->addWidget(slider_, 1);
    controls()->addWidget(number_);

    connect(slider_, &QSlider::valueChanged, this,
            [this](int tick) { number_->setValue(spec_.minimum + tick * spec_.step); });
    connect(number_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker quiet(slider_); // a number off the slider's raster stays as it was typed
        slider_->setValue(tickOf(value));
        Q_EMIT valueChanged(value);
    });
    connect(this, &LabelledRow::resetRequested, this, [this] { setValue(spec_.fallback); });
    setValue(spec.fallback);
}

void ParameterRow::setTexts(const QString& label, const QString& tip)
{
    setLabel(label);
    setToolTip(tip);
    setNameAndTip(slider_, tr("%1 slider").arg(label), tip);
    setNameAndTip(number_, label, tip);
}

double ParameterRow::value() const
{
    return number_->value();
}

void ParameterRow::setValue(double value)
{
    number_->setRange(std::min(spec_.minimum, value), std::max(spec_.maximum, value));
    number_->setValue(value);
}

void ParameterRow::setMaximum(double maximum)
{
    spec_.usual = spec_.maximum = maximum;
    slider_->setMaximum(tickOf(maximum));
    number_->setMaximum(maximum);
}

int ParameterRow::tickOf(double value) const
{
    return static_cast<int>(std::lround((std::clamp(value, spec_.minimum, spec_.usual) - spec_.minimum) / spec_.step));
}

QString ParameterRow::textOf(double value) const
{
    return locale().toString(value, 'f', spec_.decimals);
}

bool ParameterRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == slider_ && event->type() == QEvent::MouseButtonDblClick) {
        Q_EMIT resetRequested();
        return true;
    }
    return LabelledRow::eventFilter(watched, event);
}

} // namespace sfumato::ui
