#include "ui/generate/sampling_panel.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/parameter_row.h"
#include "ui/generate/seed_row.h"
#include "ui/generate/size_row.h"
#include "ui/widgets/usable.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

using Request = GenerationRequest;

constexpr const char* kDefaultSampler = "DDIM";     // the only one that eta changes

} // namespace

SamplingPanel::SamplingPanel(QWidget* parent)
    : QWidget(parent), samplers_(sampler_names()), sampler_(new ChoiceRow), schedule_(new ChoiceRow),
      noise_(new ChoiceRow), size_(new SizeRow), seed_(new SeedRow), heading_(new Heading), more_(new QPushButton)
{
    addNumbers();
    more_->setCheckable(true);
    more_->setFlat(true);
    more_->setProperty("leading", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading_);
    QList<LabelledRow*> rows{guidance_, steps_, sampler_, schedule_, size_, seed_, count_};
    for (LabelledRow* row : rows) column->addWidget(row);
    column->addWidget(more_, 0, Qt::AlignLeft);
    for (const Number& number : numbers_)
        if (!rows.contains(number.row)) hidden_ += number.row;
    hidden_ += noise_;
    for (QWidget* row : hidden_) column->addWidget(row);
    offerNoise();
    connectRows();
    setRequest({});
    setFallbacks();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void SamplingPanel::addNumbers()
{
    const auto add = [this](auto field, const char* label, const char* tip, const ParameterSpec& spec) {
        auto* row = new ParameterRow(spec);
        if constexpr (std::is_same_v<decltype(field), double Request::*>) numbers_ += {field, nullptr, row, label, tip};
        else numbers_ += {nullptr, field, row, label, tip};
        return row;
    };
    // clang-format off
    guidance_ = add(&Request::guidance_scale, QT_TR_NOOP("Guidance scale"), QT_TR_NOOP("How strictly the picture follows the prompt: higher is stricter and less varied. 1 is no guidance."),
        {.minimum = 0, .usual = 30, .maximum = 30, .step = 0.5, .decimals = 1, .fallback = 5});
    steps_ = add(&Request::steps, QT_TR_NOOP("Steps"), QT_TR_NOOP("How many times the noise is taken away. More is slower and finer."),
        {.minimum = 1, .usual = 60, .maximum = 1000, .step = 1, .fallback = 20});
    count_ = add(&Request::count, QT_TR_NOOP("Image count"), QT_TR_NOOP("How many pictures, with seeds that follow one another."),
        {.minimum = 1, .usual = 16, .maximum = 64, .step = 1, .fallback = 1});
    constexpr ParameterSpec kShare{.minimum = 0, .usual = 1, .maximum = 1, .step = 0.05, .decimals = 2, .fallback = 0};
    constexpr ParameterSpec kWholeShare{.minimum = 0, .usual = 1, .maximum = 1, .step = 0.05, .decimals = 2, .fallback = 1};
    add(&Request::guidance_start, QT_TR_NOOP("Guidance start"), QT_TR_NOOP("Guidance begins after this part of the steps: later leaves the composition freer."), kShare);
    add(&Request::guidance_end, QT_TR_NOOP("Guidance end"), QT_TR_NOOP("Guidance ends after this part of the steps: earlier keeps colours calm, and is quicker."), kWholeShare);
    add(&Request::guidance_rescale, QT_TR_NOOP("Rescale"), QT_TR_NOOP("Brings contrast back that strong guidance exaggerates. 0.7 is usual for models with v-prediction."), kShare);
    eta_ = add(&Request::eta, QT_TR_NOOP("Eta"), QT_TR_NOOP("New noise in every step of DDIM: 0 is none, 1 is as much as DDPM has."), kShare);
    add(&Request::clip_skip, QT_TR_NOOP("Clip skip"), QT_TR_NOOP("Which layer of the text encoder is heard, counted from the last. 2 is usual for drawn-animation models."),
        {.minimum = 1, .usual = 12, .maximum = 12, .step = 1, .fallback = 1});
    // clang-format on
}

void SamplingPanel::retranslateUi()
{
    heading_->setText(tr("Sampling"));
    for (const Number& number : numbers_) number.row->setTexts(tr(number.label), tr(number.tip));
    sampler_->setTexts(tr("Sampler"), tr("The method that takes the noise away"));
    schedule_->setTexts(tr("Schedule"), tr("How the steps are spread between noise and picture"));
    noise_->setTexts(tr("Noise"),
                     tr("Whose random numbers the noise is made of: the processor's, or those that NVIDIA cards draw"));
    setNameAndTip(more_, tr("More"), tr("Parameters that are seldom changed"));
    offerChoices();
    offerNoise();
    showMore();
}

void SamplingPanel::connectRows()
{
    const auto notify = [this] {
        offerChoices();
        showMore();
        if (!offering_) Q_EMIT changed();
    };
    for (const Number& number : numbers_) connect(number.row, &ParameterRow::valueChanged, this, notify);
    for (ChoiceRow* row : {sampler_, schedule_, noise_}) connect(row, &ChoiceRow::valueChanged, this, notify);
    connect(size_, &SizeRow::valueChanged, this, notify);
    connect(seed_, &SeedRow::seedChanged, this, notify);
    connect(more_, &QPushButton::toggled, this, &SamplingPanel::showMore);
    offerChoices();
}

void SamplingPanel::offerChoices()
{
    if (offering_) return;
    const QScopedValueRollback guard(offering_, true);
    const int steps = static_cast<int>(steps_->value());
    const auto obstacle = [](const QString& sampler, const QString& schedule, int max_steps) {
        return translated(combination_obstacle(sampler, schedule, max_steps));
    };
    QList<Choice> samplers, schedules;
    for (const SamplerNames& sampler : samplers_)
        samplers += {sampler.name, translated(sampler.description),
                     obstacle(sampler.name, sampler.schedules.value(0), steps)};
    sampler_->offer(samplers);
    for (const ScheduleName& schedule : schedule_names())
        schedules += {schedule.name, translated(schedule.description), obstacle(sampler_->value(), schedule.name, 1)};
    schedule_->offer(schedules);
    setUsable(*eta_, sampler_->value() == QLatin1String(kDefaultSampler),
              [] { return tr("Only the sampler %1 uses it").arg(QLatin1String(kDefaultSampler)); });
}

void SamplingPanel::showMore()
{
    const auto differs = [](const Number& number) { return number.row->changed(); };
    int changed = noise_->changed() ? 1 : 0;
    for (const Number& number : numbers_)
        if (hidden_.contains(number.row) && differs(number)) ++changed;
    more_->setIcon(icon(more_->isChecked() ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right")));
    more_->setText(changed > 0 ? tr("More (%n changed)", nullptr, changed) : tr("More"));
    for (QWidget* row : hidden_) row->setVisible(more_->isChecked());
}

void SamplingPanel::fill(GenerationRequest& request) const
{
    for (const Number& number : numbers_) {
        if (number.real) request.*number.real = number.row->value();
        else request.*number.whole = static_cast<int>(number.row->value());
    }
    request.sampler = sampler_->value().toStdString();
    request.schedule = schedule_->value().toStdString();
    request.noise_source = noise_->value().toStdString();
    request.width = size_->value().width();
    request.height = size_->value().height();
    request.seed = seed_->seed();
}

void SamplingPanel::setRequest(const GenerationRequest& request)
{
    for (const Number& number : numbers_)
        number.row->setValue(number.real ? request.*number.real : request.*number.whole);
    sampler_->setValue(QString::fromStdString(request.sampler));
    schedule_->setValue(QString::fromStdString(request.schedule));
    noise_->setValue(QString::fromStdString(request.noise_source));
    size_->setValue({request.width, request.height});
    seed_->setSeed(request.seed);
}

void SamplingPanel::showResolvedSeed(const GenerationRequest& request)
{
    seed_->showResolvedSeed(request.seed);
    for (const Number& number : numbers_)
        number.row->setLastUsed(number.real ? request.*number.real : request.*number.whole);
    sampler_->setLastUsed(QString::fromStdString(request.sampler));
    schedule_->setLastUsed(QString::fromStdString(request.schedule));
    noise_->setLastUsed(QString::fromStdString(request.noise_source));
    size_->setLastUsed({request.width, request.height});
}

void SamplingPanel::setFallbacks()
{
    for (const Number& number : numbers_)
        number.row->setFallback(number.real ? defaults_.*number.real : defaults_.*number.whole);
    sampler_->setFallback(QString::fromStdString(defaults_.sampler));
    schedule_->setFallback(QString::fromStdString(defaults_.schedule));
    noise_->setFallback(QString::fromStdString(defaults_.noise_source));
}

void SamplingPanel::setModel(const ModelDescription& model, bool adopt)
{
    GenerationRequest shown;
    fill(shown);
    const GenerationRequest old = defaults_;
    defaults_.guidance_scale = model.default_guidance;
    defaults_.steps = model.default_steps;
    defaults_.sampler = model.default_sampler;
    defaults_.schedule = model.default_schedule;
    defaults_.width = defaults_.height = model.default_size;
    setFallbacks();
    QList<QSize> sizes;
    for (const PictureSize& size : model.sizes) sizes += QSize(size.width, size.height);
    size_->setModel(model.size_multiple, model.default_size, sizes);
    if (!adopt) return;
    if (shown.guidance_scale == old.guidance_scale) guidance_->setValue(defaults_.guidance_scale);
    if (shown.steps == old.steps) steps_->setValue(defaults_.steps);
    if (shown.sampler == old.sampler && shown.schedule == old.schedule) {
        sampler_->setValue(QString::fromStdString(defaults_.sampler));
        schedule_->setValue(QString::fromStdString(defaults_.schedule));
    }
    if (shown.width == old.width && shown.height == old.height) size_->setValue({defaults_.width, defaults_.height});
}

QSize SamplingPanel::nearestFitting(QSize size) const
{
    return size_->nearestFitting(size);
}

void SamplingPanel::setSize(QSize size)
{
    size_->setValue(size);
}

void SamplingPanel::setSeed(std::int64_t seed)
{
    seed_->setSeed(seed);
}

void SamplingPanel::offerNoise()
{
    noise_->offer({{QStringLiteral("cpu"), tr("torch's generator on the processor")},
                   {QStringLiteral("philox"), tr("as on an NVIDIA card, computed here")}});
}

} // namespace sfumato::ui
