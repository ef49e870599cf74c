#include "core/sampling/sampler.h"

#include "core/base/ascii.h"
#include "core/sampling/samplers.h"
#include "core/sampling/trajectory.h"

#include <algorithm>
#include <array>

namespace sfumato {
namespace {

constexpr std::array kEverySchedule{Schedule::Automatic, Schedule::Karras, Schedule::Exponential, Schedule::SgmUniform,
                                    Schedule::Simple,    Schedule::Normal, Schedule::Beta};
struct ScheduleRow {
    std::string_view name;
    Message::Literal description;
};
/// In the order of the enumeration.
constexpr ScheduleRow kScheduleRows[] = {
    // clang-format off
    {"Automatic",   Message::tr("As the model was trained")},
    {"Karras",      Message::tr("Small steps at the end: fine detail")},
    {"Exponential", Message::tr("Even steps in the logarithm: smooth")},
    {"SGM Uniform", Message::tr("Even steps from the very first noise")},
    {"Simple",      Message::tr("Training steps picked evenly")},
    {"Normal",      Message::tr("Even steps in time, fractions allowed")},
    {"Beta",        Message::tr("Small steps at both ends")},
    // clang-format on
};
static_assert(std::size(kScheduleRows) == kEverySchedule.size());
/// For samplers that know whole timesteps only, that step evenly, that have a spacing of their own in place of the
/// model's, and that were distilled to certain timesteps.
constexpr std::array kWholeTimesteps{Schedule::Automatic, Schedule::SgmUniform, Schedule::Simple};
constexpr std::array kEvenSteps{Schedule::Automatic, Schedule::SgmUniform};
constexpr std::array kOwnSpacing{Schedule::Automatic, Schedule::Karras, Schedule::Exponential,
                                 Schedule::Simple,    Schedule::Normal, Schedule::Beta};
constexpr std::array kDistilled{Schedule::Automatic};
/// For samplers that go from training step to training step, those whose formulas hold where variance is preserved, and
/// those that hold wherever dx / dsigma = (x - x0) / sigma.
constexpr std::array kDiscreteSteps{ProcessKind::DiscreteVp};
constexpr std::array kVariancePreserving{ProcessKind::DiscreteVp, ProcessKind::Edm};
constexpr std::array kAnyProcess{ProcessKind::DiscreteVp, ProcessKind::RectifiedFlow, ProcessKind::Edm};

constexpr std::array kSamplers{
    // clang-format off
    // name, function, trajectory, start, noisy, calls a step, most steps, schedules, processes, source, description
    SamplerInfo{"DDIM",         sample_ddim,         discrete_trajectory,   add_noise_at_timestep,  false, 1, 0,                 kWholeTimesteps, kDiscreteSteps,      "arXiv:2010.02502",            Message::tr("The classic: even steps, the same picture every time")},
    SamplerInfo{"DDPM",         sample_ddpm,         discrete_trajectory,   add_noise_at_timestep,  true,  1, 0,                 kWholeTimesteps, kDiscreteSteps,      "arXiv:2006.11239",            Message::tr("The original: new noise in every step, needs many")},
    SamplerInfo{"PLMS",         sample_plms,         plms_trajectory,       add_noise_at_timestep,  false, 1, 0,                 kEvenSteps,      kDiscreteSteps,      "arXiv:2202.09778",            Message::tr("DDIM that remembers its last steps")},
    SamplerInfo{"Euler",        sample_euler,        sigma_trajectory,      add_noise_sigma_scaled, false, 1, 0,                 kEverySchedule,  kAnyProcess,         "arXiv:2206.00364",            Message::tr("Simple and quick, good from 20 steps")},
    SamplerInfo{"Euler a",      sample_euler_a,      sigma_trajectory,      add_noise_sigma_scaled, true,  1, 0,                 kEverySchedule,  kVariancePreserving, "arXiv:2206.00364, ancestral", Message::tr("Fresh noise in every step: soft, varied pictures")},
    SamplerInfo{"Heun",         sample_heun,         heun_trajectory,       add_noise_sigma_scaled, false, 2, 0,                 kEverySchedule,  kAnyProcess,         "arXiv:2206.00364",            Message::tr("Two looks at each step: exact, half as fast")},
    SamplerInfo{"LMS",          sample_lms,          sigma_trajectory,      add_noise_sigma_scaled, false, 1, 0,                 kEverySchedule,  kAnyProcess,         "k-diffusion",                 Message::tr("Remembers four slopes; many steps, no noise")},
    SamplerInfo{"DPM2",         sample_dpm2,         dpm2_trajectory,       add_noise_sigma_scaled, false, 2, 0,                 kEverySchedule,  kAnyProcess,         "arXiv:2206.00927",            Message::tr("Two looks at each step, the second in its middle")},
    SamplerInfo{"DPM2 a",       sample_dpm2_a,       dpm2_a_trajectory,     add_noise_sigma_scaled, true,  2, 0,                 kEverySchedule,  kVariancePreserving, "arXiv:2206.00927, ancestral", Message::tr("DPM2 with fresh noise in every step")},
    SamplerInfo{"DPM++ 2S a",   sample_dpmpp_2s_a,   dpmpp_2s_a_trajectory, add_noise_sigma_scaled, true,  2, 0,                 kEverySchedule,  kVariancePreserving, "arXiv:2211.01095, ancestral", Message::tr("Two looks and fresh noise: rich detail, slow")},
    SamplerInfo{"DPM++ 2M",     sample_dpmpp_2m,     multistep_trajectory,  add_noise_at_sigma,     false, 1, 0,                 kEverySchedule,  kVariancePreserving, "arXiv:2211.01095",            Message::tr("The usual choice: sharp from 15 steps")},
    SamplerInfo{"DPM++ SDE",    sample_dpmpp_sde,    singlestep_trajectory, add_noise_at_sigma,     true,  1, 0,                 kOwnSpacing,     kVariancePreserving, "arXiv:2211.01095",            Message::tr("Noise on the way: lively detail")},
    SamplerInfo{"DPM++ 2M SDE", sample_dpmpp_2m_sde, multistep_trajectory,  add_noise_at_sigma,     true,  1, 0,                 kEverySchedule,  kVariancePreserving, "arXiv:2211.01095",            Message::tr("DPM++ 2M with noise on the way: fine texture")},
    SamplerInfo{"DPM++ 3M SDE", sample_dpmpp_3m_sde, multistep_trajectory,  add_noise_at_sigma,     true,  1, 0,                 kEverySchedule,  kVariancePreserving, "k-diffusion",                 Message::tr("Of third order: for 30 steps and more")},
    SamplerInfo{"UniPC",        sample_unipc,        multistep_trajectory,  add_noise_at_sigma,     false, 1, 0,                 kEverySchedule,  kVariancePreserving, "arXiv:2302.04867",            Message::tr("Corrects itself: good pictures from 8 steps")},
    SamplerInfo{"DEIS",         sample_deis,         deis_trajectory,       add_noise_at_sigma,     false, 1, 0,                 kEverySchedule,  kVariancePreserving, "arXiv:2204.13902",            Message::tr("Exponential integrator: few steps, no noise")},
    SamplerInfo{"LCM",          sample_lcm,          lcm_trajectory,        add_noise_at_timestep,  true,  1, kLcmOriginalSteps, kDistilled,      kDiscreteSteps,      "arXiv:2310.04378",            Message::tr("For models distilled to it: 4 to 8 steps")},
    // clang-format on
};

/// The row called `name`, or an Error that lists what there is.
template <class Rows, class NameOf>
auto find_by_name(const Rows& rows, std::string_view name, Message::Literal kind, NameOf name_of_row)
    -> Result<const std::ranges::range_value_t<Rows>*>
{
    std::string known;
    for (const auto& row : rows) {
        if (ascii_equal_ignoring_case(name, name_of_row(row))) return &row;
        known += (known.empty() ? "" : ", ") + std::string(name_of_row(row));
    }
    return fail(kind, Message::tr("\"%1\" is not known", name), Message::tr("use one of %1", known));
}

bool is_defined_for(const SamplerInfo& sampler, ProcessKind process)
{
    return std::ranges::find(sampler.processes, process) != sampler.processes.end();
}

bool knows(const SamplerInfo& sampler, Schedule schedule)
{
    return std::ranges::find(sampler.schedules, schedule) != sampler.schedules.end();
}

/// Automatic is the formula of sigma that the model names, where the sampler knows it.
Schedule as_the_model(const SamplerInfo& sampler, const NoiseProcess& process, Schedule schedule)
{
    if (schedule != Schedule::Automatic) return schedule;
    const SigmaFormula formula = process.spacing().formula;
    const Schedule own = formula == SigmaFormula::Karras ? Schedule::Karras
        : formula == SigmaFormula::Exponential           ? Schedule::Exponential
        : formula == SigmaFormula::Beta                  ? Schedule::Beta
                                                         : Schedule::Automatic;
    return knows(sampler, own) ? own : schedule;
}

} // namespace

std::string_view name_of(Schedule schedule) { return kScheduleRows[static_cast<std::size_t>(schedule)].name; }
Message::Literal description_of(Schedule schedule)
{
    return kScheduleRows[static_cast<std::size_t>(schedule)].description;
}
std::span<const Schedule> all_schedules() { return kEverySchedule; }
std::span<const SamplerInfo> all_samplers() { return kSamplers; }

Result<Schedule> schedule_from_name(std::string_view name)
{
    return find_by_name(kEverySchedule, name, Message::tr("schedule"), [](Schedule s) { return name_of(s); })
        .map([](const Schedule* s) { return *s; });
}

Result<const SamplerInfo*> sampler_by_name(std::string_view name)
{
    return find_by_name(kSamplers, name, Message::tr("sampler"), [](const SamplerInfo& row) { return row.name; });
}

Result<void> check_combination(const SamplerInfo& sampler, Schedule schedule, int steps,
                               std::optional<ProcessKind> process)
{
    const std::string name(sampler.name);
    if (process && !is_defined_for(sampler, *process)) {
        std::string known;
        for (const SamplerInfo& other : kSamplers)
            if (is_defined_for(other, *process)) known += (known.empty() ? "" : ", ") + std::string(other.name);
        return fail(Message::tr("sampler"),
                    Message::tr("%1 is not defined for %2, which this model needs", name,
                                std::string_view(name_of(*process))),
                    Message::tr("use one of %1", known));
    }
    if (sampler.max_steps > 0 && steps > sampler.max_steps)
        return fail(Message::tr("steps"), Message::tr("%1 are more than %2 knows", steps, name),
                    Message::tr("use %1 to %2", 1, sampler.max_steps));
    if (knows(sampler, schedule)) return {};
    std::string known;
    for (const Schedule s : sampler.schedules) known += (known.empty() ? "" : ", ") + std::string(name_of(s));
    return fail(Message::tr("schedule"), Message::tr("%1 is not defined for %2", name_of(schedule), name),
                sampler.schedules.size() > 1 ? Message::tr("use one of %1", known) : Message::tr("use %1", known));
}

Result<Trajectory> make_trajectory(const SamplerInfo& sampler, const NoiseProcess& process, Schedule schedule,
                                   int steps)
{
    if (const int most = process.num_train_timesteps(); steps < 1 || steps > most)
        return fail(Message::tr("steps"), Message::tr("%1 is out of range", steps),
                    Message::tr("use %1 to %2", 1, most));
    if (auto defined = check_combination(sampler, schedule, steps, process.kind()); !defined)
        return tl::unexpected(defined.error());
    if (const int known = process.spacing().original_inference_steps;
        sampler.trajectory == lcm_trajectory && steps > known)
        return fail(Message::tr("steps"), Message::tr("%1 are more than %2 knows", steps, std::string(sampler.name)),
                    Message::tr("use %1 to %2", 1, known));
    Trajectory trajectory = sampler.trajectory(process, as_the_model(sampler, process, schedule), steps);
    trajectory.steps = steps;
    return trajectory;
}

} // namespace sfumato
