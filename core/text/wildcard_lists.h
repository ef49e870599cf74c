#pragma once
#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// One choice of a wildcard.
struct WildcardLine {
    std::string text;
    double weight = 1;
    bool operator==(const WildcardLine&) const = default;
};
/// What "__name__" stands for. Lines are as they are written: comments are still in them, doubled ones, too.
struct WildcardList {
    std::string name;
    std::vector<WildcardLine> lines;
    bool operator==(const WildcardList&) const = default;
};

/// Whether a file of this name holds wildcards by name: .yaml, .yml, .json.
[[nodiscard]] bool holds_wildcard_lists(const std::filesystem::path& file);
/// The lists in a text of YAML 1.1 or JSON, as dynamicprompts 0.31 names them: every list under a key is called by the
/// keys that lead to it, "nature/trees"; a list at the top by `stem`. A text under a key is a list of one. Entries of
/// lists under keys may carry a weight, "3::birch" or {text: birch, weight: 3}; those of a list at the top may not.
/// What is empty is left out. Errors: not UTF-8, not readable, nested too deep, aliases of YAML that stand for
/// nothing or for too much.
[[nodiscard]] Result<std::vector<WildcardList>> yaml_wildcard_lists(std::string_view text, const std::string& stem,
                                                                    const std::filesystem::path& file);
[[nodiscard]] Result<std::vector<WildcardList>> json_wildcard_lists(std::string_view text, const std::string& stem,
                                                                    const std::filesystem::path& file);

} // namespace sfumato
