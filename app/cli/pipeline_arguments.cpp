#include "app/cli/pipeline_arguments.h"

#include <array>
#include <cstdlib>

namespace sfumato::cli {
namespace fs = std::filesystem;

namespace {

/// Where the window keeps its things, by the XDG base directory specification.
fs::path user_data_dir()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    if (data && *data) return fs::path(data) / "sfumato";
    return home && *home ? fs::path(home) / ".local/share/sfumato" : fs::path();
}

} // namespace

void PipelineArguments::add_to(CLI::App& app)
{
    app.add_option("--tokenizer", named_.tokenizer, "Tokenizer folder instead of the model's own");
    app.add_option("--vae", named_.vae, "VAE file or folder instead of the model's own");
    const auto add_folders = [&app](const char* name, std::vector<fs::path>& folders, const char* about) {
        app.add_option(name, folders, about)->take_all()->allow_extra_args(false);
    };
    add_folders("--lora-dir", named_.prompt_folders.loras,
                "Folder of LoRAs for <lora:name:weight> in the prompt; may be repeated, earlier ones win");
    add_folders("--embedding-dir", named_.prompt_folders.embeddings,
                "Folder of textual inversions, named in the prompt; may be repeated");
    add_folders("--wildcard-dir", named_.prompt_folders.wildcards,
                "Folder of text files for __name__ in the prompt; may be repeated, earlier ones win");
    app.add_option("--data-dir", data_dir_, "Data folder, whose LoRAs, textual inversions and wildcards count, too");
    app.add_option("--device", named_.device, "auto, cpu or cuda");
    app.add_option("--dtype", named_.dtype, "auto, float32, bfloat16 or float16");
}

PipelineOptions PipelineArguments::pipeline() const
{
    PipelineOptions options = named_;
    const fs::path data = data_dir_.empty() ? user_data_dir() : data_dir_;
    if (!data.empty()) options.prompt_folders.append(prompt_folders(std::array{data / "models"}));
    return options;
}

PipelineOptions PipelineArguments::pipeline_of(const ModelRef& made_with) const
{
    PipelineOptions options = pipeline();
    if (options.dtype == "auto" && !made_with.dtype.empty()) options.dtype = made_with.dtype;
    if (options.vae.empty()) options.vae = made_with.vae;
    return options;
}

} // namespace sfumato::cli
