#pragma once
#include "core/checkpoint/weights.h"

namespace sfumato {

/// A part of a name in another layout, and ours; empty: nobody needs the tensor.
struct KeyLeaf {
    const char* stored;
    const char* ours;
};

/// Rows made of a stem for either side and a table of what follows it.
class KeyRows {
public:
    void add(const std::string& stored, const std::string& ours, WeightTransform transform = WeightTransform::AsStored)
    {
        rows_.push_back({stored, ours, transform});
    }
    template <std::size_t N> void add(const std::string& stored, const std::string& ours, const KeyLeaf (&leaves)[N])
    {
        for (const KeyLeaf& leaf : leaves) add(stored + leaf.stored, *leaf.ours ? ours + leaf.ours : std::string());
    }
    [[nodiscard]] KeyMap map() const { return KeyMap(rows_); }

private:
    std::vector<KeyRow> rows_;
};

/// How many i from 0 on have a tensor named `before`i`after`.
[[nodiscard]] inline int count_numbered(const Weights& weights, const std::string& before, const std::string& after)
{
    int i = 0;
    while (weights.contains(before + std::to_string(i) + after)) ++i;
    return i;
}

} // namespace sfumato
