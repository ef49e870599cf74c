#include "core/evaluation/inpaint_evaluation.h"

#include "core/base/cancelled.h"
#include "core/imaging/picture_source.h"

#include <algorithm>
#include <cmath>

namespace sfumato::evaluation {
namespace {

using scenery::Scene;

/// Scene i of those that no prompt could take for the night already.
std::vector<Scene> daylight_scenes(const InpaintEvaluationOptions& options)
{
    std::vector<Scene> scenes;
    for (std::uint64_t i = 0; scenes.size() < static_cast<std::size_t>(options.count); ++i)
        if (const Scene scene = scenery::make_scene(options.seed, i); scene.time == scenery::Time::Day)
            scenes.push_back(scene);
    return scenes;
}

GreyImage upper_half(int width, int height)
{
    GreyImage mask{width, height, std::vector<std::uint8_t>(std::size_t(width) * height)};
    std::fill_n(mask.grey.begin(), std::size_t(width) * (height / 2), std::uint8_t{255});
    return mask;
}

double luminance(const std::uint8_t* rgb) { return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]; }

int changed_outside(const Image& before, const Image& after, const GreyImage& blurred_mask)
{
    int changed = 0;
    for (std::size_t i = 0; i < blurred_mask.grey.size(); ++i)
        changed += blurred_mask.grey[i] == 0
            && !std::equal(before.rgb.begin() + 3 * i, before.rgb.begin() + 3 * i + 3, after.rgb.begin() + 3 * i);
    return changed;
}

/// One way of repainting.
struct InpaintRow {
    std::vector<Image> pictures;
    std::int64_t changed = 0;
    int no_steeper = 0; ///< pictures whose seam is no steeper than they were there, or are elsewhere
    double seam = 0, seam_before = 0, own = 0;

    void add(const Image& before, const Image& after, const GreyImage& blurred_mask)
    {
        changed += changed_outside(before, after, blurred_mask);
        const SeamGradient was = seam_gradient(before, blurred_mask), is = seam_gradient(after, blurred_mask);
        no_steeper += is.seam <= std::max(was.seam, is.own);
        seam += is.seam;
        seam_before += was.seam;
        own += is.own;
        pictures.push_back(after);
    }
    [[nodiscard]] Json to_json(const AttributeReader& reader, const Claims& claims) const
    {
        const auto count = static_cast<double>(pictures.size());
        int time = 0, celestial = 0, both = 0;
        for (const Reading& reading : read_pictures(reader, pictures).pictures) {
            const bool right_time = !claims.time || reading.time == *claims.time,
                       right_body = !claims.celestial || reading.celestial == *claims.celestial;
            time += right_time;
            celestial += right_body;
            both += right_time && right_body;
        }
        return {{"time", time / count}, {"celestial", celestial / count},
                {"both", both / count}, {"changed_outside", changed},
                {"seam", seam / count}, {"seam_before", seam_before / count},
                {"own", own / count},   {"no_steeper", no_steeper / count}};
    }
};

class InpaintEvaluation {
public:
    InpaintEvaluation(Pipeline& pipeline, const AttributeReader& reader, const InpaintEvaluationOptions& options)
        : pipeline_(pipeline), reader_(reader), options_(options), claims_(claims_of(options.prompt)),
          scenes_(daylight_scenes(options))
    {
    }

    Json run()
    {
        std::vector<Image> before;
        for (std::size_t i = 0; i < scenes_.size(); ++i) {
            report("daylight scenes", i);
            before.push_back(make(request_of(i, scenery::full_caption(scenes_[i], options_.seed))));
        }
        report("daylight scenes", scenes_.size());
        const GreyImage mask = upper_half(before.front().width, before.front().height);
        Json json{{"prompt", options_.prompt}, {"count", options_.count},          {"seed", options_.seed},
                  {"mask", "upper half"},      {"mask_blur", Inpaint{}.mask_blur}, {"rows", Json::array()}};
        json["before"] = row_of(before, before, mask).to_json(reader_, claims_);
        for (const auto& [strength, content] : options_.ways) {
            Inpaint mode{{}, value_or_throw(reference_to(mask)), strength};
            mode.content = content;
            Json row = row_of(before, repainted(before, mode), mask).to_json(reader_, claims_);
            row["strength"] = strength;
            row["content"] = name_of(content);
            json["rows"].push_back(std::move(row));
        }
        return json;
    }

private:
    [[nodiscard]] static InpaintRow row_of(const std::vector<Image>& before, const std::vector<Image>& after,
                                    const GreyImage& mask)
    {
        InpaintRow row;
        const GreyImage soft = blurred(mask, Inpaint{}.mask_blur);
        for (std::size_t i = 0; i < before.size(); ++i) row.add(before[i], after[i], soft);
        return row;
    }
    void report(const std::string& what, std::size_t done) const
    {
        if (options_.on_progress) options_.on_progress(what, done, scenes_.size());
    }
    [[nodiscard]] GenerationRequest request_of(std::size_t i, std::string prompt) const
    {
        const ModelDescription& model = pipeline_.description();
        GenerationRequest request;
        request.prompt = std::move(prompt);
        request.width = request.height = model.default_size;
        request.steps = model.default_steps;
        request.sampler = model.default_sampler;
        request.schedule = model.default_schedule;
        request.guidance_scale = model.default_guidance;
        request.seed = static_cast<std::int64_t>(options_.seed + i);
        return request;
    }
    [[nodiscard]] std::vector<Image> repainted(const std::vector<Image>& before, Inpaint mode)
    {
        std::vector<Image> after;
        const std::string what = "strength " + Json(mode.strength).dump() + ", " + std::string(name_of(mode.content));
        for (std::size_t i = 0; i < before.size(); ++i) {
            report(what, i);
            GenerationRequest request = request_of(i, options_.prompt);
            mode.init_image = value_or_throw(reference_to(before[i]));
            request.seed += 1'000'000; // not the noise the picture was made of
            request.mode = mode;
            after.push_back(make(request));
        }
        report(what, before.size());
        return after;
    }
    [[nodiscard]] Image make(const GenerationRequest& request)
    {
        Outcome outcome = pipeline_.run(request, {}, options_.stop);
        if (auto* failed = std::get_if<Failed>(&outcome)) throw failed->error;
        if (std::holds_alternative<CancelledAt>(outcome)) throw Cancelled();
        return std::move(std::get<Finished>(outcome).pictures.front());
    }

    Pipeline& pipeline_;
    const AttributeReader& reader_;
    const InpaintEvaluationOptions& options_;
    Claims claims_;
    std::vector<Scene> scenes_;
};

} // namespace

SeamGradient seam_gradient(const Image& picture, const GreyImage& blurred_mask)
{
    double sums[2] = {0, 0};
    std::int64_t counts[2] = {0, 0};
    const auto edge = [&](int x, int y) {
        const int grey = blurred_mask.grey[static_cast<std::size_t>(y) * picture.width + x];
        return grey > 0 && grey < 255;
    };
    const auto pair = [&](int x, int y, int to_x, int to_y) {
        const int at_seam = edge(x, y) || edge(to_x, to_y);
        sums[at_seam] += std::abs(luminance(picture.at(x, y)) - luminance(picture.at(to_x, to_y)));
        ++counts[at_seam];
    };
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            if (x + 1 < picture.width) pair(x, y, x + 1, y);
            if (y + 1 < picture.height) pair(x, y, x, y + 1);
        }
    const auto mean
        = [&](int which) { return counts[which] == 0 ? 0 : sums[which] / static_cast<double>(counts[which]); };
    return {mean(1), mean(0)};
}

Json evaluate_inpainting(Pipeline& pipeline, const AttributeReader& reader, const InpaintEvaluationOptions& options)
{
    return InpaintEvaluation(pipeline, reader, options).run();
}

} // namespace sfumato::evaluation
