#pragma once
#include "core/base/message.h"
#include "core/imaging/metadata_json.h"

#include <string>
#include <vector>

namespace sfumato::comfy {

inline constexpr int kLongestChain = 200; ///< links followed in one go, so that a circle ends

/// One end of a link, or nothing.
struct Place {
    const Json* node = nullptr;
    int slot = 0;
    explicit operator bool() const { return node; }
    [[nodiscard]] std::string type() const { return plain_text(member(*node, "class_type")); }
    [[nodiscard]] const Json& input(const std::string& name) const { return member(member(*node, "inputs"), name); }
    [[nodiscard]] bool has(const std::string& name) const { return node && !input(name).is_null(); }
};

/// A graph of ComfyUI, node id to {class_type, inputs}, which must outlive it.
class NodeGraph {
public:
    explicit NodeGraph(const Json& graph) : graph_(graph) {}

    [[nodiscard]] std::vector<Place> nodes() const;
    /// What an input is linked to.
    [[nodiscard]] Place follow(const Place& from, const std::string& input) const;
    /// A value, also through nodes that hold one, and through those that work on texts. What a node does that is not
    /// known here goes to `lost`.
    [[nodiscard]] std::string value(const Place& at, const std::string& input, std::vector<Message>& lost) const;

private:
    struct Walk {
        std::vector<Message>& lost;
        int steps = 0;          ///< nodes seen: a graph may join the same text over and over
        std::size_t length = 0; ///< of the texts joined so far
    };
    [[nodiscard]] std::string value(const Place& at, const std::string& input, Walk& walk) const;
    [[nodiscard]] std::string value_of_node(const Place& node, Walk& walk) const;
    [[nodiscard]] std::string joined(const Place& node, std::initializer_list<const char*> texts,
                                     const std::string& between, bool empty_ones, Walk& walk) const;
    const Json& graph_;
};

} // namespace sfumato::comfy
