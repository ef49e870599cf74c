// What ComfyUI's editor saves: nodes with the values of their widgets, and links; subgraphs are nodes of nodes.
#include "core/imaging/foreign_metadata.h"
#include "core/imaging/metadata_json.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

namespace sfumato {
namespace {

constexpr int kMuted = 2, kBypassed = 4; // modes of a node
constexpr int kDeepestSubgraph = 16;
constexpr std::size_t kMaxScopes = 500, kMaxNodes = 20000;
constexpr int kMaxHops = 64;                               ///< from scope to scope, so that a circle ends
const std::string kFromOutside = "-10", kToOutside = "-20"; ///< ids of a subgraph's own ends

/// The widgets of ComfyUI's own nodes, in the order in which an editor state lists their values; "" is one of the
/// editor's.
struct Widgets {
    std::string_view type;
    std::array<const char*, 10> names;
};
constexpr Widgets kWidgets[] = {
    // clang-format off
    {"KSampler", {"seed", "", "steps", "cfg", "sampler_name", "scheduler", "denoise"}},
    {"KSamplerAdvanced", {"add_noise", "noise_seed", "", "steps", "cfg", "sampler_name", "scheduler", "start_at_step", "end_at_step", "return_with_leftover_noise"}},
    {"SamplerCustom", {"add_noise", "noise_seed", "", "cfg"}},
    {"KSamplerSelect", {"sampler_name"}},
    {"BasicScheduler", {"scheduler", "steps", "denoise"}},
    {"RandomNoise", {"noise_seed"}},
    {"CFGGuider", {"cfg"}},
    {"CLIPTextEncode", {"text"}},
    {"CLIPTextEncodeSDXL", {"width", "height", "crop_w", "crop_h", "target_width", "target_height", "text_g", "text_l"}},
    {"CLIPSetLastLayer", {"stop_at_clip_layer"}},
    {"CheckpointLoaderSimple", {"ckpt_name"}},
    {"UNETLoader", {"unet_name"}},
    {"LoraLoader", {"lora_name", "strength_model", "strength_clip"}},
    {"LoraLoaderModelOnly", {"lora_name", "strength_model"}},
    {"EmptyLatentImage", {"width", "height", "batch_size"}},
    {"LoadImage", {"image"}},
    {"PrimitiveNode", {"value"}},
    {"PrimitiveString", {"value"}},
    {"PrimitiveStringMultiline", {"value"}},
    {"PrimitiveInt", {"value"}},
    {"PrimitiveFloat", {"value"}},
    {"StringConcatenate", {"string_a", "string_b", "delimiter"}},
    {"StringReplace", {"string", "find", "replace"}},
    {"StringTrim", {"string", "mode"}},
    {"CaseConverter", {"string", "mode"}},
    {"KarrasScheduler", {"steps", "sigma_max", "sigma_min", "rho"}},
    {"ExponentialScheduler", {"steps", "sigma_max", "sigma_min"}},
    {"EmptySD3LatentImage", {"width", "height", "batch_size"}},
    // clang-format on
};

/// Where a link begins, as ids within its scope.
struct LinkBegin {
    std::string node;
    int slot = 0;
};

/// The nodes of the editor, or of one use of a subgraph.
struct Scope {
    const Json* body = nullptr;
    std::string prefix; ///< of its nodes' ids: "57:"
    const Scope* parent = nullptr;
    const Json* use = nullptr;              ///< the node that stands for it in `parent`
    std::map<std::string, LinkBegin> links; ///< by a link's id
    std::map<int, LinkBegin> outputs;       ///< of a subgraph, by slot
    std::map<std::string, Scope*> uses;     ///< its subgraphs, by the id of their node
};

int slot_of(const Json& value) { return value.is_number_integer() ? value.get<int>() : 0; }

const Json& at_or_null(const Json& list, std::size_t i)
{
    static const Json nothing;
    return list.is_array() && i < list.size() ? list[i] : nothing;
}

/// A widget's value of a node, by name: where the editor lists its widgets among the inputs, they stand in that order,
/// with one more value behind a seed.
Json widget_values(const Json& node)
{
    Json found = Json::object();
    const std::string type = plain_text(member(node, "type"));
    const Json& values = member(node, "widgets_values");
    if (values.is_object()) return values;
    if (!values.is_array()) return found;
    const auto row = std::find_if(std::begin(kWidgets), std::end(kWidgets),
                                  [&](const Widgets& widgets) { return widgets.type == type; });
    if (row != std::end(kWidgets)) {
        for (std::size_t i = 0; i < std::min(values.size(), row->names.size()); ++i)
            if (row->names[i] && *row->names[i]) found[row->names[i]] = values[i];
        return found;
    }
    constexpr std::array kAfterSeed{"fixed", "increment", "decrement", "randomize"};
    std::size_t next = 0;
    if (const Json& slots = member(node, "inputs"); slots.is_array())
        for (const Json& slot : slots) {
            const std::string name = plain_text(member(member(slot, "widget"), "name"));
            if (name.empty()) continue;
            found[name] = at_or_null(values, next++);
            const std::string behind = plain_text(at_or_null(values, next));
            if (name.find("seed") != std::string::npos
                && std::find(kAfterSeed.begin(), kAfterSeed.end(), behind) != kAfterSeed.end())
                ++next;
        }
    return found;
}

class WorkflowReader {
public:
    explicit WorkflowReader(const Json& workflow) : workflow_(workflow)
    {
        if (const Json& list = member(member(workflow, "definitions"), "subgraphs"); list.is_array())
            for (const Json& definition : list) definitions_[plain_text(member(definition, "id"))] = &definition;
    }

    Json read()
    {
        open(workflow_, "", nullptr, nullptr, 0);
        Json graph = Json::object();
        for (const Scope& scope : scopes_)
            if (const Json& nodes = member(*scope.body, "nodes"); nodes.is_array())
                for (const Json& node : nodes)
                    if (const std::string id = plain_text(member(node, "id"));
                        !scope.uses.contains(id) && graph.size() < kMaxNodes)
                        graph[scope.prefix + id] = read_node(scope, node);
        return graph;
    }

private:
    Scope* open(const Json& body, const std::string& prefix, const Scope* parent, const Json* use, int depth)
    {
        if (depth > kDeepestSubgraph || scopes_.size() >= kMaxScopes) return nullptr;
        Scope& scope = scopes_.emplace_back(Scope{&body, prefix, parent, use, {}, {}, {}});
        if (const Json& links = member(body, "links"); links.is_array())
            for (const Json& link : links) read_link(scope, link);
        if (const Json& nodes = member(body, "nodes"); nodes.is_array())
            for (const Json& node : nodes) {
                const auto definition = definitions_.find(plain_text(member(node, "type")));
                if (definition == definitions_.end()) continue;
                const std::string id = plain_text(member(node, "id"));
                if (Scope* inner = open(*definition->second, prefix + id + ":", &scope, &node, depth + 1))
                    scope.uses[id] = inner;
            }
        return &scope;
    }

    /// A list of id, origin, slot, target, slot; or an object of the same.
    static void read_link(Scope& scope, const Json& link)
    {
        const bool object = link.is_object();
        const auto part = [&](std::size_t i, const char* name) -> const Json& {
            return object ? member(link, name) : at_or_null(link, i);
        };
        const LinkBegin begin{plain_text(part(1, "origin_id")), slot_of(part(2, "origin_slot"))};
        scope.links[plain_text(part(0, "id"))] = begin;
        if (plain_text(part(3, "target_id")) == kToOutside) scope.outputs[slot_of(part(4, "target_slot"))] = begin;
    }

    /// What stands at the begin of a link: a node's output as the graph names it, or the value of a widget that the use
    /// of a subgraph shows. Nothing where it leads nowhere.
    [[nodiscard]] static Json begin_of(const Scope* scope, LinkBegin begin)
    {
        for (int hops = 0; hops < kMaxHops; ++hops) {
            if (begin.node == kFromOutside) {
                if (!scope->use) return {};
                const std::string name = plain_text(
                    member(at_or_null(member(*scope->body, "inputs"), static_cast<std::size_t>(begin.slot)), "name"));
                const Json& slots = member(*scope->use, "inputs");
                const Json* slot = nullptr;
                if (slots.is_array())
                    for (const Json& each : slots)
                        if (plain_text(member(each, "name")) == name) slot = &each;
                if (!slot) return {};
                const auto link = scope->parent->links.find(plain_text(member(*slot, "link")));
                if (link == scope->parent->links.end())
                    return member(widget_values(*scope->use), plain_text(member(member(*slot, "widget"), "name")));
                begin = link->second;
                scope = scope->parent;
            } else if (const auto inner = scope->uses.find(begin.node); inner != scope->uses.end()) {
                scope = inner->second;
                const auto output = scope->outputs.find(begin.slot);
                if (output == scope->outputs.end()) return {};
                begin = output->second;
            } else {
                return Json::array({scope->prefix + begin.node, begin.slot});
            }
        }
        return {};
    }

    [[nodiscard]] static Json read_node(const Scope& scope, const Json& node)
    {
        Json inputs = widget_values(node);
        if (const Json& slots = member(node, "inputs"); slots.is_array())
            for (const Json& slot : slots)
                if (const auto link = scope.links.find(plain_text(member(slot, "link"))); link != scope.links.end())
                    if (Json begin = begin_of(&scope, link->second); !begin.is_null())
                        inputs[plain_text(member(slot, "name"))] = std::move(begin);
        const Json& mode = member(node, "mode");
        const bool off = mode == kMuted || mode == kBypassed;
        return {{"class_type", off ? "" : plain_text(member(node, "type"))}, {"inputs", std::move(inputs)}};
    }

    const Json& workflow_;
    std::map<std::string, const Json*> definitions_;
    std::deque<Scope> scopes_;
};

} // namespace

Json graph_of_workflow(const Json& workflow) { return WorkflowReader(workflow).read(); }

} // namespace sfumato
