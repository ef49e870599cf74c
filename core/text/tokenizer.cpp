#include "core/text/tokenizer.h"

#include "core/base/command_option.h"
#include "core/text/clip_tokenizer.h"
#include "core/text/sentencepiece_tokenizer.h"
#include "core/text/tokenizer_folder.h"
#include "core/text/tokenizer_json.h"

namespace sfumato {

Result<std::shared_ptr<const Tokenizer>> open_tokenizer_for(const std::filesystem::path& folder,
                                                            std::optional<int> rows)
{
    std::error_code unreadable;     // reads as "not there"
    if (exists(folder / "sentencepiece.model", unreadable)) return open_sentencepiece(folder / "sentencepiece.model");
    // Where both are there transformers reads this one, too.
    if (exists(folder / "tokenizer.json", unreadable)) return open_tokenizer_json(folder, rows);
    if (exists(folder / "vocab.json", unreadable)) return open_clip_tokenizer(folder, rows);
    return fail(folder,
                Message::tr("holds no tokenizer (tokenizer.json, vocab.json and merges.txt, or sentencepiece.model)"),
                Message::tr("name the folder that does, with %1", command_option("--tokenizer")));
}

Result<std::shared_ptr<const Tokenizer>> open_tokenizer(const std::filesystem::path& folder)
{
    return open_tokenizer_for(folder, std::nullopt);
}

} // namespace sfumato
