#include "core/training/training_loop.h"

#include "core/base/command_option.h"
#include "core/base/file_lock.h"
#include "core/base/sha256.h"
#include "core/base/system_message.h"
#include "core/training/divergence.h"
#include "core/training/ema.h"
#include "core/training/training_log.h"
#include "core/training/training_state.h"

#include <chrono>
#include <thread>

namespace sfumato::training {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

std::string sheet_name(std::int64_t step)
{
    std::string number = std::to_string(step);
    return "step-" + std::string(number.size() < 6 ? 6 - number.size() : 0, '0') + number + ".png";
}

class Run {
public:
    Run(TrainingTask& task, const OptimisationConfig& config, const RunOptions& options,
        const std::filesystem::path& folder, const DataSet& data, WorkerTeam& team)
        : task_(task), config_(config), options_(options), folder_(folder), team_(team), store_(task.parameters()),
          optimiser_(store_.size(), config.adamw()), identity_{store_.layout_hash(), sha256_hex(data.identity()),
                                                               sha256_hex(data.former_identity())}
    {
        for (int i = 0; i < team.count(); ++i) gradients_.push_back(store_.make_array());
        state_.values = store_.values;
        state_.average = store_.values.clone();
        state_.first_moment = optimiser_.first_moment;
        state_.second_moment = optimiser_.second_moment;
        state_.further = task.further_state();
        check_run_folder(folder, options);
        if (options.resume) value_or_throw(read_state(state_file(), state_, identity_));
        task.bind(gradients_, state_.average);
        log_.emplace(folder, state_.logs);
    }

    RunResult go()
    {
        const auto began = Clock::now();
        last_saved_ = began;
        while (state_.step < config_.steps) {
            if (options_.stop.stop_requested()) return save_and_end(RunEnd::Interrupted);
            if (options_.max_seconds > 0 && seconds_since(began) > options_.max_seconds)
                return save_and_end(RunEnd::TimeUp);
            take_step();
        }
        return save_and_end(RunEnd::Finished);
    }

private:
    std::filesystem::path state_file() const { return folder_ / kStateFile; }

    void take_step()
    {
        const auto start = Clock::now();
        const std::int64_t step = state_.step + 1;
        for (auto& array : gradients_) array.zero_();
        TrainingProgress progress{.step = step, .steps = config_.steps, .learning_rate = config_.schedule().at(step)};
        const BatchLoss batch = task_.accumulate(step);
        progress.loss = batch.loss;
        progress.error = batch.error;
        progress.adversarial = batch.adversarial;
        progress.gradient_norm = sum_and_clip(gradients_, config_.max_gradient_norm, team_);
        check_divergence(progress, state_file());

        optimiser_.update(state_.values, gradients_.front(), progress.learning_rate, step, team_);
        const double decay = step > config_.ema_late_from ? config_.ema_decay_late : config_.ema_decay;
        move_average(state_.average, state_.values, ema_decay(decay, step - 1), team_);
        state_.step = step;

        const double took = seconds_since(start);
        state_.seconds += took;
        usual_seconds_ = usual_seconds_ > 0 ? 0.95 * usual_seconds_ + 0.05 * took : took;
        progress.samples_per_second = config_.batch_size / took;
        progress.seconds = state_.seconds;
        progress.seconds_left = usual_seconds_ * static_cast<double>(config_.steps - step);
        after_step(progress);
    }

    void after_step(TrainingProgress& progress)
    {
        const auto due = [&](std::int64_t every) {
            return every > 0 && (progress.step % every == 0 || progress.step == config_.steps);
        };
        if (due(config_.validate_every)) progress.validation_error = task_.validate();
        if (due(config_.sample_every)) {
            const auto file = folder_ / "sheets" / sheet_name(progress.step);
            task_.write_sheet(file);
            progress.note = "sheet written to " + file.string();
        }
        const bool wanted = seconds_since(last_saved_) > config_.checkpoint_minutes * 60
            || (config_.checkpoint_with_samples && due(config_.sample_every));
        const bool save_now = wanted && progress.step < config_.steps;
        if (save_now) progress.note += std::string(progress.note.empty() ? "" : ", ") + "checkpoint saved";
        log_->write(progress);
        if (save_now) save();
        if (options_.on_step) options_.on_step(progress);
    }

    void save()
    {
        state_.logs = log_->sizes();
        value_or_throw(write_state(state_file(), state_, identity_));
        {
            const auto lock = value_or_throw(FileLock::wait_for(options_.out / kSavingLock, FileLock::Kind::Alone));
            task_.save_model(state_.step);
        }
        last_saved_ = Clock::now();
        if (options_.on_saved) options_.on_saved(state_.step);
    }

    RunResult save_and_end(RunEnd end)
    {
        save();
        return {end, state_.step};
    }

    TrainingTask& task_;
    OptimisationConfig config_;
    const RunOptions& options_;
    std::filesystem::path folder_;
    WorkerTeam& team_;
    ParameterStore& store_;
    AdamW optimiser_;
    RunIdentity identity_;
    std::vector<at::Tensor> gradients_;
    TrainingState state_;
    std::optional<TrainingLog> log_;
    Clock::time_point last_saved_;
    double usual_seconds_ = 0;
};

} // namespace

RunResult run_training(TrainingTask& task, const OptimisationConfig& config, const RunOptions& options,
                       const std::filesystem::path& folder, const DataSet& data, WorkerTeam& team)
{
    return Run(task, config, options, folder, data, team).go();
}

void check_run_folder(const std::filesystem::path& folder, const RunOptions& options)
{
    std::error_code problem;
    std::filesystem::create_directories(folder / "sheets", problem);
    if (problem)
        throw Error{folder, Message::tr("cannot be made: %1", system_message(problem.value())),
                    Message::tr("choose a folder you may write to")};
    const bool begun = std::filesystem::exists(folder / kStateFile);
    if (begun && !options.resume)
        throw Error{folder, Message::tr("already holds a run"),
                    Message::tr("continue it with %1, or choose another folder", command_option("--resume"))};
    if (!begun && options.resume)
        throw Error{folder, Message::tr("holds no checkpoint to continue from"),
                    Message::tr("start the run without %1", command_option("--resume"))};
}

int worker_count(const RunOptions& options)
{
    return options.threads > 0 ? options.threads : static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

} // namespace sfumato::training
