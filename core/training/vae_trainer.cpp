#include "core/training/vae_trainer.h"

#include "core/base/cancelled.h"
#include "core/checkpoint/strict_loading.h"
#include "core/nn/init.h"
#include "core/training/model_folder.h"
#include "core/training/picture_cache.h"
#include "core/training/random.h"
#include "core/training/run_guard.h"

#include <torch/csrc/autograd/autograd.h>

namespace sfumato::training {
namespace {

constexpr int kSheetPictures = 8;
constexpr std::int64_t kScalingPictures = 512;
constexpr std::int64_t kEvaluationBatch = 8;

bool belongs_to_decoder(const std::string& name) { return name.starts_with("decoder.") || name.starts_with("post_quant_conv."); }

class VaeTrainee final : public Trainee {
public:
    VaeTrainee(const DataSource& data, const VaeTrainingConfig& config, const RunOptions& options, Precision precision, WorkerTeam& team)
        : config_(config), folder_(options.out / "vae"), precision_(precision), team_(team),
          training_(PictureCache::open(options.out / "training/cache/pictures.bin", *data.training, team, options.on_preparation, options.stop)),
          validation_(PictureCache::open(options.out / "training/cache/validation.bin", *data.validation, team, {}, options.stop)),
          averaged_(config.vae)
    {
        start_weights();
        if (config.decoder_only) store_.add("", averaged_, belongs_to_decoder);
        else store_.add("", averaged_);
        store_.finish();
        for (int i = 0; i < team.count(); ++i) {
            replicas_.push_back(std::make_unique<AutoencoderKl>(config.vae));
            share_parameters(*replicas_.back());
        }
        if (config.latent_noise > 0) latent_noise_ = config.latent_noise * latent_deviation();
    }

    ParameterStore& parameters() override { return store_; }

    void bind(const std::vector<at::Tensor>& gradients, const at::Tensor& average) override
    {
        for (std::size_t i = 0; i < replicas_.size(); ++i) store_.bind("", *replicas_[i], store_.values, gradients[i]);
        store_.bind("", averaged_, average);
    }

    BatchLoss accumulate(std::int64_t step) override
    {
        const auto generator = generator_for(config_.run.seed, Purpose::Step, step);
        const at::Tensor pictures = draw_crops(generator);
        const int side = config_.crop / config_.vae.downscale();
        const std::array<std::int64_t, 4> latent_shape{pictures.size(0), config_.vae.latent_channels, side, side};
        const at::Tensor posterior_noise = at::randn(latent_shape, generator), extra_noise = at::randn(latent_shape, generator);
        std::vector<BatchLoss> shares(team_.count());
        team_.run([&](int worker) {
            const auto [begin, end] = part_of(pictures.size(0), worker, team_.count());
            if (begin == end) return;
            shares[worker] = backward(*replicas_[worker], pictures.slice(0, begin, end), posterior_noise.slice(0, begin, end),
                                      extra_noise.slice(0, begin, end), static_cast<double>(end - begin) / pictures.size(0));
        });
        BatchLoss sum;
        for (const auto& share : shares) sum = {sum.loss + share.loss, sum.error + share.error};
        return sum;
    }

    double validate() override
    {
        std::vector<double> sums(validation_.size());
        for_each_batch(validation_, [&](const at::Tensor& pictures, std::int64_t begin) {
            const at::Tensor errors = (reconstruct(pictures) - pictures).abs().mean({1, 2, 3});
            for (std::int64_t i = 0; i < errors.numel(); ++i) sums[begin + i] = errors[i].item<double>();
        });
        double sum = 0;
        for (const double value : sums) sum += value;
        return sum / static_cast<double>(sums.size());
    }

    void save_model(std::int64_t step) override
    {
        auto config = config_.vae;
        config.scaling_factor = 1 / latent_deviation();
        Json json = config.to_json();
        json["sfumato_training_step"] = step;
        write_component(folder_, "AutoencoderKL", json, averaged_, kDiffusionWeights);
    }

    void write_sheet(const std::filesystem::path& file) override
    {
        std::vector<at::Tensor> rows;
        const at::Tensor originals = whole_pictures(validation_, 0, std::min<std::int64_t>(kSheetPictures, validation_.size()));
        const at::Tensor decoded = reconstruct(originals);
        std::vector<Image> pictures;
        for (const auto& row : {originals, decoded})
            for (std::int64_t i = 0; i < row.size(0); ++i) pictures.push_back(to_image(row[i]));
        value_or_throw(write_image(file, contact_sheet(pictures, static_cast<int>(originals.size(0)))));
    }

private:
    void start_weights()
    {
        if (config_.start.empty()) {
            if (config_.decoder_only) throw Error{"decoder_only", "has no encoder to keep", "name a VAE folder in \"start\""};
            nn::initialise_like_torch(averaged_, generator_for(config_.run.seed, Purpose::Initialise, 0));
            const at::NoGradGuard no_grad;
            averaged_.narrow_posterior();
            return;
        }
        const auto file = value_or_throw(SafetensorsFile::open(std::filesystem::path(config_.start) / kDiffusionWeights));
        value_or_throw(load_strictly(averaged_, file, at::kCPU, at::kFloat));
    }

    /// Parameters that are not trained are the same tensors everywhere.
    void share_parameters(AutoencoderKl& replica)
    {
        std::map<std::string, at::Tensor> own;
        for (const auto& [name, parameter] : averaged_.named_parameters()) own[name] = parameter;
        replica.visit_parameters([&](const std::string& name, at::Tensor& parameter) { parameter = own.at(name); });
    }

    at::Tensor draw_crops(const at::Generator& generator) const
    {
        const int places = (training_.side() - config_.crop) / config_.crop_grid + 1;
        const auto count = config_.run.batch_size;
        const at::Tensor which = at::randint(training_.size(), {count}, generator, at::TensorOptions(at::kLong));
        const at::Tensor where = at::randint(places, {count, 2}, generator, at::TensorOptions(at::kLong)) * config_.crop_grid;
        std::vector<at::Tensor> crops;
        for (int i = 0; i < count; ++i)
            crops.push_back(training_.crop(which[i].item<std::int64_t>(), where[i][0].item<int>(), where[i][1].item<int>(), config_.crop, config_.crop));
        return to_signed_unit(at::stack(crops)).contiguous(at::MemoryFormat::ChannelsLast);
    }

    BatchLoss backward(AutoencoderKl& network, const at::Tensor& pictures, const at::Tensor& posterior_noise, const at::Tensor& extra_noise, double share)
    {
        at::Tensor reconstruction;
        LatentPosterior posterior;
        {
            const AutocastScope autocast(precision_);
            {
                const at::AutoGradMode gradients(!config_.decoder_only);
                posterior = network.encode(pictures);
                posterior = {posterior.mean.to(at::kFloat), posterior.logvar.to(at::kFloat)};
            }
            at::Tensor latent = posterior.sample(posterior_noise);
            if (latent_noise_ > 0) latent = latent + latent_noise_ * extra_noise;
            reconstruction = network.decode(latent).to(at::kFloat);
        }
        const auto [total, l1] = vae_loss(config_, pictures, reconstruction, posterior.kl_mean());
        torch::autograd::backward({total * share});
        return {total.item<double>() * share, l1.item<double>() * share};
    }

    at::Tensor whole_pictures(const PictureCache& cache, std::int64_t begin, std::int64_t end) const
    {
        std::vector<at::Tensor> pictures;
        for (std::int64_t i = begin; i < end; ++i) pictures.push_back(cache.crop(i, 0, 0, cache.side(), cache.side()));
        return to_signed_unit(at::stack(pictures)).contiguous(at::MemoryFormat::ChannelsLast);
    }

    void for_each_batch(const PictureCache& cache, const std::function<void(const at::Tensor&, std::int64_t begin)>& use)
    {
        const auto count = cache.size();
        team_.for_each((count + kEvaluationBatch - 1) / kEvaluationBatch, [&](std::int64_t batch) {
            const auto begin = batch * kEvaluationBatch;
            use(whole_pictures(cache, begin, std::min(begin + kEvaluationBatch, count)), begin);
        });
    }

    at::Tensor reconstruct(const at::Tensor& pictures) const
    {
        const at::NoGradGuard no_grad;
        const AutocastScope autocast(precision_);
        return averaged_.decode(averaged_.encode(pictures).mean.to(at::kFloat)).to(at::kFloat);
    }

    /// Standard deviation of the latents of the training pictures (the first of them), averaged weights.
    double latent_deviation()
    {
        const auto count = std::min(kScalingPictures, training_.size());
        std::vector<at::Tensor> latents((count + kEvaluationBatch - 1) / kEvaluationBatch);
        team_.for_each(static_cast<std::int64_t>(latents.size()), [&](std::int64_t batch) {
            const at::NoGradGuard no_grad;
            const auto begin = batch * kEvaluationBatch;
            latents[batch] = averaged_.encode(whole_pictures(training_, begin, std::min(begin + kEvaluationBatch, count))).mean;
        });
        return at::cat(latents).to(at::kDouble).std().item<double>();
    }

    VaeTrainingConfig config_;
    std::filesystem::path folder_;
    Precision precision_;
    WorkerTeam& team_;
    PictureCache training_, validation_;
    AutoencoderKl averaged_;
    std::vector<std::unique_ptr<AutoencoderKl>> replicas_;
    ParameterStore store_;
    double latent_noise_ = 0;
};

} // namespace

VaeLoss vae_loss(const VaeTrainingConfig& config, const at::Tensor& pictures, const at::Tensor& reconstruction, const at::Tensor& kl)
{
    // Every term is a norm of the difference or of something linear in it.
    const at::Tensor difference = reconstruction - pictures;
    const at::Tensor across = difference.slice(3, 1) - difference.slice(3, 0, -1), down = difference.slice(2, 1) - difference.slice(2, 0, -1);
    const at::Tensor l1 = difference.abs().mean();
    const at::Tensor total = config.l1_weight * l1 + config.l2_weight * difference.square().mean() +
                             config.edge_weight * (across.abs().mean() + down.abs().mean()) +
                             config.mean_weight * at::avg_pool2d(difference, {4, 4}).abs().mean() + config.kl_weight * kl;
    return {total, l1.detach()};
}

Result<RunResult> train_vae(const std::string& data, const VaeTrainingConfig& config, const RunOptions& options)
{
    return guarded([&] {
        const auto precision = value_or_throw(precision_from_name(options.precision.empty() ? config.precision : options.precision));
        WorkerTeam team(worker_count(options));
        const auto source = value_or_throw(open_data(data, config.data));
        VaeTrainee trainee(source, config, options, precision, team);
        write_json(options.out / "training/vae/config.json", config.to_json());
        return run_training(trainee, config.run, options, options.out / "training/vae", team);
    });
}

} // namespace sfumato::training
