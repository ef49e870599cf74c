#pragma once
#include "core/pipeline/provenance.h"
#include "core/pipeline/request_part.h"

#include <optional>
#include <string_view>

namespace sfumato {

/// Generation parameters in a text that a person pasted where a prompt is written.
struct PastedParameters {
    ImportedRequest imported;
    RequestPart part = RequestPart::Everything; ///< Prompt: it holds both prompts and nothing else
};

/// What a text says of how a picture is made: an infotext, the request as Sfumato writes it, a graph of ComfyUI (as it
/// is run or as its editor keeps it), the JSON of SwarmUI, Fooocus, InvokeAI, Easy Diffusion and Draw Things. What an
/// infotext leaves out is as in `current`, and so is the model where it names none; what a picture was made from is no
/// part of a text, so the request paints from noise. Nothing where the text is anything else: words of a prompt, other
/// JSON, more than 4 MiB.
[[nodiscard]] std::optional<PastedParameters> pasted_parameters(std::string_view text,
                                                                const GenerationRequest& current);

} // namespace sfumato
