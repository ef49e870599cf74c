#pragma once
#include "core/pipeline/generation_request.h"

namespace sfumato {

/// What of an old request is taken over.
enum class RequestPart { Everything, Prompt, Seed, Settings };

/// `current` with that part of `from`. Settings are all that is neither prompt, seed nor count, the model too.
[[nodiscard]] GenerationRequest with_part(const GenerationRequest& current, const GenerationRequest& from,
                                          RequestPart part);

} // namespace sfumato
