#pragma once
#include "core/base/error.h"
#include "core/diffusion/noise_process.h"
#include "core/sampling/noise_source.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// The spacing of steps. Names shown to people are A1111's ("SGM Uniform"); Automatic is the model's own: its spacing,
/// or the formula of sigma that it names, for samplers that accept explicit sigmas.
enum class Schedule { Automatic, Karras, Exponential, SgmUniform, Simple, Normal, Beta };
[[nodiscard]] std::string_view name_of(Schedule schedule);
/// For people, one line.
[[nodiscard]] Message::Literal description_of(Schedule schedule);
/// Case-insensitive. Errors: unknown name (lists the known ones).
[[nodiscard]] Result<Schedule> schedule_from_name(std::string_view name);
[[nodiscard]] std::span<const Schedule> all_schedules();

/// The steps of one run, made by the sampler's own row of the table.
struct Trajectory {
    std::vector<float> timesteps; ///< one per model call, as given to the network (fractional for some)
    /// For samplers that step along sigma, else empty: one per model call and the end, which is 0 (not for DEIS). With
    /// two model calls a step each but the first and the last stands twice (DPM2 has the 0 thrice).
    std::vector<float> sigmas;
    float init_noise_sigma = 1;      ///< the initial unit noise is multiplied by it
    int steps = 0;                   ///< as asked for
    int stride = 0;                  ///< timesteps a step of DDIM and PLMS goes down; 0: to the next timestep
};

/// What the network is asked: always x = alpha x0 + sigma epsilon, whatever scaling the sampler itself works in.
struct DenoiserInput {
    at::Tensor x;        ///< [B, C, h, w]
    float timestep = 0;  ///< as the network takes it; may lie between two training steps
    int step = 1, steps = 1; ///< which of the steps asked for, from 1; a step may be several model calls
    NoiseLevel level{};
    int call = 0; ///< evaluations of this run before this one
};
/// The network with guidance: returns its raw output, float32, which may be epsilon, v, x0 or a velocity; what it means
/// is for the noise process to say. Pipelines build one that batches cond and uncond and applies guidance. What it
/// throws (a cancelled run, say) passes through the sampler.
using ModelFunction = std::function<at::Tensor(const DenoiserInput&)>;

/// After every model call: what the sampler's step returned, and the x0 it saw.
struct SamplerStep {
    int next_call = 0;       ///< index of the model call that follows: first + 1 .. timesteps.size()
    float timestep = 0;      ///< where the model was asked
    float sigma = 0;         ///< there (see NoiseProcess); infinite where a ratio has no signal
    at::Tensor x, x0;        ///< x in the sampler's scaling
};
/// May replace `x` (inpainting blends the original in): the sampler goes on from the returned tensor. May be empty.
using StepObserver = std::function<at::Tensor(const SamplerStep&)>;

/// All that a sampler needs beside the latent. It sees the clean latents that the network predicts (denoise_step.h);
/// only PLMS combines raw outputs.
struct SamplerRun {
    const NoiseProcess& process;
    const Trajectory& trajectory;
    int first = 0;              ///< index of the first model call (image to image starts later)
    double eta = 0;             ///< DDIM only
    ModelFunction model;
    NoiseSource& noise;
    StepObserver on_step;
};

/// A sampler is a pure function from the initial latent to the final one; kSamplers is the registry.
struct SamplerInfo {
    std::string_view name;                                   ///< A1111's display name
    at::Tensor (*sample)(at::Tensor x, const SamplerRun& run);
    Trajectory (*trajectory)(const NoiseProcess&, Schedule, int steps);
    /// The original noised to the level of model call `first`, in the sampler's scaling: where image to image starts.
    at::Tensor (*add_noise)(const NoiseProcess&, const Trajectory&, int first, const at::Tensor& original,
                            const at::Tensor& noise);
    bool ancestral;             ///< draws noise during the run
    int calls_per_step;
    int max_steps;                       ///< 0: as many as there are training steps
    std::span<const Schedule> schedules; ///< those defined for it
    std::span<const ProcessKind> processes; ///< those it is defined for
    std::string_view source;    ///< the paper
    Message::Literal description; ///< for people, one line: what it is good for
};
[[nodiscard]] std::span<const SamplerInfo> all_samplers();
/// Case-insensitive. Errors: unknown name (lists the known ones).
[[nodiscard]] Result<const SamplerInfo*> sampler_by_name(std::string_view name);
/// Errors: more steps than the sampler knows, a schedule that is not defined for it (names those that are), or a
/// process it is not defined for (names the samplers that are), where the process is known.
[[nodiscard]] Result<void> check_combination(const SamplerInfo& sampler, Schedule schedule, int steps,
                                             std::optional<ProcessKind> process = {});
/// The trajectory, or an Error: as above, or steps outside 1..the steps of training (1000).
[[nodiscard]] Result<Trajectory> make_trajectory(const SamplerInfo& sampler, const NoiseProcess& process,
                                                 Schedule schedule, int steps);

} // namespace sfumato
