#include "app/cli/model_options.h"

#include "core/pipeline/device_choice.h"
#include "core/pipeline/pipeline.h"

namespace sfumato::cli {

void add_model_options(CLI::App& app, ModelOptions& options)
{
    app.add_option("--model", options.model, "Model folder; the built-in model if left out");
    app.add_option("--device", options.device, "auto, cpu or cuda");
    app.add_option("--dtype", options.dtype, "auto, float32, bfloat16 or float16");
}

Result<LoadedModel> open_model(const ModelOptions& options)
{
    const auto path = options.model.empty() ? embedded_model_folder() : Result<std::filesystem::path>(options.model);
    if (!path) return tl::unexpected(path.error());
    const auto device = choose_device(options.device);
    if (!device) return tl::unexpected(device.error());
    const auto dtype = choose_dtype(options.dtype);
    if (!dtype) return tl::unexpected(dtype.error());
    return load_model(*path, *device, *dtype);
}

} // namespace sfumato::cli
