#pragma once
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/pipeline/request_modes.h"
#include "core/text/prompt_grammar.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sfumato {

/// Which model, so that a picture made years ago still says: path, first 10 hex digits of its SHA-256, family id.
struct ModelRef {
    std::string path;     ///< empty means the embedded model
    std::string hash;     ///< may be empty before the model was opened
    std::string family;
    std::string dtype{};  ///< what it was run in ("bfloat16"); empty before it was
    std::string vae{};    ///< path of the VAE that stood in for its own; empty: its own
    bool operator==(const ModelRef&) const = default;
};

struct LoraUse {
    std::string name;
    double weight = 1, text_weight = 1;
    bool operator==(const LoraUse&) const = default;
};
/// The first 12 digits of the hashes of adapters, by name: of LoRAs hash_of_tensors, of embeddings the file's SHA-256.
using AdapterHashes = std::map<std::string, std::string>;
/// What the wildcards and variants of both prompts became for one seed.
struct ResolvedPrompts {
    std::string prompt, negative_prompt;
    bool operator==(const ResolvedPrompts&) const = default;
};

struct GenerationRequest;
/// Where a run goes on from: the latent of another run after one of its steps. That run is named by what makes it, so
/// that the picture can be made again from its request alone.
struct Branch {
    std::shared_ptr<const GenerationRequest> parent;    ///< one picture of the same model and size: count 1, seed drawn
    int step = 1;                                       ///< as its StepState counted them, before the last
    bool operator==(const Branch& other) const;         ///< parents by value
};

/// Everything that decides a pixel, and nothing else. Plain, comparable, JSON both ways, versioned.
struct GenerationRequest {
    static constexpr int kVersion = 4; ///< the newest this program reads; 2 knows branches, 3 masks and enlarging, 4
                                       ///< PromptGrammar::V2
    static constexpr int kMaxBranches = 32; ///< of branches
    std::string prompt, negative_prompt;     ///< as a user wrote them: wildcards, variants and tags inside
    std::optional<ResolvedPrompts>
        resolved; ///< the words themselves, for this seed; none: prompts are not resolved yet, or are plain
    /// Of both prompts. JSON of version 3 and before has V1, where that reads them otherwise; JSON without any version,
    /// which a person wrote, V2.
    PromptGrammar prompt_grammar = PromptGrammar::V2;
    ModelRef model;
    int width = 128, height = 128; ///< what the model paints at once: the picture, unless it is repainted or enlarged
    int steps = 20;                      ///< 1..1000
    std::string sampler = "DDIM", schedule = "Automatic";
    double guidance_scale = 5;           ///< 1 = one forward on the prompt alone
    double guidance_start = 0,
           guidance_end = 1;             ///< guided from this fraction of the steps to that; outside, the prompt alone
    double guidance_rescale = 0;         ///< 0..1, Guidance::rescale
    double eta = 0;                      ///< DDIM only
    std::int64_t seed = -1;              ///< -1: drawn when the request is accepted (resolve_seed)
    int count = 1;                       ///< pictures; picture i has seed + i
    std::string noise_source = "cpu";    ///< or "philox"
    int clip_skip = 1;
    std::vector<LoraUse> loras;          ///< beside those the prompt names
    AdapterHashes lora_hashes,
        embedding_hashes; ///< of those a run used, empty before: others of the same name are told
    std::variant<TextToImage, ImageToImage, Inpaint, Upscale> mode;
    std::optional<Branch> branch;        ///< begins there instead of at its noise or initial picture

    /// The oldest version that can say all of it: what programs of before must not misread, they refuse.
    [[nodiscard]] int version() const;
    [[nodiscard]] Json to_json() const;
    /// Errors: not an object, a newer version, a value of the wrong type or out of range, branches of branches over
    /// kMaxBranches deep; unknown keys are ignored.
    [[nodiscard]] static Result<GenerationRequest> from_json(const Json& json);
    /// Checks what can be checked without the model (steps, guidance, count, names of sampler and schedule, strength).
    [[nodiscard]] Result<void> validate() const;
    /// Errors: width or height is no multiple of what the model takes (ModelDescription::size_multiple); says which
    /// are near.
    [[nodiscard]] Result<void> check_size(int multiple) const;
    /// The same request with seed -1 replaced by a random one in [0, 2^32).
    [[nodiscard]] GenerationRequest with_resolved_seed() const;
    /// The words that go to the text encoder, tags inside.
    [[nodiscard]] const std::string& prompt_text() const { return resolved ? resolved->prompt : prompt; }
    [[nodiscard]] const std::string& negative_text() const
    {
        return resolved ? resolved->negative_prompt : negative_prompt;
    }
    /// The same without comments. A resolved text has none left: what looks like one came from another program.
    [[nodiscard]] std::string spoken_prompt() const;
    [[nodiscard]] std::string spoken_negative() const;
    /// Its own list, then the tags of its prompt (not of the negative one, as in A1111). Errors: those of take_tags.
    [[nodiscard]] Result<std::vector<LoraUse>> all_loras() const;
    /// How much of its picture is made anew, 0..1; nothing for a mode that begins with noise alone.
    [[nodiscard]] std::optional<double> strength() const;
    /// The request of picture i alone: count 1, seed + i, unresolved where that is another seed. What a saved file
    /// carries.
    [[nodiscard]] GenerationRequest for_picture(int i) const;
    bool operator==(const GenerationRequest&) const = default;
};

} // namespace sfumato
