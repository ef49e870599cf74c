#pragma once
#include <string>
#include <vector>

namespace sfumato {

/// A word of a prompt and the places of its pieces in the text that the network reads, ascending: counted over all
/// chunks, each with its begin and end pieces.
struct PromptWord {
    std::string word;
    std::vector<int> places;
    bool operator==(const PromptWord&) const = default;
};

} // namespace sfumato
