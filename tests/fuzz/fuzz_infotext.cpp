// The texts that programs write into pictures: A1111's, SwarmUI's, Fooocus', InvokeAI's, ComfyUI's, and our own.
#include "core/base/utf8.h"
#include "core/pipeline/provenance.h"
#include "tests/fuzz/fuzzing.h"

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

/// A request that was read makes texts that make the same request.
void check_written(const GenerationRequest& request)
{
    const ImageTexts texts = provenance_texts(request);
    const auto own = request_of({{"sfumato", texts.at("sfumato")}}, "copy");
    check(own.has_value(), "a request that was written is read", own ? "" : own.error().line());
    check(*own == request, "a request is read back the same", texts.at("sfumato"));
    // A1111's text loses some of it, never the whole.
    const auto foreign = request_of({{"parameters", texts.at("parameters")}}, "copy");
    if (!foreign) return check_error(foreign.error());
    check(foreign->seed == request.seed && foreign->steps == request.steps, "a text tells seed and steps",
          texts.at("parameters"));
}

void check_infotext(const std::string& text)
{
    const Infotext info = parse_infotext(text);
    const std::string written = format_infotext(info);
    const Infotext again = parse_infotext(written);
    if (again.prompt != info.prompt || again.negative != info.negative) return; // a line of it reads like parameters
    for (const auto& [key, value] : again.values)
        check(info.values.empty() || info.find(key) != nullptr, "no key is made up", key);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = text_of(data, size);
    ImageTexts texts = files_in(utf8_or_latin1(input)); // as pictures are read
    if (const auto plain = texts.extract(""); plain && !plain.mapped().empty()) {
        check_infotext(plain.mapped());
        texts.emplace("parameters", plain.mapped());
    }
    const auto imported = import_request(texts, "picture");
    if (!imported) {
        check_error(imported.error());
        return 0;
    }
    for (const Message& lost : imported->lost) check_message(lost);
    check_written(imported->request);
    return 0;
}
