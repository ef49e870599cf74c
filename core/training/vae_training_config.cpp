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
    visit("start", c.start);
    visit("precision", c.precision);
    visit_fields(c.data, visit);
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
    const int downscale = config.vae.downscale();
    if (config.crop < downscale || config.crop % downscale != 0 || config.crop > config.data.side
        || config.crop_grid < 1)
        return fail(verbatim(where), Message::tr("%1 is %2", verbatim("crop"), config.crop),
                    Message::tr("use a multiple of %1 up to side", downscale));
    return config;
}

} // namespace sfumato::training
