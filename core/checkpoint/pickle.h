#pragma once
#include "core/base/error.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <vector>

namespace sfumato {

/// One value of a pickle. Values refer to each other by place, so that a pickle that holds itself is held, too.
struct PickleNode {
    using Place = std::uint32_t;
    enum class Kind : std::uint8_t {
        None,
        Bool,
        Integer,
        LongInteger, ///< does not fit 64 bits: `text` is its two's complement, little-endian
        Real,
        Text, ///< UTF-8 is not checked
        Bytes,
        Tuple,
        List,       ///< of values; sets are lists, too
        Dict,       ///< keys and values in turn
        Global,     ///< `text` is "module.name"; it is never looked up
        Call,       ///< `callable` with `arguments`; it is never made
        Object,     ///< of the class `callable`; it is never made
        Persistent, ///< what lies outside of the pickle and is called `arguments`
    };
    Kind kind = Kind::None;
    std::int64_t integer = 0;
    double real = 0;
    std::string text{};
    std::vector<Place> items{}; ///< of a call or an object: keys and values that are set on it afterwards
    Place callable = 0, arguments = 0;
    Place state = 0; ///< what a call or an object is given to restore itself from
};

/// A pickle of protocols 0 to 5 (PEPs 307, 3154 and 574, Python's pickletools) as plain values. Opcodes that would
/// import, call or build are kept as what they say, so reading one runs nothing and needs no Python.
class Pickle {
public:
    static constexpr std::size_t kLargest = std::size_t{64} << 20; ///< bytes
    static constexpr std::size_t kMaxValues = 2'000'000;

    /// Reads the pickle at the beginning of `bytes`; size() tells where it ends. `file` is what messages call it.
    /// Errors, each its own: cut short, longer than kLargest, more than kMaxValues values, an unknown opcode, one that
    /// takes more than there is or another kind of value, a value of the memo that was never put there, a text that is
    /// no number where a number must stand.
    [[nodiscard]] static Result<Pickle> read(std::span<const std::byte> bytes, const std::string& file);

    [[nodiscard]] const PickleNode& root() const { return nodes_[root_]; }
    [[nodiscard]] const PickleNode& at(PickleNode::Place place) const { return nodes_[place]; }
    [[nodiscard]] const std::deque<PickleNode>& nodes() const { return nodes_; }
    /// Bytes up to behind its last opcode.
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    friend class PickleMachine;
    std::deque<PickleNode> nodes_; ///< the first is None
    PickleNode::Place root_ = 0;
    std::size_t size_ = 0;
};

} // namespace sfumato
