#include "core/sampling/sampler.h"

#include "core/studio/prompt/sampler_names.h"

namespace sfumato {
namespace {

QString text(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

} // namespace

QList<SamplerNames> sampler_names()
{
    QList<SamplerNames> result;
    for (const SamplerInfo& sampler : all_samplers()) {
        SamplerNames names{text(sampler.name), {}, sampler.description};
        for (const Schedule schedule : sampler.schedules) names.schedules += text(name_of(schedule));
        result += names;
    }
    return result;
}

QList<ScheduleName> schedule_names()
{
    QList<ScheduleName> result;
    for (const Schedule schedule : all_schedules())
        result += ScheduleName{text(name_of(schedule)), description_of(schedule)};
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
