#pragma once
#include "core/evaluation/adherence.h"
#include "core/imaging/image.h"
#include "core/nn/layers.h"

#include <filesystem>

namespace sfumato::evaluation {

/// The columns of labels and the groups of logits: six of the whole picture, then kind, colour and size at each place.
struct Head {
    Attribute attribute;
    int offset, classes; ///< its logits
};
inline constexpr int kPlaces = 3, kWholeHeads = 6, kPlaceHeads = 3, kHeads = kWholeHeads + kPlaces * kPlaceHeads;
inline constexpr int kNothing = 9; ///< class of "kind" where a place is empty
[[nodiscard]] std::span<const Head, kHeads> heads();

/// A small convolutional network that tells what a picture of the corpus shows. The same weights look at left, middle
/// and right, so that what is learnt of a thing at one place holds at the others.
class AttributeReader : public nn::Module {
public:
    static constexpr int kSide = 128, kFeatures = 128;
    AttributeReader();
    ~AttributeReader() override;

    struct Output {
        at::Tensor logits;   ///< [B, sum of classes]
        at::Tensor features; ///< [B, kFeatures]: what is compared in Fréchet distance and diversity
    };
    /// pictures: float [B, 3, 128, 128] in [-1, 1].
    [[nodiscard]] Output forward(const at::Tensor& pictures) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// int64 [kHeads], the classes a reader should find; -1 where nothing can be seen of it: time of day and colours in
/// blue posters, the colour of what has none.
[[nodiscard]] at::Tensor labels_of(const scenery::Scene& scene);

struct Readings {
    std::vector<Reading> pictures;
    at::Tensor features; ///< float [N, kFeatures]
};
/// Pictures of any size are brought to 128x128 first.
[[nodiscard]] Readings read_pictures(const AttributeReader& reader, const std::vector<Image>& pictures);

/// uint8 [3, 128, 128].
[[nodiscard]] at::Tensor picture_tensor(const Image& picture);
/// float [B, 3, 128, 128] in [-1, 1], channels last.
[[nodiscard]] at::Tensor reader_input(const at::Tensor& bytes);

} // namespace sfumato::evaluation
