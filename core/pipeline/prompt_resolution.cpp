#include "core/pipeline/prompt_resolution.h"

#include "core/text/dynamic_prompt.h"
#include "core/text/prompt_comments.h"
#include "core/text/prompt_parts.h"
#include "core/text/prompt_schedule.h"

namespace sfumato {

Result<GenerationRequest> with_resolved_prompts(GenerationRequest request,
                                                const std::vector<std::filesystem::path>& wildcard_folders)
{
    if (request.resolved) return request;
    WildcardFiles files(wildcard_folders);
    std::mt19937_64 random(static_cast<std::uint64_t>(request.seed));
    const bool comments = request.prompt_grammar == PromptGrammar::V2; // nothing in them is resolved
    const std::string written = comments ? without_comments(request.prompt) : request.prompt,
                      written_negative = comments ? without_comments(request.negative_prompt) : request.negative_prompt;
    auto prompt = resolve_template(written, files, random);
    if (!prompt) return tl::unexpected(prompt.error());
    auto negative = resolve_template(written_negative, files, random);
    if (!negative) return tl::unexpected(negative.error());
    if (*prompt != written || *negative != written_negative)
        request.resolved = ResolvedPrompts{std::move(*prompt), std::move(*negative)};
    return request;
}

std::vector<Message> prompt_notices(const GenerationRequest& request)
{
    std::vector<Message> notices;
    if (request.prompt_grammar == PromptGrammar::V1) return notices;
    const auto look = [&](const Message& what, std::string_view text) {
        if (const auto stop = schedule_syntax(text).stops_at)
            notices.push_back(Message::tr("the schedules in square brackets of the %1 are plain text, as in A1111: a "
                                          "\"%2\" stands outside of them",
                                          what, text.substr(*stop, 1)));
    };
    const auto prompt = take_tags(request.spoken_prompt()), negative = take_tags(request.spoken_negative());
    const Message prompt_name = Message::tr("prompt"), negative_name = Message::tr("negative prompt");
    if (prompt)
        for (const ComposedPart& part : split_composition(prompt->text)) look(prompt_name, part.text);
    if (negative) look(negative_name, negative->text);
    return notices;
}

} // namespace sfumato
