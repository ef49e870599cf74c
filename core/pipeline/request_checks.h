#pragma once
#include "core/pipeline/generation_request.h"

namespace sfumato {

/// What holds for any request worth keeping, whichever samplers this version has. Errors: the first value out of its
/// range.
[[nodiscard]] Result<void> check_values(const GenerationRequest& request);

/// "512x768".
[[nodiscard]] inline std::string size_text(int width, int height)
{
    return std::to_string(width) + "x" + std::to_string(height);
}

} // namespace sfumato
