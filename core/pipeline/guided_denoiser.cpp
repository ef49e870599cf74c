#include "core/pipeline/guided_denoiser.h"

namespace sfumato {

using at::Tensor;

NoisePredictor guided_denoiser(const LoadedModel& model, const EncodedPrompts& prompts, double guidance_scale, int pictures,
                               std::stop_token stop)
{
    const bool guided = guidance_scale != 1 && prompts.positive.defined();
    Tensor context;
    if (prompts.positive.defined()) {
        const auto repeated = [&](const Tensor& states) { return states.expand({pictures, -1, -1}); };
        context = guided ? at::cat({repeated(prompts.negative), repeated(prompts.positive)}) : repeated(prompts.positive);
        context = context.to(model.dtype).contiguous();
    }
    return [&model, context, guided, guidance_scale, stop = std::move(stop)](const DenoiserInput& input) {
        Tensor x = input.x.to(model.device, model.dtype);
        if (guided) x = at::cat({x, x});
        x = x.contiguous(at::MemoryFormat::ChannelsLast);
        const Tensor timesteps = at::full({x.size(0)}, input.timestep, at::TensorOptions().device(model.device).dtype(at::kFloat));
        const Tensor out = model.unet->forward(x, timesteps, {.encoder_hidden_states = context, .text_embeds = {}, .time_ids = {}}, stop)
                               .to(at::kCPU, at::kFloat).contiguous();
        if (!guided) return out;
        const auto halves = out.chunk(2);
        return halves[0] + guidance_scale * (halves[1] - halves[0]);
    };
}

} // namespace sfumato
