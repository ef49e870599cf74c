#include "core/text/tokenizer.h"

#include "core/text/clip_tokenizer.h"
#include "core/text/sentencepiece_tokenizer.h"

namespace sfumato {

Result<std::shared_ptr<const Tokenizer>> open_tokenizer(const std::filesystem::path& folder)
{
    std::error_code unreadable;     // reads as "not there"
    if (exists(folder / "sentencepiece.model", unreadable)) return open_sentencepiece(folder / "sentencepiece.model");
    if (exists(folder / "vocab.json", unreadable)) return open_clip_tokenizer(folder);
    return fail(folder, Message::tr("holds no tokenizer (sentencepiece.model, or vocab.json and merges.txt)"),
                Message::tr("name the folder that does, with --tokenizer"));
}

} // namespace sfumato
