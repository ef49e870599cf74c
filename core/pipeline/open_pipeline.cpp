#include "core/families/model_loader.h"
#include "core/nn/parallel.h"
#include "core/nn/torch_errors.h"
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
    auto dtype = choose_dtype(options.dtype, *device);
    if (!dtype) return tl::unexpected(dtype.error());
    try {
        auto loaded = load_model(*folder, *device, *dtype, {.tokenizer = options.tokenizer, .vae = options.vae});
        if (!loaded) return tl::unexpected(loaded.error());
        return std::make_unique<LatentPipeline>(std::move(*loaded), options, begin);
    } catch (const Error& error) {
        return tl::unexpected(error);
    } catch (const std::exception& error) {
        if (nn::is_out_of_memory(error))
            return fail(folder->string(), "there is not enough memory to open it",
                        "close other programs, or choose a smaller model");
        return fail(folder->string(), nn::message_of(error));
    }
}

} // namespace sfumato
