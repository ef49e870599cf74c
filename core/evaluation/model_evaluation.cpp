#include "core/evaluation/model_evaluation.h"

#include "core/base/cancelled.h"
#include "core/evaluation/frechet.h"

#include <chrono>

namespace sfumato::evaluation {
namespace {

using scenery::Scene;

constexpr int kVariants = 4;                ///< pictures of one prompt, for diversity
constexpr std::int64_t kReferences = 1500;  ///< corpus pictures that Fréchet distances are taken from

struct PromptSet {
    std::string name;
    bool follows_corpus = true;   ///< its scenes are spread as the corpus' are
    std::vector<std::string> prompts;
    std::vector<Claims> claims;
    std::vector<Scene> scenes;    ///< that the prompts describe; none for given ones
};

/// Scenes of one purpose, that no other purpose uses.
enum class Use : std::uint64_t { Full, Partial, HeldOut, Reference };
Scene fresh_scene(const EvaluationOptions& options, Use use, std::uint64_t index)
{
    return scenery::make_scene(options.seed, (static_cast<std::uint64_t>(use) << 40) + index);
}

template <class Wanted, class Caption>
PromptSet caption_set(const EvaluationOptions& options, const char* name, Use use, Wanted&& wanted, Caption&& caption)
{
    PromptSet set{.name = name, .follows_corpus = use != Use::HeldOut, .prompts = {}, .claims = {}, .scenes = {}};
    for (std::uint64_t i = 0; set.prompts.size() < static_cast<std::size_t>(options.count); ++i) {
        const Scene scene = fresh_scene(options, use, i);
        if (!wanted(scene)) continue;
        set.scenes.push_back(scene);
        set.prompts.push_back(caption(scene));
        set.claims.push_back(claims_of(set.prompts.back()));
    }
    return set;
}

std::vector<PromptSet> make_sets(const EvaluationOptions& options)
{
    if (!options.prompts.empty()) {
        PromptSet set{.name = "given", .follows_corpus = true, .prompts = options.prompts, .claims = {}, .scenes = {}};
        for (const auto& prompt : set.prompts) set.claims.push_back(claims_of(prompt));
        return {set};
    }
    const auto any = [](const Scene&) { return true; };
    const auto full = [&](const Scene& scene) { return scenery::full_caption(scene, options.seed); };
    const auto partial = [](const Scene& scene) { return scenery::make_captions(scene, 1).front(); };
    return {caption_set(options, "full", Use::Full, any, full),
            caption_set(options, "partial", Use::Partial, any, partial),
            caption_set(
                options, "held-out pairs", Use::HeldOut, [](const Scene& scene) { return scenery::holds_out(scene); },
                full)};
}

/// The same things again, drawn with other details.
Scene varied(Scene scene, std::uint64_t variant)
{
    scene.detail_seed += 0x9e3779b97f4a7c15ull * (variant + 1);
    return scene;
}

std::vector<Image> draw_all(std::vector<Scene> scenes, int side, const std::stop_token& stop)
{
    std::vector<Image> pictures;
    for (Scene& scene : scenes) {
        throw_if_stopped(stop);
        pictures.push_back(scenery::draw_scene(scene, side));
    }
    return pictures;
}

/// The side that the corpus can be drawn with nearest to that of the model's pictures.
int drawn_side(int side) { return side >= 384 ? 512 : side >= 192 ? 256 : 128; }

/// Mean absolute difference of neighbouring pixels, across and down: how much there is of edges and grain.
double mean_gradient(const Image& image)
{
    double sum = 0;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            for (int c = 0; c < 3; ++c) {
                if (x > 0) sum += std::abs(image.at(x, y)[c] - image.at(x - 1, y)[c]);
                if (y > 0) sum += std::abs(image.at(x, y)[c] - image.at(x, y - 1)[c]);
            }
    return sum / (6.0 * image.width * image.height);
}

/// What was measured of pictures.
struct Seen {
    Readings readings;
    double gradients = 0; ///< sum over the pictures
};

Seen look_at(const AttributeReader& reader, const std::vector<Image>& pictures)
{
    Seen seen{.readings = read_pictures(reader, pictures)};
    for (const Image& picture : pictures) seen.gradients += mean_gradient(picture);
    return seen;
}

/// Mean over prompts of the mean distance between the pictures of one prompt. features: kVariants rows a prompt.
double diversity_of(const at::Tensor& features)
{
    double sum = 0;
    const auto prompts = features.split(kVariants);
    for (const auto& pictures : prompts) sum += mean_pairwise_distance(pictures);
    return sum / static_cast<double>(prompts.size());
}

/// One row of the report: the model at one scale, or the corpus itself.
struct Row {
    Adherence adherence, floor;
    std::map<std::string, Adherence> by_set;
    std::vector<at::Tensor> corpus_like; ///< features of the sets that are spread as the corpus
    double diversity = 0, gradients = 0, pictures = 0;

    void add(const PromptSet& set, const Seen& seen)
    {
        const Readings& readings = seen.readings;
        gradients += seen.gradients;
        pictures += static_cast<double>(readings.pictures.size());
        const std::size_t count = set.claims.size();
        for (std::size_t i = 0; i < count; ++i) {
            by_set[set.name].add(set.claims[i], readings.pictures[i]);
            floor.add(set.claims[(i + count / 2) % count], readings.pictures[i]);
        }
        adherence += by_set[set.name];
        if (set.follows_corpus) corpus_like.push_back(readings.features);
    }
    [[nodiscard]] double mean_gradient() const { return gradients / pictures; }
    /// corpus_gradient: of pictures drawn for the same prompts; 0 where there are none of that size.
    [[nodiscard]] Json to_json(const FeatureStatistics& corpus, double corpus_gradient) const
    {
        Json sets = Json::object();
        for (const auto& [name, tally] : by_set) sets[name] = tally.to_json();
        const at::Tensor features = at::cat(corpus_like);
        return {{"adherence", adherence.to_json()},
                {"floor", floor.to_json()},
                {"sets", sets},
                {"diversity", diversity},
                {"sharpness", corpus_gradient > 0 ? Json(mean_gradient() / corpus_gradient) : Json()},
                {"frechet_distance",
                 features.size(0) < 2 ? Json() : Json(frechet_distance(statistics_of(features), corpus))}};
    }
};

class Evaluation {
public:
    Evaluation(LoadedModel& model, const AttributeReader& reader, const SamplingPlan& plan,
               const EvaluationOptions& options)
        : model_(model), reader_(reader), plan_(plan), options_(options), side_(drawn_side(plan.side)),
          sets_(make_sets(options))
    {
        // Diversity is that of the first set: in full captions only what no words can say is left open.
        const PromptSet& first = sets_.front();
        for (std::size_t i = 0; i < std::clamp<std::size_t>(first.prompts.size() / 6, 1, 24); ++i)
            for (int k = 0; k < kVariants; ++k) repeated_.push_back(i);
    }

    Json run()
    {
        std::vector<Scene> scenes;
        for (std::int64_t i = 0; i < kReferences; ++i)
            scenes.push_back(fresh_scene(options_, Use::Reference, static_cast<std::uint64_t>(i)));
        report("corpus pictures", 0, 1);
        const FeatureStatistics corpus
            = statistics_of(read_pictures(reader_, draw_all(scenes, side_, options_.stop)).features);
        report("corpus pictures", 1, 1);
        Json json{{"sampling", plan_.to_json()},
                  {"seed", options_.seed},
                  {"prompts", prompt_counts()},
                  {"guidance", Json::array()}};
        json["ceiling"] = json["autoencoder"] = Json();
        double gradient = 0;
        if (!sets_.front().scenes.empty()) {
            const Row ceiling = drawn_row([](auto pictures) { return pictures; });
            if (side_ == plan_.side) gradient = ceiling.mean_gradient();
            json["ceiling"] = ceiling.to_json(corpus, gradient);
            report("corpus pictures through the autoencoder", 0, 1);
            json["autoencoder"] = drawn_row([&](const auto& pictures) {
                                      return reconstruct_pictures(model_, pictures, options_.seed, options_.stop);
                                  }).to_json(corpus, gradient);
            report("corpus pictures through the autoencoder", 1, 1);
        }
        for (const double scale : options_.guidance_scales) {
            const auto begin = std::chrono::steady_clock::now();
            Json row = model_row(scale).to_json(corpus, gradient);
            row["scale"] = scale;
            row["seconds"] = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            json["guidance"].push_back(row);
        }
        return json;
    }

private:
    void report(const std::string& what, std::size_t done, std::size_t all) const
    {
        if (options_.on_progress) options_.on_progress(what, done, all);
    }
    [[nodiscard]] Json prompt_counts() const
    {
        Json counts = Json::object();
        for (const auto& set : sets_) counts[set.name] = set.prompts.size();
        return counts;
    }

    /// Of pictures drawn for the prompts' own scenes, changed by `seen_through`.
    template <class Change> [[nodiscard]] Row drawn_row(Change&& seen_through) const
    {
        const auto read = [&](const std::vector<Scene>& scenes) {
            return look_at(reader_, seen_through(draw_all(scenes, side_, options_.stop)));
        };
        Row row;
        for (const auto& set : sets_) row.add(set, read(set.scenes));
        std::vector<Scene> variants;
        for (const std::size_t i : repeated_) variants.push_back(varied(sets_.front().scenes[i], variants.size()));
        row.diversity = diversity_of(read(variants).readings.features);
        return row;
    }

    [[nodiscard]] Row model_row(double scale)
    {
        SamplingPlan plan = plan_;
        plan.guidance_scale = scale;
        char label[32];
        std::snprintf(label, sizeof label, "guidance %g", scale);
        std::size_t all = repeated_.size(), done = 0;
        for (const auto& set : sets_) all += set.prompts.size();
        const auto make = [&](const std::vector<std::string>& prompts, std::uint64_t seed) {
            const auto pictures = make_pictures(model_, prompts, plan, seed, options_.stop,
                                                [&](std::size_t now) { report(label, done + now, all); });
            done += prompts.size();
            return look_at(reader_, pictures);
        };
        Row row;
        std::uint64_t seed = options_.seed;
        // The same noise at every scale, so that scales differ by guidance alone.
        for (const auto& set : sets_) row.add(set, make(set.prompts, seed += 100'000));
        std::vector<std::string> prompts;
        for (const std::size_t i : repeated_) prompts.push_back(sets_.front().prompts[i]);
        row.diversity = diversity_of(make(prompts, seed += 100'000).readings.features);
        return row;
    }

    LoadedModel& model_;
    const AttributeReader& reader_;
    SamplingPlan plan_;
    const EvaluationOptions& options_;
    int side_; ///< of the pictures drawn beside the model's
    std::vector<PromptSet> sets_;
    std::vector<std::size_t> repeated_; ///< indices into the first set's prompts, kVariants of each
};

} // namespace

Json evaluate_model(LoadedModel& model, const AttributeReader& reader, const SamplingPlan& plan,
                    const EvaluationOptions& options)
{
    return Evaluation(model, reader, plan, options).run();
}

} // namespace sfumato::evaluation
