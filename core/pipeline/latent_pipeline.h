#pragma once
#include "core/pipeline/latent_run.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/step_previewer.h"

namespace sfumato {

/// The pipeline of latent diffusion: prompts and pictures to conditioning and latents (latent_run.h), those to clean
/// latents (latent_sampling.h), those to pictures (latents.h).
class LatentPipeline final : public Pipeline {
public:
    /// load_began: when the model began to be opened.
    LatentPipeline(LoadedModel model, const PipelineOptions& options, std::chrono::steady_clock::time_point load_began);

    [[nodiscard]] const ModelDescription& description() const override { return description_; }
    [[nodiscard]] TokenCount count_tokens(const std::string& prompt) const override;
    [[nodiscard]] std::vector<PromptWord> words_of(const std::string& prompt) const override;
    [[nodiscard]] std::optional<Image> picture_at(const GenerationRequest& request, int step) override;
    void set_prompt_folders(const PromptFolders& folders) override;
    [[nodiscard]] Result<void> check(const GenerationRequest& request) const override;
    [[nodiscard]] Outcome run(const GenerationRequest& request, const StepCallback& on_step, std::stop_token stop,
                              const std::filesystem::path& trace) override;

private:
    [[nodiscard]] Finished finish(const GenerationRequest& request, const StepCallback& on_step,
                                  const std::stop_token& stop, const std::filesystem::path& trace, int& steps_done);
    /// Clean latents by way of all observers; steps_done counts. Their times go to `done`.
    [[nodiscard]] at::Tensor sample(LatentRun& run, Finished& done, const StepCallback& on_step,
                                    const std::stop_token& stop, Trace& trace, int& steps_done);
    /// Pictures and their time go to `done`.
    void decode(const at::Tensor& latents, const SourceImages& source_images, Finished& done,
                const std::stop_token& stop, Trace& trace);
    /// With what it was made: model, device, dtype.
    void record_provenance(Finished& done, const std::string& asked_path);
    /// Where memory ran out: one picture after the other, each the same as among the others; nothing more where it is
    /// one.
    [[nodiscard]] Outcome run_one_by_one(const GenerationRequest& asked, const StepCallback& on_step,
                                         const std::stop_token& stop, const std::filesystem::path& trace);
    /// Of one model call of the denoiser, an upper bound: every parameter at every place of the latent.
    [[nodiscard]] double model_call_operations(const GenerationRequest& request) const;

    LoadedModel model_;
    std::vector<std::filesystem::path> wildcard_folders_;
    Adapters adapters_;
    StepPreviewer preview_;
    RunStateCache states_;
    ModelDescription description_;
    const std::int64_t parameters_; ///< of the denoiser
    BackgroundHash hash_;
    LatentRunner runner_;
    const double load_s_;
};

} // namespace sfumato
