#pragma once
#include "core/pipeline/generation_request.h"

#include <filesystem>
#include <vector>

namespace sfumato {

/// The request with wildcards and variants resolved by its seed, prompt first, then negative prompt, from one stream of
/// draws: the same seed, templates and files give the same words on every machine. A request that is resolved already,
/// or has nothing to resolve, comes back as it is. `wildcard_folders`: earlier ones win. The seed must be drawn.
/// Errors: those of resolve_template.
[[nodiscard]] Result<GenerationRequest> with_resolved_prompts(
    GenerationRequest request, const std::vector<std::filesystem::path>& wildcard_folders);

/// What in the resolved prompts is read otherwise than it looks: schedules that a stray bar or backslash makes text.
[[nodiscard]] std::vector<Message> prompt_notices(const GenerationRequest& request);

} // namespace sfumato
