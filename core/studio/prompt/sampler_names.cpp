#include "core/sampling/sampler.h"

#include "core/studio/prompt/sampler_names.h"

#include <QCoreApplication>

namespace sfumato {
namespace {

struct Line {
    const char *name, *description;
};
/// By the names of the table; a test sees that every row has its line.
constexpr Line kSamplers[] = {
    {"DDIM", QT_TRANSLATE_NOOP("Samplers", "The classic: even steps, the same picture every time")},
    {"DDPM", QT_TRANSLATE_NOOP("Samplers", "The original: new noise in every step, needs many")},
    {"PLMS", QT_TRANSLATE_NOOP("Samplers", "DDIM that remembers its last steps")},
    {"Euler", QT_TRANSLATE_NOOP("Samplers", "Simple and quick, good from 20 steps")},
    {"Euler a", QT_TRANSLATE_NOOP("Samplers", "Fresh noise in every step: soft, varied pictures")},
    {"Heun", QT_TRANSLATE_NOOP("Samplers", "Two looks at each step: exact, half as fast")},
    {"LMS", QT_TRANSLATE_NOOP("Samplers", "Remembers four slopes; many steps, no noise")},
    {"DPM2", QT_TRANSLATE_NOOP("Samplers", "Two looks at each step, the second in its middle")},
    {"DPM2 a", QT_TRANSLATE_NOOP("Samplers", "DPM2 with fresh noise in every step")},
    {"DPM++ 2S a", QT_TRANSLATE_NOOP("Samplers", "Two looks and fresh noise: rich detail, slow")},
    {"DPM++ 2M", QT_TRANSLATE_NOOP("Samplers", "The usual choice: sharp from 15 steps")},
    {"DPM++ SDE", QT_TRANSLATE_NOOP("Samplers", "Noise on the way: lively detail")},
    {"DPM++ 2M SDE", QT_TRANSLATE_NOOP("Samplers", "DPM++ 2M with noise on the way: fine texture")},
    {"DPM++ 3M SDE", QT_TRANSLATE_NOOP("Samplers", "Of third order: for 30 steps and more")},
    {"UniPC", QT_TRANSLATE_NOOP("Samplers", "Corrects itself: good pictures from 8 steps")},
    {"DEIS", QT_TRANSLATE_NOOP("Samplers", "Exponential integrator: few steps, no noise")},
    {"LCM", QT_TRANSLATE_NOOP("Samplers", "For models distilled to it: 4 to 8 steps")},
};
constexpr Line kSchedules[] = {
    {"Automatic", QT_TRANSLATE_NOOP("Samplers", "As the model was trained")},
    {"Karras", QT_TRANSLATE_NOOP("Samplers", "Small steps at the end: fine detail")},
    {"Exponential", QT_TRANSLATE_NOOP("Samplers", "Even steps in the logarithm: smooth")},
    {"SGM Uniform", QT_TRANSLATE_NOOP("Samplers", "Even steps from the very first noise")},
    {"Simple", QT_TRANSLATE_NOOP("Samplers", "Training steps picked evenly")},
    {"Normal", QT_TRANSLATE_NOOP("Samplers", "Even steps in time, fractions allowed")},
    {"Beta", QT_TRANSLATE_NOOP("Samplers", "Small steps at both ends")},
};

QString text(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

template <class Lines> QString description_of(const Lines& lines, std::string_view name)
{
    for (const Line& line : lines)
        if (name == line.name) return QCoreApplication::translate("Samplers", line.description);
    return {};
}

} // namespace

QList<SamplerNames> sampler_names()
{
    QList<SamplerNames> result;
    for (const SamplerInfo& sampler : all_samplers()) {
        SamplerNames names{text(sampler.name), {}, description_of(kSamplers, sampler.name)};
        for (const Schedule schedule : sampler.schedules) names.schedules += text(name_of(schedule));
        result += names;
    }
    return result;
}

QList<ScheduleName> schedule_names()
{
    QList<ScheduleName> result;
    for (const Schedule schedule : all_schedules())
        result += ScheduleName{text(name_of(schedule)), description_of(kSchedules, name_of(schedule))};
    return result;
}

Message combination_obstacle(const QString& sampler, const QString& schedule, int steps)
{
    const auto row = sampler_by_name(sampler.toStdString());
    const auto spacing = schedule_from_name(schedule.toStdString());
    const auto possible = !row ? tl::unexpected(row.error())
        : !spacing             ? tl::unexpected(spacing.error())
                               : check_combination(**row, *spacing, steps);
    return possible ? Message() : Message::join(possible.error().why, "; ", possible.error().remedy);
}

} // namespace sfumato
