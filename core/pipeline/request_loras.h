#pragma once
#include "core/pipeline/generation_request.h"

#include <string>

namespace sfumato {

/// Whether the request itself names that LoRA: in a tag of either prompt or in its list. One that a wildcard brings is
/// not named here.
[[nodiscard]] bool names_lora(const GenerationRequest& request, const std::string& name);
/// The request with the LoRA `other`, at the same weights, in the place of `name`; without any where `other` is empty,
/// the space and comma it leaves taken along.
[[nodiscard]] GenerationRequest with_other_lora(GenerationRequest request, const std::string& name,
                                                const std::string& other);
/// The same for an embedding that a prompt calls by "embedding:NAME", in any letter case; brackets with a weight that
/// are around it alone go along.
[[nodiscard]] bool names_embedding(const GenerationRequest& request, const std::string& name);
[[nodiscard]] GenerationRequest with_other_embedding(GenerationRequest request, const std::string& name,
                                                     const std::string& other);

} // namespace sfumato
