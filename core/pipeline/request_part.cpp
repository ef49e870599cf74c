#include "core/pipeline/request_part.h"

namespace sfumato {

GenerationRequest with_part(const GenerationRequest& current, const GenerationRequest& from, RequestPart part)
{
    GenerationRequest result = part == RequestPart::Everything || part == RequestPart::Settings ? from : current;
    if (part == RequestPart::Prompt) {
        result.prompt = from.prompt;
        result.negative_prompt = from.negative_prompt;
        result.loras = from.loras;      // they belong to its words
        result.prompt_grammar = from.prompt_grammar;
    } else if (part == RequestPart::Seed) {
        result.seed = from.seed;
    } else if (part == RequestPart::Settings) {
        result.prompt = current.prompt;
        result.negative_prompt = current.negative_prompt;
        result.loras = current.loras;
        result.prompt_grammar = current.prompt_grammar;
        result.seed = current.seed;
        result.count = current.count;
    }
    result.resolved.reset();
    return result;
}

} // namespace sfumato
