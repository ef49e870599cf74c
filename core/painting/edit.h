#pragma once
#include "core/painting/document.h"

#include <future>
#include <string>
#include <vector>

namespace sfumato::painting {

/// What one operation changed, kept to be undone and done again: the tiles that differ, each as its difference,
/// compressed by zlib. Compressing happens on a thread of its own; the tiles live on until then.
/// A change of the canvas's size keeps all tiles of both.
class Edit {
public:
    Edit(const Document& before, const Document& after);
    /// Takes back; `document` is as it was afterwards. Returns what changed, the whole canvas where its size did.
    Box undo(Document& document) const;
    /// Does again; `document` is as it was before.
    Box redo(Document& document) const;
    [[nodiscard]] bool empty() const { return !resized_ && changed_.empty(); }
    /// Memory kept once compressed; waits for that.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Patch {
        Layer layer;
        int tile;
        std::string zipped;     ///< the tile's difference
    };
    struct Side {
        int width = 0, height = 0;
        std::shared_future<std::vector<Patch>> patches;
    };
    [[nodiscard]] static Side side_between(const Document& before, const Document& after);
    static void apply(const Side& side, Document& document, bool away);

    bool resized_ = false;
    Box changed_;
    Side before_, after_;       // without a change of size, both are the same: what to add or take away
};

} // namespace sfumato::painting
