#include "core/families/model_loader.h"
#include "core/nn/guarded.h"
#include "core/nn/parallel.h"
#include "core/pipeline/device_choice.h"
#include "core/pipeline/latent_pipeline.h"

#include <chrono>

namespace sfumato {
namespace fs = std::filesystem;

Result<std::unique_ptr<Pipeline>> Pipeline::open(const fs::path& model, const PipelineOptions& options)
{
    const auto begin = std::chrono::steady_clock::now();
    nn::stop_spinning();
    auto folder = model.empty() ? embedded_model_folder() : Result<fs::path>(model);
    if (!folder) return tl::unexpected(folder.error());
    auto device = choose_device(options.device);
    if (!device) return tl::unexpected(device.error());
    auto dtype = choose_dtype(options.dtype);
    if (!dtype) return tl::unexpected(dtype.error());
    const Error out_of_memory{*folder, Message::tr("there is not enough memory to open it"),
                              Message::tr("close other programs, or choose a smaller model")};
    return nn::as_result(nn::guarded(*folder, out_of_memory, [&]() -> Result<std::unique_ptr<Pipeline>> {
        auto loaded = load_model(*folder, *device, *dtype, {.tokenizer = options.tokenizer, .vae = options.vae});
        if (!loaded) return tl::unexpected(loaded.error());
        return std::make_unique<LatentPipeline>(std::move(*loaded), options, begin);
    }));
}

} // namespace sfumato
