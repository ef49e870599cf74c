// The files of a tokenizer: CLIP's vocabulary and merges with what names its special tokens, CLIP's published list
// (gzip), a sentencepiece model, a tokenizer.json.
#include "core/base/json.h"
#include "core/text/clip_tokenizer.h"
#include "core/text/clip_vocabulary.h"
#include "core/text/sentencepiece_tokenizer.h"
#include "core/text/tokenizer_json.h"
#include "tests/fuzz/fuzzing.h"

#include <fstream>

using namespace sfumato;
using namespace sfumato::fuzzing;
namespace fs = std::filesystem;

namespace {

constexpr const char* kFiles[]
    = {"vocab.json",        "merges.txt",    "special_tokens_map.json", "tokenizer_config.json",
       "added_tokens.json", "tokenizer.json"};
constexpr const char* kText = "A quick  brown fox, it's 3 o'clock! \xc3\x89\xf0\x9f\xa6\x8a <|endoftext|> x";

/// The pieces that every vocabulary has: without its braces, so that an input can add to it.
const std::string& byte_pieces()
{
    static const std::string pieces = [] {
        Json ids = Json::object();
        int next = 0;
        for (const char* ending : {"", "</w>"})
            for (const std::string& symbol : clip_byte_symbols()) ids[symbol + ending] = next++;
        for (const char* special : {"<|startoftext|>", "<|endoftext|>"}) ids[special] = next++;
        const std::string text = ids.dump();
        return text.substr(1, text.size() - 2);
    }();
    return pieces;
}

std::vector<std::int64_t> pieces_of(const Tokenizer& tokenizer, const std::string& text)
{
    try {
        return tokenizer.encode(text);
    } catch (const Error& error) {
        check_error(error);
        return {};
    }
}

void check_tokenizer(const Tokenizer& tokenizer, const std::string& text)
{
    check(tokenizer.bos_id() >= -1 && tokenizer.bos_id() < tokenizer.vocabulary_size(), "a text begins, or does not");
    for (const std::int64_t special : {tokenizer.eos_id(), tokenizer.pad_id()})
        check(special >= 0 && special < tokenizer.vocabulary_size(), "a special token is in the vocabulary");
    for (const std::int64_t id : pieces_of(tokenizer, text))
        check(id >= 0 && id < tokenizer.vocabulary_size(), "a piece is in the vocabulary");
    check(tokenizer.id_of(",") < tokenizer.vocabulary_size(), "a comma is in the vocabulary, or there is none");
}

void check_folder(const std::map<std::string, std::string>& files)
{
    const fs::path folder = scratch_folder() / "tokenizer";
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (const char* name : kFiles) {
        const auto file = files.find(name);
        if (file == files.end()) continue;
        const bool adds = name == kFiles[0] && !file->second.starts_with('{');
        std::ofstream(folder / name, std::ios::binary)
            << (adds ? '{' + byte_pieces() + (file->second.empty() ? "" : ",") + file->second + '}' : file->second);
    }
    const auto open = [&](const fs::path& from) {
        return files.contains("tokenizer.json") ? open_tokenizer_json(from) : open_clip_tokenizer(from);
    };
    const auto tokenizer = open(folder);
    if (!tokenizer) return check_error(tokenizer.error());
    const auto given = files.find("text");
    const std::string text = given == files.end() ? kText : given->second;
    check_tokenizer(**tokenizer, text);
    const fs::path copy = scratch_folder() / "tokenizer_copy";
    fs::remove_all(copy);
    fs::create_directories(copy);
    check((*tokenizer)->save(copy).has_value(), "a tokenizer can be saved");
    const auto again = open(copy);
    check(again && pieces_of(**again, text) == pieces_of(**tokenizer, text), "a tokenizer is read back the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = text_of(data, size);
    if (input.starts_with("@@ ")) {
        check_folder(files_in(input));
        return 0;
    }
    const MemoryFile file(input);
    if (input.starts_with("\x1f\x8b")) {
        const auto vocabulary = read_clip_vocabulary(file.path());
        if (!vocabulary) check_error(vocabulary.error());
        return 0;
    }
    const auto tokenizer = open_sentencepiece(file.path());
    if (tokenizer) check_tokenizer(**tokenizer, kText);
    else check_error(tokenizer.error());
    return 0;
}
