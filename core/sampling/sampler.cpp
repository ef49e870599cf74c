#include "core/sampling/sampler.h"

#include "core/sampling/samplers.h"
#include "core/sampling/trajectory.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace sfumato {
namespace {

constexpr std::array kEverySchedule{Schedule::Automatic, Schedule::Karras, Schedule::Exponential, Schedule::SgmUniform};
/// For samplers that know whole timesteps only.
constexpr std::array kTimestepSchedules{Schedule::Automatic, Schedule::SgmUniform};
constexpr std::array<std::string_view, 4> kScheduleNames{"Automatic", "Karras", "Exponential", "SGM Uniform"};

constexpr std::array kSamplers{
    //          name        function         trajectory            start               noisy  evaluations schedules  source
    SamplerInfo{"DDIM",     sample_ddim,     discrete_trajectory,  noised_by_timestep, false, 1, kTimestepSchedules, "arXiv:2010.02502"},
    SamplerInfo{"DDPM",     sample_ddpm,     discrete_trajectory,  noised_by_timestep, true,  1, kTimestepSchedules, "arXiv:2006.11239"},
    SamplerInfo{"Euler",    sample_euler,    ode_trajectory,       noised_exploding,   false, 1, kEverySchedule,     "arXiv:2206.00364"},
    SamplerInfo{"Euler a",  sample_euler_a,  ode_trajectory,       noised_exploding,   true,  1, kEverySchedule,     "arXiv:2206.00364, ancestral"},
    SamplerInfo{"DPM++ 2M", sample_dpmpp_2m, multistep_trajectory, noised_preserving,  false, 1, kEverySchedule,     "arXiv:2211.01095"},
};

bool same_word(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

/// The row called `name`, or an Error that lists what there is.
template <class Rows, class NameOf> auto find_by_name(const Rows& rows, std::string_view name, const char* kind, NameOf name_of_row)
    -> Result<const std::ranges::range_value_t<Rows>*>
{
    std::string known;
    for (const auto& row : rows) {
        if (same_word(name, name_of_row(row))) return &row;
        known += (known.empty() ? "" : ", ") + std::string(name_of_row(row));
    }
    return fail(kind, '"' + std::string(name) + "\" is not known", "use one of " + known);
}

} // namespace

std::string_view name_of(Schedule schedule) { return kScheduleNames.at(static_cast<std::size_t>(schedule)); }
std::span<const Schedule> all_schedules() { return kEverySchedule; }
std::span<const SamplerInfo> all_samplers() { return kSamplers; }

Result<Schedule> schedule_from_name(std::string_view name)
{
    return find_by_name(kEverySchedule, name, "schedule", [](Schedule s) { return name_of(s); }).map([](const Schedule* s) { return *s; });
}

Result<const SamplerInfo*> sampler_by_name(std::string_view name)
{
    return find_by_name(kSamplers, name, "sampler", [](const SamplerInfo& row) { return row.name; });
}

Result<Trajectory> make_trajectory(const SamplerInfo& sampler, const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    if (steps < 1 || steps > schedule.steps())
        return fail("steps", std::to_string(steps) + " is out of range", "use 1 to " + std::to_string(schedule.steps()));
    if (std::ranges::find(sampler.schedules, spacing) == sampler.schedules.end()) {
        std::string known;
        for (const Schedule s : sampler.schedules) known += (known.empty() ? "" : ", ") + std::string(name_of(s));
        return fail("schedule", std::string(name_of(spacing)) + " is not defined for " + std::string(sampler.name), "use one of " + known);
    }
    Trajectory path = sampler.trajectory(schedule, spacing, steps);
    path.steps = steps;
    return path;
}

} // namespace sfumato
