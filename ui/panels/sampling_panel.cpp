#include "ui/panels/sampling_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/parameter_row.h"
#include "ui/widgets/seed_row.h"
#include "ui/widgets/size_row.h"

#include <QVBoxLayout>

namespace sfumato::ui {

SamplingPanel::SamplingPanel(const QList<SamplerNames>& samplers, QWidget* parent) : QWidget(parent), samplers_(samplers)
{
    guidance_ = new ParameterRow({.label = tr("Guidance scale"),
                                  .tip = tr("How strictly the picture follows the prompt: higher is stricter and less varied. 1 is no guidance."),
                                  .minimum = 1, .usual = 15, .maximum = 100, .step = 0.5, .decimals = 1, .fallback = 5});
    steps_ = new ParameterRow({.label = tr("Steps"), .tip = tr("How many times the noise is taken away. More is slower and finer."),
                               .minimum = 1, .usual = 60, .maximum = 1000, .step = 1, .fallback = 20});
    count_ = new ParameterRow({.label = tr("Image count"), .tip = tr("How many pictures, with seeds that follow one another."),
                               .minimum = 1, .usual = 16, .maximum = 1000, .step = 1, .fallback = 1});
    sampler_ = new ChoiceRow(tr("Sampler"), tr("The method that takes the noise away"));
    schedule_ = new ChoiceRow(tr("Schedule"), tr("How the steps are spread between noise and picture"));
    size_ = new SizeRow;
    seed_ = new SeedRow;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Heading(tr("Sampling")));
    const QList<LabelledRow*> rows{guidance_, steps_, sampler_, schedule_, size_, seed_, count_};
    for (LabelledRow* row : rows) column->addWidget(row);
    LabelledRow::align(rows);

    connect(sampler_, &ChoiceRow::valueChanged, this, &SamplingPanel::offerSchedules);
    QStringList names;
    for (const SamplerNames& sampler : samplers_) names += sampler.name;
    sampler_->setChoices(names);
    setRequest({});
}

void SamplingPanel::offerSchedules(const QString& sampler)
{
    for (const SamplerNames& row : samplers_)
        if (row.name == sampler) schedule_->setChoices(row.schedules);
}

void SamplingPanel::fill(GenerationRequest& request) const
{
    request.guidance_scale = guidance_->value();
    request.steps = static_cast<int>(steps_->value());
    request.count = static_cast<int>(count_->value());
    request.sampler = sampler_->value().toStdString();
    request.schedule = schedule_->value().toStdString();
    request.width = size_->value().width();
    request.height = size_->value().height();
    request.seed = seed_->seed();
}

void SamplingPanel::setRequest(const GenerationRequest& request)
{
    guidance_->setValue(request.guidance_scale);
    steps_->setValue(request.steps);
    count_->setValue(request.count);
    sampler_->setValue(QString::fromStdString(request.sampler));
    schedule_->setValue(QString::fromStdString(request.schedule));
    size_->setValue({request.width, request.height});
    seed_->setSeed(request.seed);
}

void SamplingPanel::showUsed(const GenerationRequest& request)
{
    seed_->showUsed(request.seed);
    guidance_->setLastUsed(request.guidance_scale);
    steps_->setLastUsed(request.steps);
    count_->setLastUsed(request.count);
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
    guidance_->setFallback(defaults_.guidance_scale);
    steps_->setFallback(defaults_.steps);
    size_->setModel(model.size_multiple, model.default_size);
    if (!adopt) return;
    if (shown.guidance_scale == old.guidance_scale) guidance_->setValue(defaults_.guidance_scale);
    if (shown.steps == old.steps) steps_->setValue(defaults_.steps);
    if (shown.sampler == old.sampler && shown.schedule == old.schedule) {
        sampler_->setValue(QString::fromStdString(defaults_.sampler));
        schedule_->setValue(QString::fromStdString(defaults_.schedule));
    }
    if (shown.width == old.width && shown.height == old.height) size_->setValue({defaults_.width, defaults_.height});
}

QSize SamplingPanel::nearestFittingSize() const
{
    return size_->nearestFitting(size_->value());
}

void SamplingPanel::setSize(QSize size)
{
    size_->setValue(size);
}

} // namespace sfumato::ui
