// torch's own files: the containers, the pickle within, and the tensors that it speaks of.
#include "core/checkpoint/textual_inversion.h"
#include "core/checkpoint/torch_tree.h"
#include "core/families/file_kind.h"
#include "core/families/lora_card.h"
#include "core/families/model_summary.h"
#include "tests/fuzz/fuzzing.h"

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

/// Larger ones are not read: what they would take is bounded, but not small.
constexpr std::size_t kSmall = std::size_t{1} << 20;

/// The bytes as a pickle, without a container around them, where every change counts.
void check_pickle(std::string_view bytes)
{
    const std::string name = "input";
    const auto pickle = Pickle::read(std::as_bytes(std::span(bytes)), name);
    if (!pickle) return check_error(pickle.error());
    check(pickle->size() <= bytes.size(), "a pickle ends within its bytes");
    check(pickle->nodes().size() <= Pickle::kMaxValues, "a pickle has no more values than allowed");
    for (const PickleNode& node : pickle->nodes()) {
        for (const PickleNode::Place place : node.items) check(place < pickle->nodes().size(), "items are values");
        check(std::max({node.callable, node.arguments, node.state}) < pickle->nodes().size(), "parts are values");
    }
    const auto tree = torch_tree(*pickle, name);
    if (!tree) return check_error(tree.error());
    check(!tree->tensors.empty(), "a tree holds tensors");
    for (const auto& [key, tensor] : tree->tensors)
        check(tensor.shape.size() == tensor.strides.size() && tensor.shape.size() <= kLargestRank,
              "a tensor has a stride for each size", key);
}

void check_tensors(const WeightFile& file)
{
    for (const auto& [name, info] : file.index()) {
        if (info.end - info.begin > kSmall) continue;
        const auto tensor = file.tensor(name);
        if (!tensor) {
            check_error(tensor.error());
            continue;
        }
        check(tensor->sizes() == at::IntArrayRef(info.shape) && tensor->scalar_type() == info.dtype,
              "a tensor is as its index says", name);
        check(tensor->is_contiguous() && tensor->nbytes() == info.end - info.begin, "a tensor has its bytes", name);
        if (tensor->nbytes() == 0) continue;
        const std::string_view bytes(static_cast<const char*>(tensor->data_ptr()), tensor->nbytes());
        (void)bytes.find('\1'); // touches all of them
        file.release(name);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = text_of(data, size);
    check_pickle(bytes);
    if (!begins_like_torch_file(std::as_bytes(std::span(bytes)))) return 0; // fuzz_safetensors reads the others
    const MemoryFile input(bytes);
    const auto file = WeightFile::open(input.path());
    if (!file) {
        check_error(file.error());
        return 0;
    }
    check_tensors(*file);
    check(!file_kind(file->index()).empty(), "every file is of some kind");
    const auto summary = summarize_model(input.path());
    check(summary.has_value(), "what can be opened has a summary");
    (void)summary->to_json().dump();
    std::size_t all = 0;
    for (const auto& [name, info] : file->index()) all += info.end - info.begin;
    if (all > kSmall) return 0;
    if (const auto words = read_textual_inversion(input.path()); !words) check_error(words.error());
    if (const auto card = describe_lora(input.path()); !card) check_error(card.error());
    return 0;
}
