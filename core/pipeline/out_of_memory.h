#pragma once
#include "core/base/error.h"
#include "core/pipeline/generation_request.h"

namespace sfumato {

/// Error::what of a run that needs more memory than there is, after less at once was tried.
inline constexpr auto kOutOfMemory = Message::tr("memory");

/// That a request's pictures are too large, or too many at once.
[[nodiscard]] Error out_of_memory(const GenerationRequest& request);

} // namespace sfumato
