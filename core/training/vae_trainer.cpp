#include "core/training/vae_trainer.h"

#include "core/checkpoint/component_files.h"
#include "core/checkpoint/strict_loading.h"
#include "core/nn/init.h"
#include "core/pipeline/image_tensor.h"
#include "core/training/latent_transform.h"
#include "core/training/model_folder.h"
#include "core/training/random.h"
#include "core/training/run_guard.h"
#include "core/training/vae_evaluation.h"
#include "core/training/vae_loss.h"

#include <torch/csrc/autograd/autograd.h>

#include <numeric>

namespace sfumato::training {
namespace {

constexpr const char* kLastLayer = "decoder.conv_out.weight";

bool belongs_to_decoder(const std::string& name)
{
    return name.starts_with("decoder.") || name.starts_with("post_quant_conv.");
}

/// Crops of both data sets' pictures, replicas of the network for the workers, and the averaged one.
class VaeTask final : public TrainingTask {
public:
    VaeTask(const DataSource& data, const VaeTrainingConfig& config, const std::filesystem::path& out,
            Precision precision, const Preparation& preparation)
        : config_(config), folder_(out / "vae"), precision_(precision), team_(preparation.team), data_(data.training),
          training_(PictureCache::open(out / "training/cache/pictures.bin", *data.training, preparation)),
          validation_(PictureCache::open(out / "training/cache/validation.bin", *data.validation, preparation)),
          averaged_(config.vae)
    {
        start_weights();
        if (config.decoder_only) store_.add("", averaged_, belongs_to_decoder);
        else store_.add("", averaged_);
        store_.finish();
        for (int i = 0; i < team_.count(); ++i) {
            replicas_.push_back(std::make_unique<AutoencoderKl>(config.vae));
            share_parameters(*replicas_.back());
        }
        if (config.adversarial.wanted())
            adversarial_.emplace(config.adversarial, config.run.seed, precision, team_);
        if (config.latent_noise > 0) latent_noise_ = config.latent_noise * evaluation_.latent_deviation(training_);
    }

    ParameterStore& parameters() override { return store_; }

    void bind(const std::vector<at::Tensor>& gradients, const at::Tensor& average) override
    {
        for (std::size_t i = 0; i < replicas_.size(); ++i) store_.bind("", *replicas_[i], store_.values, gradients[i]);
        store_.bind("", averaged_, average);
        last_layers_.clear();
        for (auto& replica : replicas_)
            replica->visit_parameters([&](const std::string& name, at::Tensor& parameter) {
                if (name == kLastLayer) last_layers_.push_back(parameter);
            });
    }

    BatchLoss accumulate(std::int64_t step) override
    {
        const auto generator = generator_for(config_.run.seed, Purpose::Step, step);
        const auto [pictures, pixels] = draw_crops(generator);
        const int side = config_.crop / config_.vae.downscale();
        const std::array<std::int64_t, 4> latent_shape{pictures.size(0), config_.vae.latent_channels, side, side};
        const at::Tensor posterior_noise = at::randn(latent_shape, generator),
                         extra_noise = at::randn(latent_shape, generator);
        std::optional<LatentTransform> transform;
        if (config_.equivariance_share > 0 && at::rand({1}, generator).item<double>() < config_.equivariance_share)
            transform = draw_latent_transform(side, generator);
        const auto decoded_side = (transform ? transform->side : side) * config_.vae.downscale();
        const bool adversarial = adversarial_ && adversarial_->acts(step, decoded_side);
        std::vector<BatchLoss> shares(team_.count());
        team_.run([&, &pictures = pictures, &pixels = pixels](int worker) {
            const auto [begin, end] = part_of(pictures.size(0), worker, team_.count());
            if (begin == end) return;
            const auto part = [begin = begin, end = end](const at::Tensor& all) {
                return all.defined() ? all.slice(0, begin, end) : all;
            };
            const Shard shard{.crops = {part(pictures), part(pixels)},
                              .posterior_noise = part(posterior_noise),
                              .extra_noise = part(extra_noise),
                              .transform = transform,
                              .share = static_cast<double>(end - begin) / pictures.size(0)};
            shares[worker] = backward(worker, shard, adversarial);
        });
        if (adversarial) adversarial_->update(step, config_.run.schedule().at(step) / config_.run.learning_rate);
        return std::accumulate(shares.begin(), shares.end(), BatchLoss{});
    }

    std::map<std::string, at::Tensor> further_state() const override
    {
        return adversarial_ ? adversarial_->state() : std::map<std::string, at::Tensor>{};
    }

    double validate() override { return evaluation_.mean_error(validation_); }

    void save_model(std::int64_t step) override
    {
        auto config = config_.vae;
        config.scaling_factor = 1 / evaluation_.latent_deviation(training_);
        config.latents_mean.clear(), config.latents_std.clear(); // of the autoencoder that it was trained from
        Json json = config.to_json();
        json["sfumato_training_step"] = step;
        write_component(folder_, "AutoencoderKL", json, averaged_, kDiffusionWeights);
    }

    void write_sheet(const std::filesystem::path& file) override
    {
        value_or_throw(write_image(file, evaluation_.sheet(validation_)));
    }

private:
    void start_weights()
    {
        if (config_.start.empty()) {
            nn::initialise_like_torch(averaged_, generator_for(config_.run.seed, Purpose::Initialise, 0));
            const at::NoGradGuard no_grad;
            averaged_.narrow_posterior();
            return;
        }
        value_or_throw(load_strictly(averaged_, value_or_throw(open_component(config_.start)), at::kCPU, at::kFloat));
    }

    /// Parameters that are not trained are the same tensors everywhere.
    void share_parameters(AutoencoderKl& replica)
    {
        std::map<std::string, at::Tensor> own;
        for (const auto& [name, parameter] : averaged_.named_parameters()) own[name] = parameter;
        replica.visit_parameters([&](const std::string& name, at::Tensor& parameter) { parameter = own.at(name); });
    }

    struct Crops {
        at::Tensor pictures; ///< float [B, 3, crop, crop] in [-1, 1]
        at::Tensor pixels;   ///< how often each counts, float [B, 1, crop, crop]; undefined: once
    };

    /// What one worker learns from.
    struct Shard {
        Crops crops;
        at::Tensor posterior_noise, extra_noise;
        std::optional<LatentTransform> transform;
        double share; ///< of the batch
    };

    Crops draw_crops(const at::Generator& generator) const
    {
        const int places = (training_.side() - config_.crop) / config_.crop_grid + 1;
        const auto count = config_.run.batch_size;
        const at::Tensor which = at::randint(training_.size(), {count}, generator, at::TensorOptions(at::kLong));
        const at::Tensor where
            = at::randint(places, {count, 2}, generator, at::TensorOptions(at::kLong)) * config_.crop_grid;
        std::vector<at::Tensor> crops;
        std::vector<at::Tensor> pixels;
        for (int i = 0; i < count; ++i) {
            const auto picture = which[i].item<std::int64_t>();
            const auto left = where[i][0].item<int>(), top = where[i][1].item<int>();
            crops.push_back(training_.crop(picture, left, top, config_.crop, config_.crop));
            if (config_.object_weight != 1)
                pixels.push_back(pixel_weights(data_->boxes(picture), left, top, config_.crop, config_.object_weight));
        }
        return {bytes_to_signed_unit(at::stack(crops)).contiguous(at::MemoryFormat::ChannelsLast),
                pixels.empty() ? at::Tensor() : at::stack(pixels)};
    }

    BatchLoss backward(int worker, const Shard& shard, bool adversarial)
    {
        AutoencoderKl& network = *replicas_[worker];
        auto [pictures, pixels] = shard.crops;
        at::Tensor reconstruction;
        LatentPosterior posterior;
        {
            const AutocastScope autocast(precision_);
            {
                const at::AutoGradMode gradients(!config_.decoder_only);
                posterior = network.encode(pictures);
                posterior = {posterior.mean.to(at::kFloat), posterior.logvar.to(at::kFloat)};
            }
            at::Tensor latent = posterior.sample(shard.posterior_noise), extra_noise = shard.extra_noise;
            if (const auto& transform = shard.transform) {
                const int downscale = config_.vae.downscale();
                latent = transform->apply(latent, 1);
                extra_noise = extra_noise.slice(2, 0, transform->side).slice(3, 0, transform->side);
                pictures = transform->apply(pictures, downscale);
                if (pixels.defined()) pixels = transform->apply(pixels, downscale);
            }
            if (latent_noise_ > 0) latent = latent + latent_noise_ * extra_noise;
            reconstruction = network.decode(latent).to(at::kFloat);
        }
        auto [total, l1] = vae_loss(config_, pictures, reconstruction, posterior.kl_mean(), pixels);
        BatchLoss result{.error = l1.item<double>() * shard.share};
        if (adversarial)
            total = adversarial_->judge(worker, pictures, reconstruction, total, last_layers_[worker], shard.share,
                                        result.adversarial.emplace());
        torch::autograd::backward({total * shard.share});
        result.loss = total.item<double>() * shard.share;
        return result;
    }

    VaeTrainingConfig config_;
    std::filesystem::path folder_;
    Precision precision_;
    WorkerTeam& team_;
    std::shared_ptr<const DataSet> data_; ///< it knows where things are
    PictureCache training_, validation_;
    AutoencoderKl averaged_;
    VaeEvaluation evaluation_{averaged_, precision_, team_};
    std::vector<std::unique_ptr<AutoencoderKl>> replicas_;
    ParameterStore store_;
    std::optional<AdversarialLoss> adversarial_;
    std::vector<at::Tensor> last_layers_; ///< of the replicas' decoders
    double latent_noise_ = 0;
};

} // namespace

Result<RunResult> train_vae(const std::string& data, const VaeTrainingConfig& wanted, const RunOptions& options)
{
    return guarded([&] {
        auto config = wanted, recorded = wanted;
        if (config.decoder_only) {
            // The folder may have been moved since the run was begun: its own VAE is named by no path.
            if (config.start.empty() || (options.resume && !std::filesystem::exists(config.start))) {
                recorded.start.clear();
                config.start = (options.out / "vae").string();
            }
            const auto description = std::filesystem::path(config.start) / "config.json";
            config.vae = value_or_throw(
                AutoencoderKlConfig::from_json(value_or_throw(read_json_file(description)), description.string()));
            recorded.vae = config.vae;
        }
        const auto folder = options.out / "training" / (config.decoder_only ? "decoder" : "vae");
        check_run_folder(folder, options);
        const auto precision
            = value_or_throw(precision_from_name(options.precision.empty() ? config.precision : options.precision));
        WorkerTeam team(worker_count(options));
        const Preparation preparation{team, options.on_preparation, options.stop};
        const auto source = value_or_throw(open_data(data, config.data, preparation));
        if (options.on_data) options.on_data(source);
        VaeTask task(source, config, options.out, precision, preparation);
        write_json(folder / "config.json", recorded.to_json());
        return run_training(task, config.run, options, folder, *source.training, team);
    });
}

} // namespace sfumato::training
