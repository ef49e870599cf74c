#include "core/families/one_file_training.h"

#include "core/base/ascii.h"
#include "core/base/file_io.h"

#include <algorithm>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

/// Marker tensors. Those of EDM were introduced with CosXL and with Playground v2.5.
constexpr const char *kEdmSigmaMax = "edm_vpred.sigma_max", *kEdmSigmaMin = "edm_vpred.sigma_min",
                     *kEdmMean = "edm_mean", *kEdmStd = "edm_std", *kV = "v_pred", *kZeroSnr = "ztsnr";
constexpr const char* kHeader = "modelspec.prediction_type";

/// The `count` numbers of a marker. Throws Error.
std::vector<double> numbers_of(const Weights& all, const char* marker, std::int64_t count)
{
    const at::Tensor tensor = value_or_throw(all.tensor(marker));
    if (tensor.numel() != count)
        throw Error{verbatim(all.where()),
                    Message::tr("\"%1\" has %2 numbers, not %3", verbatim(marker), tensor.numel(), count),
                    Message::tr("choose a model of a family that Sfumato knows")};
    const at::Tensor flat = tensor.to(at::kDouble).flatten().contiguous();
    return {flat.const_data_ptr<double>(), flat.const_data_ptr<double>() + count};
}

std::optional<EdmConfig> edm_process(const Weights& all)
{
    const auto sigma = [&](const char* marker, double fallback) {
        return all.contains(marker) ? numbers_of(all, marker, 1).front() : fallback;
    };
    if (all.contains(kEdmMean) && all.contains(kEdmStd))
        return EdmConfig{}; // Playground v2.5 keeps to the paper's values
    if (!all.contains(kEdmSigmaMax) && !all.contains(kEdmSigmaMin)) return std::nullopt;
    EdmConfig config{.sigma_min = sigma(kEdmSigmaMin, 0.002),
                     .sigma_max = sigma(kEdmSigmaMax, 120),
                     .sigma_data = 1,
                     .sigma_schedule = "exponential",
                     .prediction_type = Prediction::V};
    value_or_throw(config.validate(all.where()));
    return config;
}

/// In words of headers and of original configurations; none where there is no word. Throws Error.
std::optional<Prediction> prediction_of(std::string word, const Message& where, const char* key)
{
    word = ascii_lower(word);
    if (word.empty()) return std::nullopt;
    if (word.starts_with("v")) return Prediction::V;
    if (word.starts_with("eps")) return Prediction::Epsilon;
    if (word == "sample" || word == "x0") return Prediction::Sample;
    throw Error{where, Message::tr("\"%1\" is \"%2\"", verbatim(key), word),
                Message::tr("use one of %1", verbatim("eps, v, x0"))};
}

/// A1111's custom: NAME.yaml beside NAME.safetensors, the model's original training configuration, where noise is what
/// is predicted unless it says otherwise.
std::optional<Prediction> prediction_beside(fs::path path)
{
    const auto text = read_file(path.replace_extension(".yaml"));
    if (!text) return std::nullopt;
    const std::string_view all(*text), key = "parameterization:";
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        std::string_view line = all.substr(begin, end - begin);
        begin = end + 1;
        line.remove_prefix(std::min(line.find_first_not_of(" \t-"), line.size()));
        if (!line.starts_with(key)) continue;
        line.remove_prefix(key.size());
        line.remove_prefix(std::min(line.find_first_not_of(" \t\"'"), line.size()));
        return prediction_of(std::string(line.substr(0, line.find_first_of(" \t\r\"'#"))), path, "parameterization");
    }
    if (all.find("denoiser_scaling.VScaling") != std::string_view::npos) return Prediction::V; // Stability's newer form
    return all.find("params:") == std::string_view::npos ? std::nullopt : std::optional(Prediction::Epsilon);
}

std::optional<Prediction> prediction_in(const Weights& all, const ModelFamily& family, bool inpainting,
                                        const fs::path& path)
{
    if (all.contains(kV)) return Prediction::V;
    const auto& header = all.files().front().metadata();
    if (const auto told = header.find(kHeader); told != header.end())
        if (const auto prediction = prediction_of(told->second, path, kHeader)) return prediction;
    if (const auto prediction = prediction_beside(path)) return prediction;
    if (inpainting) return Prediction::Epsilon;
    const OneFileTraining& training = family.one_file;
    if (!training.told_by_weights) return training.prediction;
    return training.told_by_weights(all.part(family.denoiser.one_file.prefix));
}

} // namespace

Result<NoiseProcessConfig> one_file_process(const Weights& all, const ModelFamily& family, bool inpainting,
                                            const fs::path& path)
{
    if (family.one_file.flow) return *family.one_file.flow;
    try {
        if (const auto edm = edm_process(all)) return *edm;
        const auto prediction = prediction_in(all, family, inpainting, path);
        if (!prediction)
            return fail(path,
                        Message::tr("does not say what it predicts, noise or v, which differs between %1 models",
                                    verbatim(family.title)),
                        Message::tr("write \"parameterization: v\" or \"parameterization: eps\" into %1 beside it",
                                    fs::path(path).replace_extension(".yaml").filename()));
        NoiseScheduleConfig schedule{.prediction_type = *prediction};
        schedule.rescale_betas_zero_snr = all.contains(kZeroSnr);
        if (schedule.rescale_betas_zero_snr) schedule.timestep_spacing = "trailing";
        return schedule;
    } catch (const Error& error) {
        return tl::unexpected(error);
    }
}

Result<LatentFormat> one_file_latent(const Weights& all, const ModelFamily& family)
{
    LatentFormat latent = family.latent;
    if (!all.contains(kEdmMean) || !all.contains(kEdmStd)) return latent;
    constexpr double kScale = 0.5; // the deviation that its process expects of clean latents
    try {
        latent.scale = kScale;
        latent.mean = numbers_of(all, kEdmMean, latent.channels);
        latent.deviation = numbers_of(all, kEdmStd, latent.channels);
        for (double& deviation : latent.deviation) deviation /= kScale;
        return latent;
    } catch (const Error& error) {
        return tl::unexpected(error);
    }
}

} // namespace sfumato
