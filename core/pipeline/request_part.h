#pragma once
#include "core/pipeline/generation_request.h"

namespace sfumato {

/// What of an old request is taken over.
enum class RequestPart { Everything, Prompt, Seed, Settings };

/// `current` with that part of `from`. Settings are all that is neither prompt, seed nor count, the model too. Only
/// Everything brings what `from` was made from: a picture, its mask, a step of another run; the size that followed from
/// a picture stays with it.
[[nodiscard]] GenerationRequest with_part(const GenerationRequest& current, const GenerationRequest& from,
                                          RequestPart part);

} // namespace sfumato
