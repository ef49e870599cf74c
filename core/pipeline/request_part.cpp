#include "core/pipeline/request_part.h"

namespace sfumato {
namespace {

/// What is repainted or enlarged is cut and stretched to sizes that nobody chose.
bool size_is_of_its_picture(const GenerationRequest& request)
{
    return std::holds_alternative<Inpaint>(request.mode) || std::holds_alternative<Upscale>(request.mode);
}

} // namespace

GenerationRequest with_part(const GenerationRequest& current, const GenerationRequest& from, RequestPart part)
{
    GenerationRequest result = part == RequestPart::Everything || part == RequestPart::Settings ? from : current;
    if (part == RequestPart::Prompt) {
        result.prompt = from.prompt;
        result.negative_prompt = from.negative_prompt;
        result.loras = from.loras;      // they belong to its words
        result.prompt_grammar = from.prompt_grammar;
        result.lora_hashes = from.lora_hashes;
        result.embedding_hashes = from.embedding_hashes;
    } else if (part == RequestPart::Seed) {
        result.seed = from.seed;
    } else if (part == RequestPart::Settings) {
        result.prompt = current.prompt;
        result.negative_prompt = current.negative_prompt;
        result.loras = current.loras;
        result.lora_hashes = current.lora_hashes;
        result.embedding_hashes = current.embedding_hashes;
        result.prompt_grammar = current.prompt_grammar;
        result.seed = current.seed;
        result.count = current.count;
        result.mode = current.mode; // the picture, mask or step it was made from are no settings
        result.branch = current.branch;
        if (size_is_of_its_picture(from)) {
            result.width = current.width;
            result.height = current.height;
        }
    }
    result.resolved.reset();
    return result;
}

} // namespace sfumato
