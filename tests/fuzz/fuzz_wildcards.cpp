// Lists of wildcards as YAML and as JSON.
#include "core/base/utf8.h"
#include "core/text/wildcard_lists.h"
#include "tests/fuzz/fuzzing.h"

using namespace sfumato;
using namespace sfumato::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = text_of(data, size);
    for (const auto read : {yaml_wildcard_lists, json_wildcard_lists}) {
        const auto lists = read(text, "list", "list.yaml");
        if (!lists) {
            check_error(lists.error());
            continue;
        }
        for (const WildcardList& list : *lists) {
            check(!list.lines.empty(), "a list has a line");
            check(is_utf8(list.name), "a name is UTF-8");
            for (const WildcardLine& line : list.lines) check(is_utf8(line.text), "a line is UTF-8");
        }
    }
    return 0;
}
