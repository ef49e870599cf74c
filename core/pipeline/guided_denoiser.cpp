#include "core/pipeline/guided_denoiser.h"
#include "core/nn/component_scope.h"
#include "core/nn/cpu_capability.h"
#include "core/nn/cross_attention_cache.h"
#include "core/pipeline/denoiser_hook.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sfumato {
namespace {

using at::Tensor;

/// A text with its weight in the guided prediction, and with the one it would have at guidance scale 1; each of them
/// adds up to 1 over the texts of a step.
struct Term {
    const Conditioning* conditioning;
    double weight, weight_at_scale_1;
};

void check_rows(const Tensor& rows, int pictures)
{
    if (rows.size(0) == 1 || rows.size(0) == pictures) return;
    throw Error{verbatim("conditioning"), Message::tr("has %1 rows for %2 pictures", rows.size(0), pictures), {}};
}

/// What of `prompts` is one picture's.
PromptConditioning of_picture(PromptConditioning prompts, int picture, int pictures)
{
    const auto choose = [&](Tensor& rows) {
        if (!rows.defined()) return;
        check_rows(rows, pictures);
        if (rows.size(0) > 1) rows = rows.narrow(0, picture, 1);
    };
    const auto choose_all = [&](ConditioningSchedule& schedule) {
        for (auto& [last_step, conditioning] : schedule)
            for (Tensor* rows : {&conditioning.context, &conditioning.pooled, &conditioning.mask}) choose(*rows);
    };
    for (auto& part : prompts.positive) choose_all(part.schedule);
    choose_all(prompts.negative);
    choose(prompts.time_ids);
    choose(prompts.extra_channels);
    return prompts;
}

/// Texts of one length, stacked for one forward: what they say, and which terms they are.
struct Batch {
    Conditioning conditioning;
    std::vector<std::size_t> terms;
    std::unique_ptr<nn::CrossAttentionCache> kept
        = std::make_unique<nn::CrossAttentionCache>(); ///< what cross-attention made of them
};

const Conditioning& at_place(const ConditioningSchedule& schedule, int step)
{
    const auto found = std::ranges::find_if(schedule, [step](const ScheduledConditioning& entry) {
        return step <= entry.last_step;
    });
    return (found == schedule.end() ? schedule.back() : *found).conditioning;
}

/// Sum of weight x output, written as a distance from the first so that outputs that are alike lose nothing to
/// rounding.
Tensor weighted_sum(const std::vector<Tensor>& outputs, const std::vector<Term>& terms, double Term::*weight)
{
    Tensor sum = outputs.front();
    for (std::size_t i = 1; i < outputs.size(); ++i) sum = sum + terms[i].*weight * (outputs[i] - outputs.front());
    return sum;
}

Tensor deviation(const Tensor& x) { return x.flatten(1).std(1, /*unbiased=*/true).view({-1, 1, 1, 1}); }

/// Guidance widens the values; this brings their spread back to that of the plain prediction (Lin et al. 2023, eqs.
/// 15-16).
Tensor rescaled(const Tensor& guided, const Tensor& plain, double phi)
{
    const Tensor ratio = deviation(plain) / deviation(guided).clamp_min(1e-12);
    return guided * (1 - phi + phi * ratio);
}

class GuidedDenoiser {
public:
    GuidedDenoiser(const SampledModel& model, PromptConditioning prompts, const Guidance& guidance, int pictures,
                   std::stop_token stop)
        : model_(model), scope_(model.denoiser), prompts_(std::move(prompts)), guidance_(guidance),
          batch_size_(pictures), stop_(std::move(stop))
    {
        if (prompts_.extra_channels.defined())
            prompts_.extra_channels = expand_to_batch(prompts_.extra_channels).to(model.dtype);
    }

    [[nodiscard]] Tensor predict(const DenoiserInput& input)
    {
        const bool classifier_free = kind() == GuidanceKind::ClassifierFree;
        const double scale = classifier_free ? guidance_.scale_at(input.step, input.steps) : 1;
        const bool rescaling = guidance_.rescale != 0 && scale != 1 && !prompts_.negative.empty();
        const std::vector<Term> terms = terms_at(place_of(input), scale, rescaling);
        const std::vector<Tensor> outputs = forward(input, terms);
        const Tensor guided = weighted_sum(outputs, terms, &Term::weight);
        return rescaling ? rescaled(guided, weighted_sum(outputs, terms, &Term::weight_at_scale_1), guidance_.rescale)
                         : guided;
    }

private:
    [[nodiscard]] GuidanceKind kind() const { return model_.guidance; }

    /// In the schedules of the prompts.
    [[nodiscard]] int place_of(const DenoiserInput& input) const
    {
        return prompts_.counts == ScheduleUnit::Steps ? input.step : prompts_.calls_before + input.call;
    }

    /// The negative prompt first. `keep_all`: also those whose weight is 0.
    [[nodiscard]] std::vector<Term> terms_at(int place, double scale, bool keep_all) const
    {
        if (prompts_.negative.empty()) return {{&at_place(prompts_.positive.front().schedule, place), 1, 1}};
        double total = 0;
        for (const auto& part : prompts_.positive) total += part.weight;
        std::vector<Term> terms{{&at_place(prompts_.negative, place), 1 - scale * total, 1 - total}};
        for (const auto& part : prompts_.positive)
            terms.push_back({&at_place(part.schedule, place), scale * part.weight, part.weight});
        if (!keep_all) std::erase_if(terms, [](const Term& term) { return std::abs(term.weight) < 1e-9; });
        return terms;
    }

    [[nodiscard]] std::vector<Tensor> forward(const DenoiserInput& input, const std::vector<Term>& terms)
    {
        std::vector<Tensor> outputs(terms.size());
        const double scale = model_.process.input_scale(input.level);
        Tensor x = (scale == 1 ? input.x : scale * input.x).to(model_.device, model_.dtype);
        if (prompts_.extra_channels.defined()) x = at::cat({x, prompts_.extra_channels}, 1);
        for (const Batch& batch : batches_of(terms)) {
            const auto count = static_cast<std::int64_t>(batch.terms.size());
            const Tensor stacked = x.repeat({count, 1, 1, 1}).contiguous(at::MemoryFormat::ChannelsLast);
            const Tensor timesteps = at::full({stacked.size(0)}, input.timestep,
                                              at::TensorOptions().device(model_.device).dtype(at::kFloat));
            Conditioning conditioning = batch.conditioning;
            if (kind() == GuidanceKind::Embedded)
                conditioning.guidance = at::full_like(timesteps, guidance_.scale_at(input.step, input.steps));
            check_conditioning(model_.denoiser.traits(), conditioning);
            const nn::CrossAttentionCache::Scope keep(*batch.kept);
            const Tensor out = model_.denoiser.forward(stacked, timesteps, conditioning, stop_)
                                   .to(at::kCPU, at::kFloat)
                                   .contiguous();
            const auto parts = out.chunk(count);
            for (std::size_t i = 0; i < batch.terms.size(); ++i) outputs[batch.terms[i]] = parts[i];
        }
        return outputs;
    }

    /// Kept for the steps that say the same again, on the device and in the dtype of the network.
    const std::vector<Batch>& batches_of(const std::vector<Term>& terms)
    {
        std::vector<const Conditioning*> key;
        for (const Term& term : terms) key.push_back(term.conditioning);
        const auto [entry, fresh] = batches_.try_emplace(key);
        if (!fresh) return entry->second;
        std::map<std::int64_t, std::vector<std::size_t>> by_length;
        for (std::size_t i = 0; i < terms.size(); ++i)
            by_length[terms[i].conditioning->context.defined() ? terms[i].conditioning->context.size(1) : 0].push_back(
                i);
        for (auto& [length, members] : by_length) {
            Conditioning conditioning = stacked(terms, members);
            entry->second.push_back({std::move(conditioning), std::move(members)});
        }
        return entry->second;
    }

    /// What these terms say, one after the other.
    [[nodiscard]] Conditioning stacked(const std::vector<Term>& terms, const std::vector<std::size_t>& members) const
    {
        const auto rows = [&](auto&& of_term, at::ScalarType dtype) {
            std::vector<Tensor> found;
            for (const std::size_t i : members)
                if (const Tensor row = of_term(*terms[i].conditioning); row.defined())
                    found.push_back(expand_to_batch(row));
            return found.empty() ? Tensor() : at::cat(found).to(dtype);
        };
        // Sizes in pixels stay in float32: bfloat16 has no 1003.
        return {.context = rows([](const Conditioning& conditioning) { return conditioning.context; }, model_.dtype),
                .pooled = rows([](const Conditioning& conditioning) { return conditioning.pooled; }, model_.dtype),
                .time_ids = rows([this](const Conditioning&) { return prompts_.time_ids; }, at::kFloat),
                .mask = rows([](const Conditioning& conditioning) { return conditioning.mask; }, at::kBool)};
    }

    /// A row for each picture.
    [[nodiscard]] Tensor expand_to_batch(const Tensor& rows) const
    {
        check_rows(rows, batch_size_);
        std::vector<std::int64_t> shape = rows.sizes().vec();
        shape.front() = batch_size_;
        return rows.to(model_.device).expand(shape);
    }

    const SampledModel model_;
    nn::ComponentScope scope_;      ///< for all steps
    PromptConditioning prompts_;
    Guidance guidance_;
    int batch_size_;
    std::stop_token stop_;
    std::map<std::vector<const Conditioning*>, std::vector<Batch>> batches_;
};

} // namespace

double Guidance::scale_at(int step, int steps) const
{
    constexpr double kSlack = 1e-6; // 0.55 x 20 is a little more than 11
    const double done = step - 1 + kSlack;
    return done >= start * steps && done < end * steps ? scale : 1;
}

ModelFunction guided_denoiser(const SampledModel& model, PromptConditioning prompts, const Guidance& guidance,
                              int pictures, std::stop_token stop)
{
    // A seed means the same picture however many are made at once, in its last digits, too.
    const int together = model.device.is_cpu() && nn::products_depend_on_rows() ? 1 : pictures;
    std::vector<std::shared_ptr<GuidedDenoiser>> denoisers;
    for (int first = 0; first < pictures; first += together)
        denoisers.push_back(std::make_shared<GuidedDenoiser>(
            model, together < pictures ? of_picture(prompts, first, pictures) : prompts, guidance, together, stop));
    return [denoisers, &process = model.process, together](const DenoiserInput& input) {
        std::vector<Tensor> outputs;
        for (std::size_t i = 0; i < denoisers.size(); ++i) {
            DenoiserInput part = input;
            part.x = input.x.narrow(0, static_cast<std::int64_t>(i) * together, together);
            outputs.push_back(denoisers[i]->predict(part));
        }
        Tensor output = outputs.size() == 1 ? outputs.front() : at::cat(outputs);
        DenoiserHook::show(process, input, output);
        return output;
    };
}

} // namespace sfumato
