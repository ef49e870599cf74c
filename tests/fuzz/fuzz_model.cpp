// A model folder (model_index.json, indices of shards, configurations of its parts) and a model of one file, whose
// configurations are inferred. Of files of weights the input gives the headers.
#include "core/checkpoint/component_files.h"
#include "core/families/model_spec.h"
#include "core/families/model_summary.h"
#include "tests/fuzz/fuzzing.h"

#include <fstream>

using namespace sfumato;
using namespace sfumato::fuzzing;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 34; // takes no memory
constexpr std::size_t kMaxFiles = 24;

fs::path written(const std::map<std::string, std::string>& files)
{
    const fs::path folder = scratch_folder() / "model";
    std::error_code problem;
    fs::remove_all(folder, problem);
    fs::create_directories(folder);
    std::size_t count = 0;
    for (const auto& [name, text] : files) {
        if (!is_plain_name(name) || ++count > kMaxFiles) continue;
        const fs::path path = folder / name;
        fs::create_directories(path.parent_path(), problem);
        if (problem || fs::is_directory(path)) continue; // a file stands in the way, or is in the way
        if (path.extension() == ".safetensors") write_tensor_file(path, text, kLargestFile, false);
        else std::ofstream(path, std::ios::binary) << text;
    }
    return folder;
}

template <class Type> void check_component(const ComponentSpec<Type>& part)
{
    const auto again = part.type->read_config(part.config, "config");
    check(again.has_value(), "a configuration that was read is read again", again ? "" : again.error().line());
    check(*again == part.config, "a configuration is read back the same", again->dump());
}

void check_spec(const ModelSpec& spec)
{
    check(spec.family != nullptr, "a model that is read has a family");
    check_component(spec.denoiser);
    check_component(spec.vae);
    for (const TextEncoderSpec& text : spec.text) check_component(text);
    check(spec.native_size() > 0 && spec.extra_channels() >= 0, "a model that is read has a size");
    check(spec.weights.contains(spec.vae.name), "a model that is read has an autoencoder");
    const auto again = noise_process_config_from_json(to_json(spec.scheduler), "scheduler");
    check(again && *again == spec.scheduler, "a noise process is read back the same");
    const auto process = make_noise_process(spec.scheduler);
    check(process->num_train_timesteps() > 0, "a noise process has steps");
}

void check_model(const fs::path& path)
{
    if (const auto spec = ModelSpec::read(path)) check_spec(*spec);
    else check_error(spec.error());
    if (const auto summary = summarize_model(path)) (void)summary->to_json().dump();
    else check_error(summary.error());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto files = files_in(text_of(data, size));
    const fs::path folder = written(files);
    check_model(folder);
    for (const auto& [name, text] : files)
        if (name == "model.safetensors" && fs::exists(folder / name)) check_model(folder / name);
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (!entry.is_directory()) continue;
        if (const auto paths = component_files(entry.path())) {
            for (const fs::path& path : *paths)
                check(path.parent_path() == entry.path(), "weights lie beside their index", path.string());
        } else check_error(paths.error());
        if (const auto weights = open_component(entry.path()); !weights) check_error(weights.error());
    }
    return 0;
}
