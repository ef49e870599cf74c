#pragma once
#include "core/imaging/image.h"
#include "core/pipeline/generation_request.h"
#include "core/pipeline/prompt_folders.h"
#include "core/text/prompt_word.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

namespace sfumato {

struct PipelineOptions {
    std::string device = "auto";          ///< auto, cpu, cuda
    std::string dtype = "auto";           ///< auto, float32, bfloat16, float16
    std::filesystem::path tokenizer;      ///< folder, instead of the model's own
    std::filesystem::path vae;            ///< file or folder, instead of the model's own
    PromptFolders prompt_folders{};       ///< of the files that a prompt names
};

/// Step k of n of a run. A preview is made only if an observer asks for it.
struct StepState {
    int step = 0, steps = 0;          ///< 1..n
    double timestep = 0, sigma = 0, seconds = 0; ///< seconds since the first step began
    /// A look at the clean latent predicted at this step (x0) of picture i, pasted into the original where a mask
    /// repaints it, valid only during the call: by the decoder where that is measured to be cheap, else by a linear map
    /// fitted to it (latent_preview.h). All looks together never cost over kPreviewShare of the sampling so far: where
    /// one would, it is an Image without pixels.
    std::function<Image(int picture)> preview;
    /// What is run: seed drawn, prompts resolved. Valid only during the call.
    const GenerationRequest* request = nullptr;
};
inline constexpr double kPreviewShare = 0.03;
using StepCallback = std::function<void(const StepState&)>;

struct Timings {
    double load_s = 0, text_encode_s = 0, decode_s = 0, total_s = 0;
    double preview_s = 0;              ///< of all looks, in no other of these but the total
    std::vector<double> step_s;
    std::int64_t peak_rss_bytes = 0;   ///< of the whole program since it started
    std::int64_t peak_device_bytes = 0; ///< on the GPU, of this run; 0 on a CPU
    std::string device, dtype;
    /// Those of a run after this one, with the same model.
    void add(const Timings& next);
    [[nodiscard]] Json to_json() const;
};

struct Finished {
    std::vector<Image> pictures;
    Timings timings;
    GenerationRequest request;  ///< seed and model resolved
    std::vector<Message> notices{}; ///< where it was not made as request and files say ("the mask was
                                    ///< resized"), one sentence each
};
struct CancelledAt {
    int step = 0;
};
struct Failed {
    Error error;
};
using Outcome = std::variant<Finished, CancelledAt, Failed>;

struct PictureSize {
    int width = 0, height = 0;
    bool operator==(const PictureSize&) const = default;
};
/// How long a prompt is: pieces of text, and the chunks the encoder reads them in.
struct TokenCount {
    int tokens = 0, chunks = 1;
    bool operator==(const TokenCount&) const = default;
};

/// What is known of an opened model.
struct ModelDescription {
    ModelRef ref;
    std::string title;
    int size_multiple = 8, default_size = 512, chunk_length = 77;
    double default_guidance = 7.5;
    int default_steps = 20;
    std::string default_sampler = "DDIM", default_schedule = "Automatic";
    bool unconditional = false;
    std::string device = "cpu";
    std::vector<PictureSize> sizes;        ///< usual ones of the family, the model's own first; they fit it
    std::vector<std::string> vocabulary; ///< words the model was trained on, if it says so (embedded model), else empty
};

/// An opened model, ready to make pictures. Not thread-safe: one thread owns it with all its tensors.
/// No torch header is needed to use it.
class Pipeline {
public:
    /// `model`: a diffusers folder or a .safetensors file; empty means the embedded model.
    [[nodiscard]] static Result<std::unique_ptr<Pipeline>> open(const std::filesystem::path& model,
                                                                const PipelineOptions& options = {});
    virtual ~Pipeline() = default;

    /// Runs the request. Nothing is thrown: failures are Failed, a stop request CancelledAt. Where memory runs out,
    /// pictures are made one after the other (without a trace), larger ones decoded in bands: the same pictures, later.
    /// `trace` (may be empty): a safetensors file of every tensor named in the command line contract.
    [[nodiscard]] virtual Outcome run(const GenerationRequest& request, const StepCallback& on_step = {},
                                      std::stop_token stop = {}, const std::filesystem::path& trace = {})
        = 0;
    [[nodiscard]] virtual const ModelDescription& description() const = 0;
    /// For the counter under the prompt. Of a prompt that changes or is composed, its longest reading counts.
    [[nodiscard]] virtual TokenCount count_tokens(const std::string& prompt) const = 0;
    /// The words of a prompt that has one text, for maps of where they are looked at; none of one that is composed or
    /// changes.
    [[nodiscard]] virtual std::vector<PromptWord> words_of(const std::string& prompt) const = 0;
    /// The clean latent predicted at a step of a run, decoded, as long as the states of that run are kept (of the
    /// newest runs; nothing is sampled again). `request`: StepState::request. Nothing where they are not.
    [[nodiscard]] virtual std::optional<Image> picture_at(const GenerationRequest& request, int step) = 0;
    /// Where the files that a prompt names are looked for from the next run on.
    virtual void set_prompt_folders(const PromptFolders& folders) = 0;
    /// Errors: the size does not fit the model (says which multiples fit). Pictures that the request names are not
    /// read.
    [[nodiscard]] virtual Result<void> check(const GenerationRequest& request) const = 0;
};

/// What opens a model: Pipeline::open, or what stands for it.
using OpenPipeline
    = std::function<Result<std::unique_ptr<Pipeline>>(const std::filesystem::path&, const PipelineOptions&)>;

/// Folder of the embedded model: SFUMATO_EMBEDDED_MODEL, beside the program's resources, or the source tree.
[[nodiscard]] Result<std::filesystem::path> embedded_model_folder();

} // namespace sfumato
