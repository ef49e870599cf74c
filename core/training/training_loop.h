#pragma once
#include "core/training/data_set.h"
#include "core/training/memory_need.h"
#include "core/training/optimisation_config.h"
#include "core/training/parameter_store.h"
#include "core/training/precision.h"
#include "core/training/progress.h"

#include <filesystem>
#include <stop_token>

namespace sfumato::training {

/// How a run is carried out; nothing here changes what is learnt, but for the number of workers and the precision,
/// which change roundings.
struct RunOptions {
    std::filesystem::path out;     ///< the model folder; logs, sheets and the state lie in out/training
    bool resume = false;
    double max_seconds = 0;        ///< stop (and save) after this long; 0 = no limit
    int threads = 0;               ///< 0: one per processor
    std::string precision;         ///< "auto", "float32", "bfloat16"; empty: as the configuration says
    std::stop_token stop;          ///< saves and ends the run
    std::function<void(const DataSource&)> on_data; ///< told what was opened, and what of it could not be used
    std::function<void(const MemoryNeed&)> on_memory; ///< told before the run takes it; a denoiser's alone
    std::function<void(std::int64_t step)> on_saved;  ///< state and model of that step are on the disk
    TrainingObserver on_step;
    PreparationObserver on_preparation;
};

enum class RunEnd { Finished, TimeUp, Interrupted };
struct RunResult {
    RunEnd end = RunEnd::Finished;
    std::int64_t step = 0;
};

struct BatchLoss {
    double loss = 0, error = 0; ///< as in TrainingProgress
    std::optional<AdversarialProgress> adversarial{};

    BatchLoss& operator+=(const BatchLoss& other)
    {
        loss += other.loss, error += other.error;
        if (other.adversarial) (adversarial ? *adversarial : adversarial.emplace()) += *other.adversarial;
        return *this;
    }
    friend BatchLoss operator+(BatchLoss a, const BatchLoss& b) { return a += b; }
};

/// What a run trains: the networks and their loss. The loop (`run_training`) owns everything that is the same for all.
class TrainingTask {
public:
    virtual ~TrainingTask() = default;
    [[nodiscard]] virtual ParameterStore& parameters() = 0;
    /// Binds one replica per gradient array, and the networks that validation, sheets and saving use to `average`.
    virtual void bind(const std::vector<at::Tensor>& gradients, const at::Tensor& average) = 0;
    /// Loss of the batch of optimiser step `step`, its gradient left in the arrays as shares that add up to it.
    [[nodiscard]] virtual BatchLoss accumulate(std::int64_t step) = 0;
    /// `error` of the averaged weights on held-out pictures.
    [[nodiscard]] virtual double validate() = 0;
    /// Arrays beside the store's that a run needs to go on, by name; they are read and written in place.
    [[nodiscard]] virtual std::map<std::string, at::Tensor> further_state() const { return {}; }
    /// Brings the model folder up to the averaged weights.
    virtual void save_model(std::int64_t step) = 0;
    virtual void write_sheet(const std::filesystem::path& file) = 0;
};

/// Steps until the end, the time limit or the stop token; saves state and model in each case. Throws Error: a loss that
/// is not finite (the last good checkpoint stays), a disk that is full, a run already in the folder when not resuming,
/// none, a different one or one on other data when resuming.
[[nodiscard]] RunResult run_training(TrainingTask& task, const OptimisationConfig& config, const RunOptions& options,
                                     const std::filesystem::path& folder, const DataSet& data, WorkerTeam& team);

inline constexpr const char* kStateFile = "state.safetensors"; ///< in the folder of a run
/// In the model folder: held alone while the model's files are written, so that who shares it sees files of one step.
inline constexpr const char* kSavingLock = "training/saving.lock";

/// Makes the folder of a run and looks whether the run may start there, before any long preparation. Throws Error: no
/// permission, a run already there when not resuming, none when resuming.
void check_run_folder(const std::filesystem::path& folder, const RunOptions& options);

/// One team as the options ask for it.
[[nodiscard]] int worker_count(const RunOptions& options);

} // namespace sfumato::training
