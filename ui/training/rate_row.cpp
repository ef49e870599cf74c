#include "ui/training/rate_row.h"
#include "ui/i18n/retranslate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace sfumato::ui {
namespace {

constexpr int kLowest = -6, kHighest = -2;      // powers of ten
constexpr std::array kFactors{1.0, 2.0, 5.0};
constexpr int kTicks = (kHighest - kLowest) * int(kFactors.size());

double rateAt(int tick)
{
    return kFactors[size_t(tick) % kFactors.size()] * std::pow(10, kLowest + tick / int(kFactors.size()));
}

int tickOf(double rate)
{
    int best = 0;
    for (int tick = 0; tick <= kTicks; ++tick)
        if (std::abs(std::log(rateAt(tick) / rate)) < std::abs(std::log(rateAt(best) / rate))) best = tick;
    return best;
}

std::optional<double> rateIn(const QString& text)
{
    bool number = false;
    const double value = text.trimmed().replace(u',', u'.').toDouble(&number);
    return number && value > 0 && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

RateRow::RateRow(QWidget* parent) : LabelledRow(parent), slider_(new QSlider(Qt::Horizontal)), field_(new QLineEdit)
{
    slider_->setRange(0, kTicks);
    slider_->setPageStep(int(kFactors.size()));
    field_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field_->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("000.00")) + 16);
    field_->setContextMenuPolicy(Qt::NoContextMenu);
    wheelOnlyWithFocus(slider_);
    controls()->addWidget(slider_, 1);
    controls()->addWidget(field_);
    connect(slider_, &QSlider::valueChanged, this, [this](int tick) { setValue(rateAt(tick)); });
    connect(field_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (const auto value = rateIn(text)) take(*value);
    });
    connect(field_, &QLineEdit::editingFinished, this, [this] {
        setValue(rateIn(field_->text()).value_or(value_)); // what is no rate goes back to the last one
    });
    connect(this, &LabelledRow::resetRequested, this, [this] { setValue(fallback_); });
    setValue(value_);
}

void RateRow::setTexts(const QString& label, const QString& tip)
{
    setLabel(label);
    setToolTip(tip);
    setNameAndTip(slider_, tr("%1 slider").arg(label), tip);
    setNameAndTip(field_, label, tip);
}

void RateRow::setValue(double value)
{
    field_->setText(textOf(value));
    take(value);
}

void RateRow::take(double value)
{
    const bool another = std::exchange(value_, value) != value;
    const QSignalBlocker quiet(slider_);    // a number off the slider's raster stays as it was typed
    slider_->setValue(tickOf(value));
    if (another) Q_EMIT valueChanged(value);
}

QString RateRow::textOf(double value)
{
    const int power = int(std::floor(std::log10(value) + 1e-9));
    return QStringLiteral("%1e%2").arg(QString::number(value / std::pow(10, power), 'g', 3)).arg(power);
}

} // namespace sfumato::ui
