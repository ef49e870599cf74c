// A file of weights: its header, its tensors, and what else is read from one.
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/textual_inversion.h"
#include "core/families/file_kind.h"
#include "core/families/lora_card.h"
#include "core/families/model_summary.h"
#include "tests/fuzz/fuzzing.h"

#include <cstring>

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

std::string_view bytes_of(const at::Tensor& tensor)
{
    return tensor.nbytes() == 0 ? std::string_view()
                                : std::string_view(static_cast<const char*>(tensor.data_ptr()), tensor.nbytes());
}

std::map<std::string, at::Tensor> tensors_of(const SafetensorsFile& file)
{
    std::map<std::string, at::Tensor> tensors;
    for (const auto& [name, info] : file.index()) {
        auto tensor = file.tensor(name);
        check(tensor.has_value(), "every tensor of the index can be read", name);
        check(tensor->sizes() == at::IntArrayRef(info.shape) && tensor->scalar_type() == info.dtype,
              "a tensor is as its index says", name);
        check(tensor->nbytes() == info.end - info.begin, "a tensor has the bytes of its offsets", name);
        (void)bytes_of(*tensor).find('\1'); // touches all of them
        tensors.emplace(name, std::move(*tensor));
    }
    return tensors;
}

/// What is written is read back the same.
void check_round_trip(const SafetensorsFile& file)
{
    const auto tensors = tensors_of(file);
    const std::filesystem::path copy = scratch_folder() / "copy.safetensors";
    check(write_safetensors(copy, tensors, file.metadata()).has_value(), "what was read can be written");
    const auto again = SafetensorsFile::open(copy);
    check(again.has_value(), "what was written can be read", again ? "" : again.error().line());
    check(again->metadata() == file.metadata(), "metadata are read back the same");
    check(again->index().size() == tensors.size(), "as many tensors are read back");
    for (const auto& [name, tensor] : tensors) {
        const auto read = again->tensor(name);
        check(read && read->sizes() == tensor.sizes() && bytes_of(*read) == bytes_of(tensor),
              "a tensor is read back the same", name);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (begins_like_torch_file(std::as_bytes(std::span(data, size)))) return 0; // fuzz_torch reads those
    const MemoryFile input(text_of(data, size));
    const auto file = SafetensorsFile::open(input.path());
    const auto summary = summarize_model(input.path());
    check(file.has_value() == summary.has_value(), "what can be opened has a summary");
    if (!file) {
        check_error(file.error());
        check_error(summary.error());
        return 0;
    }
    (void)summary->to_json().dump();
    if (summary->problem) check_error(*summary->problem);
    check(!file_kind(file->index()).empty(), "every file is of some kind");
    check_round_trip(*file);
    if (const auto words = read_textual_inversion(input.path()); !words) check_error(words.error());
    else check(words->vectors() > 0, "a textual inversion has vectors");
    if (const auto card = describe_lora(input.path()); !card) check_error(card.error());
    return 0;
}
