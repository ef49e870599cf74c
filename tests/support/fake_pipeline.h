// A pipeline without a model, for tests of what drives one: its pictures depend on the request alone.
#pragma once
#include "core/base/cancelled.h"
#include "core/pipeline/pipeline.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace sfumato {

/// Holds runs before their next step until the test lets them go on; a run that is stopped passes. Open at first.
class StepGate {
public:
    void close() { set(0); }
    void open() { set(-1); }
    /// Lets this many steps through, then is closed.
    void let_through(int steps) { set(steps); }
    /// Whether a run stands before it.
    [[nodiscard]] bool holds() const { return waiting_ > 0; }
    /// The run's side.
    void pass(std::stop_token stop)
    {
        std::unique_lock lock(mutex_);
        ++waiting_;
        changed_.wait(lock, stop, [this] { return free_ != 0; });
        --waiting_;
        if (free_ > 0 && !stop.stop_requested()) --free_;
    }

private:
    void set(int free)
    {
        {
            const std::lock_guard lock(mutex_);
            free_ = free;
        }
        changed_.notify_all();
    }
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::atomic<int> waiting_ = 0;
    int free_ = -1; ///< steps that may pass; -1: all
};

/// Shared by every pipeline one factory makes; counters may be read from the test's thread.
struct FakeScript {
    StepGate gate;
    std::function<void()> before_open;                             ///< called on the worker's thread, as all of these
    std::function<void(const GenerationRequest&)> before_run;      ///< may throw
    std::function<void(int step, const std::stop_token&)> in_step; ///< called before a step is reported
    std::vector<std::string> vocabulary;
    std::vector<Message> notices;
    PromptFolders prompt_folders; ///< of the worker's thread
    std::atomic<int> opened = 0, alive = 0, decoded = 0, runs = 0;
    std::atomic<Qt::HANDLE> opened_on = nullptr, closed_on = nullptr, decoded_on = nullptr;
};

class FakePipeline : public Pipeline {
public:
    FakePipeline(FakeScript& script, const std::filesystem::path& model) : script_(script)
    {
        description_.ref = {"/resolved/" + model.string(), "0123456789", "fake"};
        description_.title = "fake";
        description_.chunk_length = 38;
        description_.vocabulary = script.vocabulary;
        ++script_.opened;
        ++script_.alive;
        script_.opened_on = QThread::currentThreadId();
    }
    ~FakePipeline() override
    {
        --script_.alive;
        script_.closed_on = QThread::currentThreadId();
    }

    /// The factory a worker takes. A model named "missing" cannot be opened.
    static auto factory(FakeScript& script)
    {
        return
            [&script](const std::filesystem::path& model, const PipelineOptions&) -> Result<std::unique_ptr<Pipeline>> {
                if (script.before_open) script.before_open();
                if (model == "missing")
                    return fail(verbatim("missing"), verbatim("is not there"), verbatim("choose another model"));
                return std::make_unique<FakePipeline>(script, model);
            };
    }

    Outcome run(const GenerationRequest& request, const StepCallback& on_step, std::stop_token stop,
                const std::filesystem::path&) override
    {
        ++script_.runs;
        if (script_.before_run) script_.before_run(request);
        latent_
            = static_cast<std::uint64_t>(request.seed) * 2654435761u + request.prompt.size(); // all of a run's state
        for (int step = 1; step <= request.steps; ++step) {
            if (stop.stop_requested()) return CancelledAt{step - 1};
            script_.gate.pass(stop);
            if (script_.in_step) script_.in_step(step, stop);
            latent_ = latent_ * 6364136223846793005u + 1442695040888963407u;
            const StepState state{.step = step,
                                  .steps = request.steps,
                                  .seconds = 0.01 * step,
                                  .preview =
                                      [this, &request](int) {
                                          ++script_.decoded;
                                          script_.decoded_on = QThread::currentThreadId();
                                          return picture(request);
                                      },
                                  .request = &request};
            if (on_step) on_step(state);
        }
        Finished finished;
        finished.pictures.push_back(picture(request));
        finished.request = request;
        finished.notices = script_.notices;
        finished.request.model = description_.ref;
        finished.timings.device = description_.device;
        finished.timings.text_encode_s = 0.002;
        finished.timings.step_s.assign(static_cast<std::size_t>(request.steps), 0.01);
        finished.timings.decode_s = 0.004;
        finished.timings.total_s = 0.01 * request.steps + 0.01;
        return finished;
    }
    const ModelDescription& description() const override { return description_; }
    TokenCount count_tokens(const std::string& prompt) const override
    {
        return {static_cast<int>(prompt.size()), static_cast<int>(prompt.size()) / 38 + 1};
    }
    std::vector<PromptWord> words_of(const std::string&) const override { return {}; }
    std::optional<Image> picture_at(const GenerationRequest&, int) override { return std::nullopt; }
    void set_prompt_folders(const PromptFolders& folders) override { script_.prompt_folders = folders; }
    Result<void> check(const GenerationRequest&) const override { return {}; }

private:
    Image picture(const GenerationRequest& request) const
    {
        Image image{request.width, request.height,
                    std::vector<std::uint8_t>(std::size_t(3) * request.width * request.height)};
        for (std::size_t i = 0; i < image.rgb.size(); ++i)
            image.rgb[i] = static_cast<std::uint8_t>(latent_ >> (i % 8 * 8)) ^ (i & 15);
        return image;
    }
    FakeScript& script_;
    ModelDescription description_;
    std::uint64_t latent_ = 0;
};

} // namespace sfumato
