#pragma once
#include "core/base/json.h"
#include "core/imaging/image.h"
#include "core/imaging/infotext.h"

namespace sfumato {

/// A LoRA that a picture names outside its prompt.
struct NamedLora {
    std::string name;   ///< without folder and ending
    double unet_weight = 1, text_weight = 1;
    bool operator==(const NamedLora&) const = default;
};

/// What a picture of another program says about itself, in A1111's keys and names ("Sampler: Euler a").
struct ForeignParameters {
    std::string dialect;                ///< "A1111", "SwarmUI", "Fooocus", "InvokeAI", "ComfyUI"
    Infotext info;
    std::vector<NamedLora> loras;
    std::vector<Message> lost; ///< what no key can say: one sentence each, for people
};

/// Reads the five dialects of docs/formats.md by the texts' keywords and content: A1111 (`parameters`), SwarmUI
/// (`parameters` as JSON with sui_image_params), Fooocus (`fooocus_scheme`, both schemes), InvokeAI
/// (`invokeai_metadata`), ComfyUI
/// (`prompt`, else `workflow`). Values are not checked here. Errors: no text of any dialect, JSON that is broken, a
/// graph without a sampler. `where` names the file.
[[nodiscard]] Result<ForeignParameters> read_dialect(const ImageTexts& texts, const std::string& where);

/// The graph of ComfyUI: node id to {class_type, inputs}. Follows the links from the sampler to its prompts, model
/// loader and latent. Errors: no sampler.
[[nodiscard]] Result<ForeignParameters> read_comfy_graph(const Json& graph, const std::string& where);
/// A saved editor state (`workflow`: nodes with widget values, and links) as such a graph, where its nodes are
/// ComfyUI's own.
[[nodiscard]] Json graph_of_workflow(const Json& workflow);

/// "euler_ancestral" as "Euler a"; empty for a name that A1111 has none for. ComfyUI's names, which SwarmUI and Fooocus
/// share.
[[nodiscard]] std::string a1111_sampler(std::string_view comfy_name);
/// "sgm_uniform" as "SGM Uniform"; empty for a name that A1111 has none for.
[[nodiscard]] std::string a1111_schedule(std::string_view comfy_name);
/// "some/folder/name.safetensors" as "name".
[[nodiscard]] std::string bare_name(std::string path);

} // namespace sfumato
