#include "core/training/vae_training_config.h"

#include "core/training/data_fields.h"

namespace sfumato::training {

template <class Visit> void visit_fields(VaeTrainingConfig& c, Visit&& visit)
{
    visit_fields(c.run, visit);
    visit("crop", c.crop);
    visit("crop_grid", c.crop_grid);
    visit("l1_weight", c.l1_weight);
    visit("l2_weight", c.l2_weight);
    visit("edge_weight", c.edge_weight);
    visit("mean_weight", c.mean_weight);
    visit("kl_weight", c.kl_weight);
    visit("object_weight", c.object_weight);
    visit("decoder_only", c.decoder_only);
    visit("latent_noise", c.latent_noise);
    visit("equivariance_share", c.equivariance_share);
    visit_fields(c.adversarial, visit);
    visit("start", c.start);
    visit("precision", c.precision);
    visit_fields(c.data, visit);
}

static Result<void> check(const AdversarialConfig& config, int crop, const std::string& where)
{
    if (!(config.weight >= 0 && config.feature_weight >= 0))
        return fail(verbatim(where), Message::tr("adversarial_weight and feature_weight must not be below 0"));
    if (!config.wanted()) return {};
    if (!(config.learning_rate > 0))
        return fail(verbatim(where), Message::tr("discriminator_learning_rate must be above 0"));
    if (config.start < 0 || config.channels < 1 || config.layers < 1 || config.layers > 6)
        return fail(verbatim(where), Message::tr("the discriminator cannot be made"),
                    Message::tr("adversarial_start must not be below 0, discriminator_channels be at least 1, "
                                "discriminator_layers from 1 to 6"));
    if (const int least = PatchDiscriminator::smallest_side(config.layers); crop < least)
        return fail(verbatim(where), Message::tr("%1 is %2", verbatim("crop"), crop),
                    Message::tr("a discriminator of %1 layers needs at least %2", config.layers, least));
    return {};
}

VaeTrainingConfig VaeTrainingConfig::decoder_recipe()
{
    VaeTrainingConfig config;
    config.decoder_only = true;
    config.latent_noise = 0.03;
    config.run.steps = 3000;
    config.run.learning_rate = 1e-3;
    return config;
}

Json VaeTrainingConfig::to_json() const
{
    Json json = fields_to_json(*this);
    json["vae"] = vae.to_json();
    return json;
}

Result<VaeTrainingConfig> VaeTrainingConfig::from_json(const Json& json, const std::string& where)
{
    VaeTrainingConfig config;
    Json own = json;
    if (auto read = override_component(own, "vae", config.vae, where); !read) return tl::unexpected(read.error());
    if (auto read = override_fields(config, own, where); !read) return tl::unexpected(read.error());
    if (auto checked = check(config.run, where); !checked) return tl::unexpected(checked.error());
    if (!(config.object_weight > 0)) return fail(verbatim(where), Message::tr("object_weight must be above 0"));
    if (auto checked = check(config.adversarial, config.crop, where); !checked)
        return tl::unexpected(checked.error());
    if (!(config.equivariance_share >= 0 && config.equivariance_share <= 1))
        return fail(verbatim(where), Message::tr("equivariance_share must be from 0 to 1"));
    const int downscale = config.vae.downscale();
    if (config.crop < downscale || config.crop % downscale != 0 || config.crop > config.data.side
        || config.crop_grid < 1)
        return fail(verbatim(where), Message::tr("%1 is %2", verbatim("crop"), config.crop),
                    Message::tr("use a multiple of %1 up to side", downscale));
    if (config.equivariance_share > 0 && config.crop < 2 * downscale)
        return fail(verbatim(where), Message::tr("%1 is %2", verbatim("crop"), config.crop),
                    Message::tr("equivariance_share needs at least %1", 2 * downscale));
    return config;
}

} // namespace sfumato::training
