#include "core/text/clip_vocabulary.h"

#include "core/base/command_option.h"
#include "core/base/file_io.h"
#include "core/base/json.h"
#include "core/base/resources.h"
#include "core/text/clip_tokenizer.h"

#include <unicode/unistr.h>
#include <zlib.h>

namespace sfumato {
namespace {

constexpr const char* kResource = "tokenizers/clip/bpe_simple_vocab_16e6.txt.gz";
constexpr int kMergeCount = 48894;
constexpr std::size_t kLongest = std::size_t{16} << 20; // a list unpacked; a bomb would go on

bool is_printable(int byte) { return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte != 0xad); }

Result<std::string> unpack(const std::string& packed, const std::string& where)
{
    constexpr int kGzip = 16 + MAX_WBITS;
    z_stream stream{};
    if (inflateInit2(&stream, kGzip) != Z_OK)
        return fail(verbatim(where), Message::tr("cannot be unpacked: there is not enough memory"));
    std::string text(kLongest, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    const int result = inflate(&stream, Z_FINISH);
    text.resize(stream.total_out);
    inflateEnd(&stream);
    if (result != Z_STREAM_END)
        return fail(verbatim(where), Message::tr("is not a whole gzip file"),
                    Message::tr("run ./dev build again with a network"));
    return text;
}

} // namespace

std::array<std::string, 256> clip_byte_symbols()
{
    std::array<std::string, 256> symbols;
    UChar32 substitute = 0x100;
    for (int byte = 0; byte < 256; ++byte)
        icu::UnicodeString(is_printable(byte) ? static_cast<UChar32>(byte) : substitute++).toUTF8String(symbols[byte]);
    return symbols;
}

Result<ClipVocabulary> read_clip_vocabulary(const std::filesystem::path& file)
{
    auto packed = read_file(file, kLongest);
    if (!packed) return tl::unexpected(packed.error());
    auto text = unpack(*packed, file.string());
    if (!text) return tl::unexpected(text.error());
    if (!is_utf8(*text))
        return fail(file, Message::tr("is not valid UTF-8"), Message::tr("run ./dev build again with a network"));

    Json ids = Json::object();
    int next = 0;
    const auto symbols = clip_byte_symbols();
    for (const char* ending : {"", "</w>"})
        for (const bool printable : {true, false}) // printable bytes come first
            for (int byte = 0; byte < 256; ++byte)
                if (is_printable(byte) == printable) ids[symbols[byte] + ending] = next++;
    ClipVocabulary vocabulary;
    std::size_t begin = text->find('\n') + 1; // past the heading
    for (int merge = 0; merge < kMergeCount; ++merge) {
        const std::size_t end = text->find('\n', begin);
        const std::string line = text->substr(begin, end - begin);
        const std::size_t space = line.find(' ');
        if (end == std::string::npos || space == std::string::npos)
            return fail(file, Message::tr("holds %1 merges of %2", merge, kMergeCount),
                        Message::tr("run ./dev build again with a network"));
        ids[line.substr(0, space) + line.substr(space + 1)] = next++;
        vocabulary.merges_txt += line + "\n";
        begin = end + 1;
    }
    for (const char* special : {"<|startoftext|>", "<|endoftext|>"}) ids[special] = next++;
    vocabulary.vocab_json = ids.dump();
    return vocabulary;
}

Result<std::shared_ptr<const Tokenizer>> open_clip_vocabulary()
{
    const auto file = find_resource(kResource);
    if (file.empty())
        return fail(Message::tr("the vocabulary of CLIP"),
                    Message::tr("a one-file model brings none, and %1 is not installed with the program",
                                verbatim(kResource)),
                    Message::tr("run ./dev build once with a network, which fetches it, or name a folder with "
                                "vocab.json and merges.txt with %1",
                                command_option("--tokenizer")));
    auto vocabulary = read_clip_vocabulary(file);
    if (!vocabulary) return tl::unexpected(vocabulary.error());
    return make_clip_tokenizer(*vocabulary, file.string());
}

} // namespace sfumato
