#pragma once
#include "core/imaging/crop_and_paste.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace sfumato {

/// What a picture is made from. Pictures are named by path, or carried inside (picture_source.h); the hash is that of
/// the bytes the run has read, empty before it was run: a file that changed since then is told.

struct TextToImage {
    bool operator==(const TextToImage&) const = default;
};

struct ImageToImage {
    std::string init_image;         ///< brought to the request's size: scaled to cover it, the middle cut out
    double strength = 0.75;         ///< 0..1
    std::string init_hash{};
    bool operator==(const ImageToImage&) const = default;
};

/// How a mask is read. Studio: blurred, grey repaints less, the result pasted into the picture, which keeps its size
/// and every byte the mask does not reach. Diffusers: as that library's pipelines do: cut at half grey, nothing pasted;
/// the picture is stretched to the request's size, and blur, area, padding and content do not exist.
enum class MaskMode { Studio, Diffusers };
/// What the model sees: the whole picture, or the masked area with its surroundings, enlarged to the request's size.
enum class InpaintArea { Whole, Masked };
/// What the masked area holds at first: the colours around it, the picture, noise, or nothing (grey). The less the
/// higher the strength.
enum class MaskedContent { Fill, Original, Noise, Nothing };

struct Inpaint {
    std::string init_image, mask;   ///< white in the mask = repaint; no mask where only the frame grows
    double strength = 1;            ///< 0..1, of white; grey has less (Levin & Fried 2023, arXiv:2306.00950)
    MaskMode mask_mode = MaskMode::Studio;
    double mask_blur = 4;           ///< sigma in pixels of the picture, 0..64
    InpaintArea area = InpaintArea::Whole;
    int padding = 32;               ///< pixels of surroundings that Masked sees, 0..1024
    MaskedContent content = MaskedContent::Original;
    Margins outpaint{};             ///< the frame grows by these, 0..4096 each, and what is new is repainted
    std::string init_hash{}, mask_hash{};
    bool operator==(const Inpaint&) const = default;
};

/// The picture enlarged (Lanczos) and made again by image to image, in tiles of the request's size that overlap by a
/// quarter and share one latent, so that there are no seams (Bar-Tal et al. 2023, arXiv:2302.08113).
struct Upscale {
    std::string init_image;
    double strength = 0.35;         ///< 0..1
    int factor = 2;                 ///< 2 or 4
    std::string init_hash{};
    bool operator==(const Upscale&) const = default;
};

/// The names of a choice, in its order: in JSON and on the command line, and in A1111's texts.
template <class Choice> struct ChoiceNames;
template <> struct ChoiceNames<MaskMode> {
    static constexpr std::array<std::string_view, 2> own{"studio", "diffusers"}, infotext = own;
};
template <> struct ChoiceNames<InpaintArea> {
    static constexpr std::array<std::string_view, 2> own{"whole", "masked"}, infotext{"Whole picture", "Only masked"};
};
template <> struct ChoiceNames<MaskedContent> {
    static constexpr std::array<std::string_view, 4> own{"fill", "original", "noise", "nothing"},
        infotext{"fill", "original", "latent noise", "latent nothing"};
};
template <class Choice> concept NamedChoice = requires { ChoiceNames<Choice>::own; };

template <NamedChoice Choice> [[nodiscard]] constexpr std::string_view name_of(Choice choice)
{
    return ChoiceNames<Choice>::own[static_cast<std::size_t>(choice)];
}
template <NamedChoice Choice> [[nodiscard]] constexpr std::string_view infotext_name_of(Choice choice)
{
    return ChoiceNames<Choice>::infotext[static_cast<std::size_t>(choice)];
}
/// By either name; none where there is no such choice.
template <NamedChoice Choice> [[nodiscard]] std::optional<Choice> choice_of(std::string_view name)
{
    for (const auto& names : {ChoiceNames<Choice>::own, ChoiceNames<Choice>::infotext})
        if (const auto found = std::find(names.begin(), names.end(), name); found != names.end())
            return static_cast<Choice>(found - names.begin());
    return std::nullopt;
}

} // namespace sfumato
