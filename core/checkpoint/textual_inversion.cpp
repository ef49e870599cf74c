#include "core/checkpoint/textual_inversion.h"

namespace sfumato {
namespace {

constexpr const char* kWhatItIs = "choose a textual inversion";

std::vector<std::string> encoder_names(const SafetensorsFile& file)
{
    if (file.contains("clip_l") && file.contains("clip_g")) return {"clip_l", "clip_g"};
    if (file.contains("emb_params")) return {"emb_params"};
    return file.index().size() == 1 ? std::vector{file.index().begin()->first} : std::vector<std::string>{};
}

Result<at::Tensor> read_rows(const SafetensorsFile& file, const std::string& name)
{
    const auto reject = [&](const std::string& why, const char* remedy) {
        return fail(file.path().string(), "tensor \"" + name + "\" " + why, remedy);
    };
    auto tensor = file.tensor(name);
    if (!tensor) return tl::unexpected(tensor.error());
    if (!at::isFloatingType(tensor->scalar_type())) return reject("does not hold floating point numbers", kWhatItIs);
    at::Tensor rows = tensor->to(at::kFloat, false, true); // a copy: the file may change or vanish later
    if (rows.dim() == 1) rows = rows.unsqueeze(0);
    if (rows.dim() != 2 || rows.numel() == 0) return reject("is not a list of vectors", kWhatItIs);
    if (!rows.isfinite().all().item<bool>())
        return reject("holds values that are not finite", "the file is damaged; fetch it again");
    return rows;
}

std::string widths_text(const std::vector<std::int64_t>& widths)
{
    std::string text;
    for (const auto width : widths) text += (text.empty() ? "" : " and ") + std::to_string(width);
    return text;
}

} // namespace

Result<TextualInversion> read_textual_inversion(const std::filesystem::path& path)
{
    auto file = SafetensorsFile::open(path);
    if (!file) return tl::unexpected(file.error());
    const auto names = encoder_names(*file);
    if (names.empty() || names.size() != file->index().size())
        return fail(path.string(),
                    "is not a textual inversion (it holds " + std::to_string(file->index().size())
                        + " tensors, not emb_params, or clip_l and clip_g, alone)",
                    kWhatItIs);
    TextualInversion embedding;
    for (const std::string& name : names) {
        auto rows = read_rows(*file, name);
        if (!rows) return tl::unexpected(rows.error());
        embedding.rows.push_back(std::move(*rows));
    }
    if (embedding.rows.front().size(0) != embedding.rows.back().size(0))
        return fail(path.string(),
                    "has " + std::to_string(embedding.rows.front().size(0)) + " vectors for one text encoder and "
                        + std::to_string(embedding.rows.back().size(0)) + " for the other",
                    "the file is damaged; fetch it again");
    return embedding;
}

Result<void> check_widths(const TextualInversion& embedding, const std::vector<std::int64_t>& encoder_widths,
                          const std::string& where)
{
    std::vector<std::int64_t> widths;
    for (const at::Tensor& rows : embedding.rows) widths.push_back(rows.size(1));
    if (widths == encoder_widths) return {};
    return fail(where,
                "its vectors are " + widths_text(widths) + " wide but this model's text encoders are "
                    + widths_text(encoder_widths),
                "choose an embedding made for this model's family");
}

} // namespace sfumato
