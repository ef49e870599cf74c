#include "core/checkpoint/textual_inversion.h"

#include "core/checkpoint/wording.h"

namespace sfumato {
namespace {

constexpr auto kWhatItIs = Message::tr("choose a textual inversion");

/// The tensors of the text encoders; none where others lie beside them.
std::vector<std::string> encoder_names(const WeightFile& file)
{
    constexpr std::string_view kParameters = "string_to_param."; // beside it lie the token's ids, "string_to_token"
    std::vector<std::string> parameters;
    for (const auto& [name, info] : file.index())
        if (name.starts_with(kParameters)) parameters.push_back(name);
    if (!parameters.empty()) return parameters.size() == 1 ? parameters : std::vector<std::string>{};
    const std::size_t count = file.index().size();
    if (count == 2 && file.contains("clip_l") && file.contains("clip_g")) return {"clip_l", "clip_g"};
    return count == 1 ? std::vector{file.index().begin()->first} : std::vector<std::string>{};
}

Result<at::Tensor> read_rows(const WeightFile& file, const std::string& name)
{
    const auto reject = [&](Message::Literal why, Message::Literal remedy) {
        return fail(file.path(), Message::tr("tensor \"%1\" %2", name, why), remedy);
    };
    auto tensor = file.tensor(name);
    if (!tensor) return tl::unexpected(tensor.error());
    if (!at::isFloatingType(tensor->scalar_type()))
        return reject(Message::tr("does not hold floating point numbers"), kWhatItIs);
    at::Tensor rows = tensor->to(at::kFloat, false, true); // a copy: the file may change or vanish later
    if (rows.dim() == 1) rows = rows.unsqueeze(0);
    if (rows.dim() != 2 || rows.numel() == 0) return reject(Message::tr("is not a list of vectors"), kWhatItIs);
    if (!rows.isfinite().all().item<bool>())
        return reject(Message::tr("holds values that are not finite"), kChooseAnother);
    return rows;
}

Message widths_text(const std::vector<std::int64_t>& widths)
{
    Message text;
    for (const auto width : widths) {
        const Message number = verbatim(std::to_string(width));
        text = text.empty() ? number : Message::tr("%1 and %2", text, number);
    }
    return text;
}

} // namespace

Result<TextualInversion> read_textual_inversion(const std::filesystem::path& path)
{
    auto file = WeightFile::open(path);
    if (!file) return tl::unexpected(file.error());
    const auto names = encoder_names(*file);
    if (names.empty())
        return fail(
            path,
            Message::tr("is not a textual inversion (it holds %1 tensors, not emb_params, or clip_l and clip_g, alone)",
                        file->index().size()),
            kWhatItIs);
    return textual_inversion_of(*file, names);
}

Result<TextualInversion> textual_inversion_of(const WeightFile& file, const std::vector<std::string>& names)
{
    TextualInversion embedding;
    for (const std::string& name : names) {
        auto rows = read_rows(file, name);
        if (!rows) return tl::unexpected(rows.error());
        embedding.rows.push_back(std::move(*rows));
    }
    if (embedding.rows.front().size(0) != embedding.rows.back().size(0))
        return fail(file.path(),
                    Message::tr("has %1 vectors for one text encoder and %2 for the other",
                                embedding.rows.front().size(0), embedding.rows.back().size(0)),
                    kChooseAnother);
    return embedding;
}

Result<void> check_widths(const TextualInversion& embedding, const std::vector<std::int64_t>& encoder_widths,
                          const std::string& where)
{
    std::vector<std::int64_t> widths;
    for (const at::Tensor& rows : embedding.rows) widths.push_back(rows.size(1));
    if (widths == encoder_widths) return {};
    return fail(verbatim(where),
                Message::tr("its vectors are %1 wide but this model's text encoders are %2", widths_text(widths),
                            widths_text(encoder_widths)),
                Message::tr("choose an embedding made for this model's family"));
}

} // namespace sfumato
