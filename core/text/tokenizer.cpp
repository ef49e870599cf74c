#include "core/text/tokenizer.h"

#include "core/text/sentencepiece_tokenizer.h"

namespace sfumato {

Result<std::shared_ptr<const Tokenizer>> open_tokenizer(const std::filesystem::path& folder)
{
    if (exists(folder / "sentencepiece.model")) return open_sentencepiece(folder / "sentencepiece.model");
    return fail(folder.string(), "holds no tokenizer (sentencepiece.model, or vocab.json and merges.txt)",
                "name the folder that does, with --tokenizer");
}

} // namespace sfumato
