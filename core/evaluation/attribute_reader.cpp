#include "core/evaluation/attribute_reader.h"

#include <cstring>

namespace sfumato::evaluation {
namespace {

using at::Tensor;

constexpr int kGroups = 8, kWidths[] = {24, 48, 96, AttributeReader::kFeatures};
constexpr std::int64_t kBatch = 32;

constexpr std::array<Head, kHeads> make_heads()
{
    using enum Attribute;
    std::array<Head, kHeads> all{};
    int offset = 0, column = 0;
    const auto add = [&](Attribute attribute, int classes) {
        all[static_cast<std::size_t>(column++)] = {attribute, offset, classes};
        offset += classes;
    };
    add(Time, 4), add(Weather, 5), add(Land, 7), add(Celestial, 4), add(Stars, 2), add(Style, 5);
    for (int place = 0; place < kPlaces; ++place) add(Object, kNothing + 1), add(Colour, 8), add(Size, 2);
    return all;
}

constexpr auto kTable = make_heads();
constexpr int kWholeLogits = kTable[kWholeHeads].offset,
              kPlaceLogits = kTable[kWholeHeads + kPlaceHeads].offset - kWholeLogits;

/// Convolution, group norm, ReLU; added to its input where that fits.
class Layer : public nn::Module {
public:
    Layer(int in, int out, int stride)
        : conv_(in, out, 3, stride, 1), norm_(kGroups, out, 1e-5), residual_(in == out && stride == 1)
    {
        add_child("conv", conv_);
        add_child("norm", norm_);
    }
    [[nodiscard]] Tensor forward(const Tensor& x) const
    {
        const Tensor h = at::relu(norm_.forward(conv_.forward(x)));
        return residual_ ? x + h : h;
    }

private:
    nn::Conv2d conv_;
    nn::GroupNorm norm_;
    bool residual_;
};

/// The first layer sees pixels, whose range is known: it goes without the norm, which costs most on the largest map.
class Stem : public nn::Module {
public:
    Stem() : conv_(3, kWidths[0], 3, 2, 1) { add_child("conv", conv_); }
    [[nodiscard]] Tensor forward(const Tensor& x) const { return at::relu(conv_.forward(x)); }

private:
    nn::Conv2d conv_;
};

Tensor mean_of(const Tensor& map) { return map.mean({2, 3}); }
Tensor mean_and_peak(const Tensor& map) { return at::cat({mean_of(map), map.amax({2, 3})}, 1); }

} // namespace

struct AttributeReader::Parts {
    Stem stem;
    Layer down_1{kWidths[0], kWidths[1], 2}, same_1{kWidths[1], kWidths[1], 1}, down_2{kWidths[1], kWidths[2], 2},
        same_2{kWidths[2], kWidths[2], 1}, same_3{kWidths[2], kWidths[2], 1};
    Layer whole{kWidths[2], kFeatures, 2}, place{kWidths[2], kWidths[3], 2};
    nn::Linear whole_hidden{2 * kFeatures, 128}, whole_out{128, kWholeLogits};
    nn::Linear place_hidden{2 * kWidths[3] + kFeatures, 128}, place_out{128, kPlaceLogits};
};

std::span<const Head, kHeads> heads() { return kTable; }

AttributeReader::AttributeReader() : parts_(std::make_unique<Parts>())
{
    Parts& p = *parts_;
    add_child("stem", p.stem);
    add_child("down_1", p.down_1);
    add_child("same_1", p.same_1);
    add_child("down_2", p.down_2);
    add_child("same_2", p.same_2);
    add_child("same_3", p.same_3);
    add_child("whole", p.whole);
    add_child("place", p.place);
    add_child("whole_hidden", p.whole_hidden);
    add_child("whole_out", p.whole_out);
    add_child("place_hidden", p.place_hidden);
    add_child("place_out", p.place_out);
}

AttributeReader::~AttributeReader() = default;

AttributeReader::Output AttributeReader::forward(const Tensor& pictures) const
{
    const Parts& p = *parts_;
    const Tensor map = p.same_3.forward(
        p.same_2.forward(p.down_2.forward(p.same_1.forward(p.down_1.forward(p.stem.forward(pictures))))));
    const Tensor whole = p.whole.forward(map);
    const Tensor features = mean_of(whole);
    Tensor logits = p.whole_out.forward(at::relu(p.whole_hidden.forward(mean_and_peak(whole))));

    // Things stand at 0.2, 0.5, 0.8 of the width: six of sixteen columns around each.
    const Tensor windows = at::cat({map.narrow(3, 0, 6), map.narrow(3, 5, 6), map.narrow(3, 10, 6)})
                               .contiguous(at::MemoryFormat::ChannelsLast);
    const Tensor things = at::cat({mean_and_peak(p.place.forward(windows)), features.repeat({kPlaces, 1})}, 1);
    const auto by_place = p.place_out.forward(at::relu(p.place_hidden.forward(things))).chunk(kPlaces);
    return {at::cat({logits, by_place[0], by_place[1], by_place[2]}, 1).to(at::kFloat), features.to(at::kFloat)};
}

Tensor labels_of(const scenery::Scene& scene)
{
    std::array<std::int64_t, kHeads> labels;
    labels.fill(-1);
    const bool blue = scene.style == scenery::Style::Poster;
    const auto number = [](auto value) { return static_cast<std::int64_t>(value); };
    labels[0] = blue ? -1 : number(scene.time);
    labels[1] = number(scene.weather);
    labels[2] = number(scene.land);
    labels[3] = number(scene.celestial);
    labels[4] = number(scene.stars);
    labels[5] = number(scene.style);
    for (int place = 0; place < kPlaces; ++place)
        labels[static_cast<std::size_t>(kWholeHeads + kPlaceHeads * place)] = kNothing;
    for (const auto& object : scene.objects) {
        const auto at = static_cast<std::size_t>(kWholeHeads + kPlaceHeads * number(object.place));
        labels[at] = number(object.kind);
        if (object.colour && !blue) labels[at + 1] = number(*object.colour);
        labels[at + 2] = number(object.size);
    }
    return at::tensor(at::ArrayRef<std::int64_t>(labels), at::kLong);
}

Tensor picture_tensor(const Image& picture)
{
    const Image fitting = resize(picture, AttributeReader::kSide, AttributeReader::kSide, Resample::Area);
    Tensor bytes = at::empty({AttributeReader::kSide, AttributeReader::kSide, 3}, at::kByte);
    std::memcpy(bytes.data_ptr(), fitting.rgb.data(), fitting.rgb.size());
    return bytes.permute({2, 0, 1}).contiguous();
}

Tensor reader_input(const Tensor& bytes)
{
    return (bytes.to(at::kFloat) / 127.5 - 1).contiguous(at::MemoryFormat::ChannelsLast);
}

Readings read_pictures(const AttributeReader& reader, const std::vector<Image>& pictures)
{
    const at::NoGradGuard no_grad;
    Readings all;
    std::vector<Tensor> classes, features;
    for (std::size_t begin = 0; begin < pictures.size(); begin += kBatch) {
        std::vector<Tensor> batch;
        for (std::size_t i = begin; i < std::min(begin + kBatch, pictures.size()); ++i)
            batch.push_back(picture_tensor(pictures[i]));
        const auto [logits, seen] = reader.forward(reader_input(at::stack(batch)));
        std::vector<Tensor> columns;
        for (const Head& head : heads()) columns.push_back(logits.narrow(1, head.offset, head.classes).argmax(1));
        classes.push_back(at::stack(columns, 1));
        features.push_back(seen);
    }
    all.features = at::cat(features);
    const Tensor table = at::cat(classes);
    const auto at = table.accessor<std::int64_t, 2>();
    for (std::int64_t i = 0; i < table.size(0); ++i) {
        Reading r{scenery::Time(at[i][0]),
                  scenery::Weather(at[i][1]),
                  scenery::Land(at[i][2]),
                  scenery::Celestial(at[i][3]),
                  at[i][4] == 1,
                  scenery::Style(at[i][5]),
                  {}};
        for (int place = 0; place < kPlaces; ++place) {
            const int first = kWholeHeads + kPlaceHeads * place;
            if (at[i][first] != kNothing)
                r.objects[static_cast<std::size_t>(place)]
                    = SeenObject{scenery::Kind(at[i][first]), scenery::Colour(at[i][first + 1]),
                                 scenery::Size(at[i][first + 2])};
        }
        all.pictures.push_back(r);
    }
    return all;
}

} // namespace sfumato::evaluation
