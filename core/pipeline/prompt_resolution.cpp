#include "core/pipeline/prompt_resolution.h"

#include "core/text/dynamic_prompt.h"

namespace sfumato {

Result<GenerationRequest> with_resolved_prompts(GenerationRequest request,
                                                const std::vector<std::filesystem::path>& wildcard_folders)
{
    if (request.resolved) return request;
    WildcardFiles files(wildcard_folders);
    std::mt19937_64 random(static_cast<std::uint64_t>(request.seed));
    auto prompt = resolve_template(request.prompt, files, random);
    if (!prompt) return tl::unexpected(prompt.error());
    auto negative = resolve_template(request.negative_prompt, files, random);
    if (!negative) return tl::unexpected(negative.error());
    if (*prompt != request.prompt || *negative != request.negative_prompt)
        request.resolved = ResolvedPrompts{std::move(*prompt), std::move(*negative)};
    return request;
}

} // namespace sfumato
