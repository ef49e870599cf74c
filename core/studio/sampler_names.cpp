#include "core/sampling/sampler.h"

#include "core/studio/sampler_names.h"

namespace sfumato {

QList<SamplerNames> sampler_names()
{
    const auto text = [](std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); };
    QList<SamplerNames> result;
    for (const SamplerInfo& sampler : all_samplers()) {
        SamplerNames names{text(sampler.name), {}};
        for (const Schedule schedule : sampler.schedules) names.schedules += text(name_of(schedule));
        result += names;
    }
    return result;
}

} // namespace sfumato
