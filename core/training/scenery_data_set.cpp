#include "core/training/scenery_data_set.h"

#include "core/base/json.h"
#include "core/scenery/corpus.h"

namespace sfumato::training {
namespace {

/// Changes when the drawing or the captions change, so that caches made from older ones are not used.
constexpr int kDrawingVersion = 2;

/// One for each land and style, and the hard cases: two coloured things, few words.
constexpr const char* kSheetPrompts[] = {"a red house by the sea at sunset",
                                         "a blue boat on the water in the morning",
                                         "a lighthouse at night with a full moon, at sea",
                                         "a watercolor of a windmill on green hills",
                                         "pixel art of a yellow car in the city at night",
                                         "a pencil drawing of a large tree in a meadow",
                                         "a blue poster of mountains with a balloon",
                                         "a cactus in the desert by day with the sun",
                                         "a small house in a snowy forest",
                                         "a red balloon on the left and a white house on the right, in the mountains",
                                         "mountains, fog, dawn",
                                         "a green car in the rain"};

class SceneryDataSet final : public DataSet {
public:
    SceneryDataSet(std::uint64_t seed, std::uint64_t first, std::int64_t count, const DataOptions& options)
        : seed_(seed), first_(first), count_(count), captions_(options.captions_per_picture), side_(options.side),
          options_{.hold_out_pairs = options.hold_out_pairs, .large_object_share = options.large_object_share}
    {
    }

    std::int64_t size() const override { return count_; }
    int side() const override { return side_; }

    Image picture(std::int64_t i) const override
    {
        auto scene = scene_at(i);
        return scenery::draw_scene(scene, side_);
    }

    std::vector<std::string> captions(std::int64_t i) const override
    {
        return scenery::make_captions(scene_at(i), captions_);
    }

    std::vector<std::array<int, 4>> boxes(std::int64_t i) const override
    {
        return scenery::boxes_of(scene_at(i), side_);
    }

    std::string identity() const override
    {
        Json identity{{"scenery", kDrawingVersion},
                      {"seed", seed_},
                      {"first", first_},
                      {"count", count_},
                      {"captions", captions_},
                      {"hold_out_pairs", options_.hold_out_pairs},
                      {"large_object_share", options_.large_object_share}};
        if (side_ != kScenerySide) identity["side"] = side_; // runs begun before there were others go on
        return identity.dump();
    }

private:
    scenery::Scene scene_at(std::int64_t i) const
    {
        return scenery::make_scene(seed_, first_ + static_cast<std::uint64_t>(i), options_);
    }

    std::uint64_t seed_, first_;
    std::int64_t count_;
    int captions_, side_;
    scenery::CorpusOptions options_;
};

} // namespace

DataSource make_scenery(std::uint64_t seed, std::int64_t count, const DataOptions& options)
{
    return {.training = std::make_shared<SceneryDataSet>(seed, 0, count, options),
            .validation = std::make_shared<SceneryDataSet>(seed, kMaxScenes, options.validation_pictures, options),
            .skipped = {},
            .title = "Scenery",
            .vocabulary = scenery::vocabulary(),
            .sheet_prompts = {std::begin(kSheetPrompts), std::end(kSheetPrompts)}};
}

} // namespace sfumato::training
