#pragma once
#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// <lora:name:text:unet>: a small network laid over the model, and how strongly over each of its parts.
struct LoraTag {
    std::string name;
    double text_weight = 1, unet_weight = 1;
    bool operator==(const LoraTag&) const = default;
};
struct TaggedPrompt {
    std::string text;               ///< without the tags; the spaces beside them stay
    std::vector<LoraTag> loras;     ///< in the order of the prompt
    bool operator==(const TaggedPrompt&) const = default;
};
/// Takes the extra-network tags of A1111 (docs/formats.md) out of a prompt: <lora:name>, <lora:name:w>,
/// <lora:name:te:unet>, also te=w and unet=w; unet defaults to te, te to 1; "lyco" means lora. Errors: another kind of
/// tag ("hypernet"), no name, a weight that is no finite number.
[[nodiscard]] Result<TaggedPrompt> take_tags(std::string_view prompt);

/// Where such tags stand, "<" to behind ">" in bytes, whatever they say; and one that is not closed, to the end of the
/// text.
struct TagPlace {
    std::size_t begin, end;
    bool closed = true;
    bool operator==(const TagPlace&) const = default;
};
[[nodiscard]] std::vector<TagPlace> find_tags(std::string_view prompt);

/// One part of a composed prompt, "a castle AND fog:0.5".
struct ComposedPart {
    std::string text;
    double weight = 1;
    bool operator==(const ComposedPart&) const = default;
};
/// Splits at the word AND; a number after the last colon of a part is its weight, also where there is but one part
/// (A1111's reading). White space at the end of a part goes. Never fails; at least one part.
[[nodiscard]] std::vector<ComposedPart> split_composition(std::string_view prompt);

/// Where the parts stand in the prompt, in bytes: part i is [begin, text_end), its weight, colon and number, [text_end,
/// end). The word AND stands between one part's end, white space, and the next part's begin.
struct ComposedPlace {
    std::size_t begin, text_end, end;
    double weight = 1;
    bool operator==(const ComposedPlace&) const = default;
};
[[nodiscard]] std::vector<ComposedPlace> composed_places(std::string_view prompt);

} // namespace sfumato
