#include "core/painting/edit.h"

#include <new>

#include <zlib.h>

namespace sfumato::painting {
namespace {

constexpr std::size_t kPixels = std::size_t{kTileSide} * kTileSide;

/// `after` - `before`, modulo 256, channel by channel, each value less the one left of it: what is even or smooth
/// becomes zeros.
void difference(const Plane& before, const Plane& after, int tile, std::vector<std::uint8_t>& out)
{
    static const std::vector<std::uint8_t> kNothing(kPixels * 4);
    const std::uint8_t* a = before.tile(tile) ? before.tile(tile) : kNothing.data();
    const std::uint8_t* b = after.tile(tile) ? after.tile(tile) : kNothing.data();
    const std::size_t channels = before.channels();
    out.resize(before.tile_bytes());
    for (std::size_t channel = 0; channel < channels; ++channel) {
        std::uint8_t* to = out.data() + channel * kPixels;
        std::uint8_t left = 0;
        for (std::size_t i = channel; i < out.size(); i += channels, ++to) {
            const auto change = static_cast<std::uint8_t>(b[i] - a[i]);
            *to = static_cast<std::uint8_t>(change - left);
            left = change;
        }
    }
}

/// Adds such a difference to a tile, or takes it away. Whether anything is left.
bool add_difference(const std::vector<std::uint8_t>& from, std::uint8_t* tile, std::size_t channels, bool away)
{
    bool any = false;
    for (std::size_t channel = 0; channel < channels; ++channel) {
        const std::uint8_t* at = from.data() + channel * kPixels;
        std::uint8_t change = 0;
        for (std::size_t i = channel; i < from.size(); i += channels, ++at) {
            change = static_cast<std::uint8_t>(change + *at);
            tile[i] = static_cast<std::uint8_t>(away ? tile[i] - change : tile[i] + change);
            any |= tile[i] != 0;
        }
    }
    return any;
}

std::string zipped(const std::vector<std::uint8_t>& bytes)
{
    uLongf size = compressBound(bytes.size());
    std::string out(size, '\0');
    if (compress2(reinterpret_cast<Bytef*>(out.data()), &size, bytes.data(), bytes.size(), Z_BEST_SPEED) != Z_OK)
        throw std::bad_alloc();
    out.resize(size);
    out.shrink_to_fit();
    return out;
}

void unzip(const std::string& packed, std::vector<std::uint8_t>& out)
{
    uLongf size = out.size();
    if (uncompress(out.data(), &size, reinterpret_cast<const Bytef*>(packed.data()), packed.size()) != Z_OK)
        throw std::bad_alloc();
}

} // namespace

Edit::Edit(const Document& before, const Document& after)
{
    resized_ = before.width() != after.width() || before.height() != after.height();
    if (resized_) {
        changed_ = after.bounds();
        before_ = side_between(Document(before.width(), before.height()), before);
        after_ = side_between(Document(after.width(), after.height()), after);
        return;
    }
    for (const Layer layer : kLayers) {
        const Plane &a = before.plane(layer), &b = after.plane(layer);
        for (int tile = 0; tile < a.tile_count(); ++tile)
            if (!a.shares(b, tile)) changed_ = changed_ | a.tile_box(tile);
    }
    if (!changed_.empty()) before_ = after_ = side_between(before, after);
}

Edit::Side Edit::side_between(const Document& before, const Document& after)
{
    const auto pack = [was = before, is = after]() mutable {
        const Document before = std::move(was), after = std::move(is); // not kept by the future
        std::vector<Patch> patches;
        std::vector<std::uint8_t> bytes;
        for (const Layer layer : kLayers) {
            const Plane &a = before.plane(layer), &b = after.plane(layer);
            for (int tile = 0; tile < a.tile_count(); ++tile) {
                if (a.shares(b, tile)) continue;
                difference(a, b, tile, bytes);
                patches.push_back({layer, tile, zipped(bytes)});
            }
        }
        patches.shrink_to_fit();
        return patches;
    };
    return {after.width(), after.height(), std::async(std::launch::async, pack).share()};
}

void Edit::apply(const Side& side, Document& document, bool away)
{
    std::vector<std::uint8_t> bytes;
    for (const Patch& patch : side.patches.get()) {
        Plane& plane = document.plane(patch.layer);
        bytes.resize(plane.tile_bytes());
        unzip(patch.zipped, bytes);
        if (!add_difference(bytes, plane.writable_tile(patch.tile), plane.channels(), away))
            plane.clear_tile(patch.tile);
    }
}

Box Edit::undo(Document& document) const
{
    if (empty()) return {};
    if (resized_) document = Document(before_.width, before_.height);
    apply(before_, document, !resized_);
    return resized_ ? document.bounds() : changed_;
}

Box Edit::redo(Document& document) const
{
    if (empty()) return {};
    if (resized_) document = Document(after_.width, after_.height);
    apply(after_, document, false);
    return resized_ ? document.bounds() : changed_;
}

std::size_t Edit::bytes() const
{
    std::size_t count = sizeof *this;
    const auto add = [&count](const Side& side) {
        if (!side.patches.valid()) return;
        for (const Patch& patch : side.patches.get()) count += sizeof patch + patch.zipped.capacity();
    };
    add(before_);
    if (resized_) add(after_);
    return count;
}

} // namespace sfumato::painting
