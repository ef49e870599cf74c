#include "core/checkpoint/torch_tree.h"

#include "core/base/utf8.h"
#include "core/checkpoint/allowed_pickle_calls.h"
#include "core/checkpoint/torch_dtypes.h"
#include "core/checkpoint/wording.h"

#include <cstring>
#include <optional>
#include <string_view>

namespace sfumato {
namespace {

using Kind = PickleNode::Kind;
using Place = PickleNode::Place;

constexpr int kDeepest = 16;
/// Of all names, with what each takes to keep: dicts that hold each other name the same tensors again and again.
constexpr std::size_t kMaxNames = std::size_t{256} << 20, kNameCost = 64;

/// What is wrong with a tensor, and what to do.
struct TensorProblem {
    Message why;
    Message::Literal remedy = kFetchAgain;
};
using Problem = std::optional<TensorProblem>;

class TreeReader {
public:
    TreeReader(const Pickle& pickle, const std::string& file) : pickle_(pickle), file_(file) {}

    Result<TorchTree> read()
    {
        for (const PickleNode& node : pickle_.nodes()) {
            if (node.kind == Kind::Call && call_of(node) == TorchCall::Unknown)
                return tl::unexpected(refused_call(file_, name_of(node.callable)));
            if (auto added = add_pairs(node); !added) return tl::unexpected(added.error());
            TorchStorage storage;
            if (node.kind == Kind::Persistent && !read_storage(node, storage))
                tree_.storages.emplace(storage.key, storage);
        }
        const PickleNode* root = &pickle_.root();
        if (auto added = add_metadata(*root); !added) return tl::unexpected(added.error());
        for (int depth = 0; depth < kDeepest; ++depth)
            if (const PickleNode* weights = within_wrapping(*root)) root = weights;
        auto added = is_tensor(*root) ? add(*root, "tensor") : walk(*root, "", 0);
        if (!added) return tl::unexpected(added.error());
        if (tree_.tensors.empty()) return fail(verbatim(file_), why_empty(), kChooseWeights);
        return std::move(tree_);
    }

private:
    [[nodiscard]] const PickleNode& at(Place place) const { return pickle_.at(place); }
    /// "module.name" of a global; the old container names networks' classes as ('module', class, file, source).
    [[nodiscard]] std::string_view name_of(Place place) const
    {
        const PickleNode* node = &at(place);
        if (node->kind == Kind::Persistent && argument(*node, 0).text == "module") node = &argument(*node, 1);
        return node->kind == Kind::Global ? std::string_view(node->text) : std::string_view();
    }
    /// The i-th argument of a call or item of a tuple; None where there are fewer.
    [[nodiscard]] const PickleNode& argument(const PickleNode& call, std::size_t i) const
    {
        return item(at(call.arguments), i);
    }
    [[nodiscard]] const PickleNode& item(const PickleNode& tuple, std::size_t i) const
    {
        return i < tuple.items.size() ? at(tuple.items[i]) : at(0);
    }

    [[nodiscard]] Message why_empty() const
    {
        const PickleNode& root = pickle_.root();
        if (root.kind == Kind::Object)
            return Message::tr("holds an object of class %1, not weights", excerpt(name_of(root.callable), 80));
        return Message::tr("holds no tensors");
    }

    /// What a call stands for; Unknown, too, of what is none.
    [[nodiscard]] TorchCall call_of(const PickleNode& node) const
    {
        return node.kind == Kind::Call ? torch_call(name_of(node.callable)) : TorchCall::Unknown;
    }
    [[nodiscard]] bool is_tensor(const PickleNode& node) const
    {
        const TorchCall call = call_of(node);
        return call == TorchCall::Tensor || call == TorchCall::Parameter || call == TorchCall::Typed;
    }

    /// Python 2 makes an OrderedDict of a list of pairs.
    Result<void> add_pairs(const PickleNode& node)
    {
        if (call_of(node) != TorchCall::Dict) return {};
        const PickleNode& list = argument(node, 0);
        if (list.kind != Kind::List || list.items.empty()) return {};
        if (auto room = spend(list.items.size() * sizeof(Place) * 2); !room) return room;
        std::vector<Place>& made = pairs_[&node];
        for (const Place pair : list.items)
            if (at(pair).items.size() == 2 && (at(pair).kind == Kind::List || at(pair).kind == Kind::Tuple))
                made.insert(made.end(), at(pair).items.begin(), at(pair).items.end());
        made.insert(made.end(), node.items.begin(), node.items.end());
        return {};
    }

    /// Keys and values in turn; nullptr where it is no dict.
    [[nodiscard]] const std::vector<Place>* dict(const PickleNode& node) const
    {
        if (node.kind == Kind::Dict) return &node.items;
        if (call_of(node) == TorchCall::Dict) {
            const auto made_of_pairs = pairs_.find(&node);
            return made_of_pairs == pairs_.end() ? &node.items : &made_of_pairs->second;
        }
        // What torch.nn.ParameterDict keeps: embeddings of the method's authors.
        if (node.kind == Kind::Object && name_of(node.callable) == "torch.nn.modules.container.ParameterDict")
            if (const PickleNode* parameters = value(at(node.state), "_parameters")) return dict_within(*parameters);
        return nullptr;
    }
    [[nodiscard]] const std::vector<Place>* dict_within(const PickleNode& node) const
    {
        return node.kind == Kind::Object ? nullptr : dict(node);
    }
    /// What stands last under a key; nullptr without one.
    [[nodiscard]] const PickleNode* value(const PickleNode& node, std::string_view key) const
    {
        const auto* items = node.kind == Kind::Object ? nullptr : dict(node);
        for (std::size_t i = items ? items->size() : 0; i >= 2; i -= 2)
            if (at((*items)[i - 2]).kind == Kind::Text && at((*items)[i - 2]).text == key) return &at((*items)[i - 1]);
        return nullptr;
    }
    [[nodiscard]] bool holds_tensors(const PickleNode& node) const
    {
        const auto* items = dict(node);
        for (std::size_t i = 0; items && i + 1 < items->size(); i += 2)
            if (is_tensor(at((*items)[i + 1]))) return true;
        return false;
    }
    /// The dict that stands for the whole; nullptr where the root itself does.
    [[nodiscard]] const PickleNode* within_wrapping(const PickleNode& root) const
    {
        if (const PickleNode* inner = value(root, "state_dict"); inner && dict_within(*inner)) return inner;
        if (holds_tensors(root)) return nullptr;
        for (const std::string_view key : {"params_ema", "params", "model", "module"})
            if (const PickleNode* inner = value(root, key); inner && holds_tensors(*inner)) return inner;
        return nullptr;
    }

    Result<void> add_metadata(const PickleNode& root)
    {
        const auto* items = dict(root);
        for (std::size_t i = 0; items && i + 1 < items->size(); i += 2) {
            const PickleNode &key = at((*items)[i]), &value = at((*items)[i + 1]);
            if (key.kind != Kind::Text) continue;
            std::string& text = tree_.metadata[valid_utf8(key.text)];
            if (value.kind == Kind::Text) text = valid_utf8(value.text);
            else if (const auto number = whole_number(value)) text = std::to_string(*number);
            else tree_.metadata.erase(valid_utf8(key.text));
            if (auto room = spend(key.text.size() + value.text.size()); !room) return room;
        }
        return {};
    }
    /// A whole number of Python's or of numpy's.
    [[nodiscard]] std::optional<std::int64_t> whole_number(const PickleNode& node) const
    {
        if (node.kind == Kind::Integer) return node.integer;
        const std::string_view name = node.kind == Kind::Call ? name_of(node.callable) : std::string_view();
        if (!name.starts_with("numpy.") || !name.ends_with(".multiarray.scalar")) return std::nullopt;
        const PickleNode &type = argument(node, 0), &bytes = argument(node, 1);
        if (type.kind != Kind::Call || name_of(type.callable) != "numpy.dtype") return std::nullopt;
        std::string data = bytes.text; // protocol 2 has no bytes: they are the letters of a text
        if (bytes.kind == Kind::Call) data = latin1_from_utf8(argument(bytes, 0).text);
        const std::string& word = argument(type, 0).text;
        const bool little = item(at(type.state), 1).text != ">", is_signed = word.starts_with('i');
        if (!little || (!is_signed && !word.starts_with('u')) || data.empty() || data.size() > sizeof(std::int64_t))
            return std::nullopt;
        std::uint64_t value = is_signed && (data.back() & '\x80') != 0 ? ~std::uint64_t{0} : 0;
        std::memcpy(&value, data.data(), data.size());
        return static_cast<std::int64_t>(value);
    }
    static std::string latin1_from_utf8(std::string_view text)
    {
        std::string bytes;
        for (std::size_t at = 0; at < text.size();) bytes += static_cast<char>(next_code_point(text, at));
        return bytes;
    }

    Result<void> spend(std::size_t bytes)
    {
        names_ += bytes + kNameCost;
        if (names_ > kMaxNames)
            return fail(verbatim(file_), Message::tr("names more tensors than a network has"), kChooseWeights);
        return {};
    }

    Result<void> walk(const PickleNode& node, const std::string& prefix, int depth)
    {
        const auto* items = dict(node);
        const bool list = !items && (node.kind == Kind::List || node.kind == Kind::Tuple);
        if (depth > kDeepest)
            return fail(verbatim(file_), Message::tr("holds lists or dicts nested over %1 deep", kDeepest),
                        kChooseWeights);
        for (std::size_t i = 0; list && i < node.items.size(); ++i)
            if (auto added = add_below(at(node.items[i]), prefix + std::to_string(i), depth); !added) return added;
        for (std::size_t i = 0; items && i + 1 < items->size(); i += 2) {
            const PickleNode& key = at((*items)[i]);
            if (key.kind != Kind::Text && key.kind != Kind::Integer) continue;
            const std::string name = key.kind == Kind::Text ? key.text : std::to_string(key.integer);
            if (auto added = add_below(at((*items)[i + 1]), prefix + name, depth); !added) return added;
        }
        return {};
    }
    Result<void> add_below(const PickleNode& inner, const std::string& name, int depth)
    {
        if (auto room = spend(name.size()); !room) return room;
        return is_tensor(inner) ? add(inner, name) : walk(inner, name + ".", depth + 1);
    }

    Result<void> add(const PickleNode& node, const std::string& name)
    {
        const auto reject = [&](const Message& why, Message::Literal remedy = kFetchAgain) {
            auto error = fail(verbatim(file_), Message::tr("tensor \"%1\" %2", name, why), remedy);
            error.value().tensor = valid_utf8(name);
            return error;
        };
        if (!is_utf8(name)) return reject(Message::tr("has a name that is not UTF-8"));
        TorchTensor tensor;
        if (const Problem problem = read_tensor(node, tensor)) return reject(problem->why, problem->remedy);
        if (!tree_.tensors.emplace(name, std::move(tensor)).second) return reject(Message::tr("is there twice"));
        return {};
    }

    /// The call that makes the tensor itself, within those that make it a parameter; nullptr without one.
    [[nodiscard]] const PickleNode* tensor_call(const PickleNode& node) const
    {
        const PickleNode* call = &node;
        for (int depth = 0; depth < kDeepest && call_of(*call) == TorchCall::Parameter; ++depth)
            call = &argument(*call, 0);
        return call_of(*call) == TorchCall::Tensor || call_of(*call) == TorchCall::Typed ? call : nullptr;
    }

    Problem read_tensor(const PickleNode& node, TorchTensor& tensor) const
    {
        const TensorProblem odd{Message::tr("is not written as torch writes it")};
        const PickleNode* call = tensor_call(node);
        if (!call) return odd;
        const bool typed = call_of(*call) == TorchCall::Typed;
        const PickleNode& parts = typed ? argument(*call, 2) : at(call->arguments);
        const std::string_view function = typed ? std::string_view(argument(*call, 0).text) : name_of(call->callable);
        if (torch_call(function) != TorchCall::Tensor) return odd;
        if (Problem problem = read_storage(item(parts, 0), tensor.storage)) return problem;
        const PickleNode &offset = item(parts, 1), &shape = sizes_in(item(parts, 2)),
                         &strides = sizes_in(item(parts, 3));
        if (offset.kind != Kind::Integer || offset.integer < 0 || shape.kind != Kind::Tuple
            || strides.kind != Kind::Tuple || shape.items.size() != strides.items.size())
            return odd;
        if (shape.items.size() > kLargestRank)
            return TensorProblem{Message::tr("has %1 dimensions, at most %2 are allowed", shape.items.size(),
                                             kLargestRank),
                                 kChooseWeights};
        tensor.offset = offset.integer;
        tensor.dtype = tensor.storage.dtype;
        if (function.ends_with("_v3")) {
            const PickleNode& named = item(parts, 6);
            const auto dtype = named.kind == Kind::Global ? torch_dtype(named.text) : std::nullopt;
            if (!dtype)
                return TensorProblem{Message::tr("has the unknown dtype %1", excerpt(named.text, 40)), kOtherPrecision};
            tensor.dtype = *dtype;
        }
        for (std::size_t i = 0; i < shape.items.size(); ++i) {
            const PickleNode &size = item(shape, i), &stride = item(strides, i);
            if (size.kind != Kind::Integer || stride.kind != Kind::Integer || size.integer < 0 || stride.integer < 0)
                return odd;
            tensor.shape.push_back(size.integer);
            tensor.strides.push_back(stride.integer);
        }
        return std::nullopt;
    }
    /// A shape may be a torch.Size around its tuple.
    [[nodiscard]] const PickleNode& sizes_in(const PickleNode& node) const
    {
        const bool wrapped = node.kind == Kind::Call && name_of(node.callable) == "torch.Size";
        return wrapped ? argument(node, 0) : node;
    }

    /// ('storage', class, key, device, count), in old files with (key, offset, count) of a part behind it.
    Problem read_storage(const PickleNode& node, TorchStorage& storage) const
    {
        const TensorProblem odd{Message::tr("is not written as torch writes it")};
        if (node.kind != Kind::Persistent || at(node.arguments).kind != Kind::Tuple) return odd;
        const PickleNode& parts = at(node.arguments);
        const PickleNode &type = item(parts, 1), &key = item(parts, 2), &count = item(parts, 4);
        if (item(parts, 0).text != "storage" || type.kind != Kind::Global || count.kind != Kind::Integer
            || count.integer < 0 || (key.kind != Kind::Text && key.kind != Kind::Integer))
            return odd;
        // One that was part of another is no longer written: since torch 0.4 a tensor's offset says it.
        if (item(parts, 5).kind != Kind::None)
            return TensorProblem{Message::tr("lies in a part of a storage, as before torch 0.4"), kChooseWeights};
        storage.key = key.kind == Kind::Text ? key.text : std::to_string(key.integer);
        storage.count = count.integer;
        const auto dtype = torch_storage_dtype(type.text);
        if (!dtype)
            return TensorProblem{Message::tr("has the unknown dtype %1", excerpt(type.text, 40)), kOtherPrecision};
        storage.dtype = *dtype;
        return std::nullopt;
    }

    const Pickle& pickle_;
    const std::string& file_;
    TorchTree tree_;
    std::map<const PickleNode*, std::vector<Place>> pairs_;
    std::size_t names_ = 0;
};

} // namespace

Result<TorchTree> torch_tree(const Pickle& pickle, const std::string& file) { return TreeReader(pickle, file).read(); }

} // namespace sfumato
