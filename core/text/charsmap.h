#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// The replacements that sentencepiece compiles into its models ("precompiled_charsmap"): a double array of the texts
/// to replace (Aoe 1989) and the texts in their place.
class Charsmap {
public:
    /// `base64`, as tokenizer.json holds it. None where it is no such map.
    [[nodiscard]] static std::optional<Charsmap> from_base64(std::string_view base64);
    /// The longest text to replace at each place, from left to right.
    [[nodiscard]] std::string replaced(std::string_view text) const;

private:
    struct Match {
        std::size_t length = 0;  ///< 0: nothing is replaced here
        std::uint32_t place = 0; ///< of its replacement
    };
    [[nodiscard]] Match longest(std::string_view text) const;

    std::vector<std::uint32_t> units_;
    std::string texts_; ///< each ends with a zero byte
};

} // namespace sfumato
