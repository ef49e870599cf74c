#include "core/training/denoiser_trainer.h"

#include "core/checkpoint/strict_loading.h"
#include "core/diffusion/forward_process.h"
#include "core/diffusion/prediction.h"
#include "core/nn/init.h"
#include "core/training/caption_tokens.h"
#include "core/training/latent_cache.h"
#include "core/training/model_folder.h"
#include "core/training/picture_cache.h"
#include "core/training/run_guard.h"
#include "core/training/sample_order.h"
#include "core/training/sample_sheet.h"

#include <torch/csrc/autograd/autograd.h>

namespace sfumato::training {
namespace {

constexpr const char* kUnet = "unet.";
constexpr const char* kText = "text_encoder.";
constexpr std::int64_t kValidationBatch = 24;

/// The networks that are trained; `text` is absent in a model without text.
struct Networks {
    explicit Networks(const DenoiserTrainingConfig& config)
        : unet(config.unet), text(config.unconditional ? nullptr : std::make_unique<ClipTextModel>(config.text_encoder))
    {
    }
    UNet2DCondition unet;
    std::unique_ptr<ClipTextModel> text;

    [[nodiscard]] at::Tensor predict(const at::Tensor& x_t, const at::Tensor& timesteps, const at::Tensor& ids) const
    {
        UNetConditioning conditioning;
        if (text) conditioning.encoder_hidden_states = text->forward(ids).last_hidden_state;
        return unet.forward(x_t, timesteps, conditioning).to(at::kFloat);
    }
};

/// Latents and captions of one data set.
struct Samples {
    at::Tensor latents; ///< half [N, C, h, w], not scaled
    at::Tensor tokens;  ///< int16 [N, captions, L]; undefined without text
};

/// A noised batch with everything its loss needs.
struct Batch {
    at::Tensor x_t, timesteps, target, weights, ids;
    [[nodiscard]] std::int64_t size() const { return x_t.size(0); }
    [[nodiscard]] Batch slice(std::int64_t begin, std::int64_t end) const
    {
        const auto part = [&](const at::Tensor& t) { return t.defined() ? t.slice(0, begin, end) : t; };
        return {part(x_t), part(timesteps), part(target), part(weights), part(ids)};
    }
};

class DenoiserTrainee final : public Trainee {
public:
    DenoiserTrainee(const DataSource& data, const DenoiserTrainingConfig& config, const RunOptions& options, Precision precision, WorkerTeam& team)
        : config_(config), out_(options.out), precision_(precision), team_(team), schedule_(config.schedule), averaged_(config)
    {
        open_vae();
        if (averaged_.text) open_tokenizer_of(*data.training);
        const auto cache = out_ / "training/cache";
        training_ = open_samples(*data.training, cache, "latents.safetensors", "pictures.bin", options);
        validation_ = open_samples(*data.validation, cache, "validation-latents.safetensors", "validation.bin", options);
        order_.emplace(config.run.seed, training_.latents.size(0));
        start_weights();
        store_.add(kUnet, averaged_.unet);
        if (averaged_.text) store_.add(kText, *averaged_.text);
        store_.finish();
        for (int i = 0; i < team.count(); ++i) replicas_.push_back(std::make_unique<Networks>(config));
    }

    ParameterStore& parameters() override { return store_; }

    void bind(const std::vector<at::Tensor>& gradients, const at::Tensor& average) override
    {
        for (std::size_t i = 0; i < replicas_.size(); ++i) bind_networks(*replicas_[i], store_.values, gradients[i]);
        bind_networks(averaged_, average, {});
    }

    BatchLoss accumulate(std::int64_t step) override
    {
        const Batch batch = draw_batch(step);
        std::vector<BatchLoss> shares(team_.count());
        team_.run([&](int worker) {
            const auto [begin, end] = part_of(batch.size(), worker, team_.count());
            for (int piece = 0; piece < config_.gradient_accumulation; ++piece) {
                const auto [first, last] = part_of(end - begin, piece, config_.gradient_accumulation);
                if (first == last) continue;
                const auto [loss, error] = backward(*replicas_[worker], batch.slice(begin + first, begin + last), batch.size());
                shares[worker] = {shares[worker].loss + loss, shares[worker].error + error};
            }
        });
        BatchLoss sum;
        for (const auto& share : shares) sum = {sum.loss + share.loss, sum.error + share.error};
        return sum;
    }

    double validate() override
    {
        const auto size = validation_.latents.size(0);
        const Batch all = make_batch(validation_, at::arange(size, at::TensorOptions(at::kLong)), generator_for(config_.run.seed, Purpose::Validation, 0), false);
        const auto batches = (size + kValidationBatch - 1) / kValidationBatch;
        std::vector<double> sums(batches);
        team_.for_each(batches, [&](std::int64_t i) {
            const at::NoGradGuard no_grad;
            const AutocastScope autocast(precision_);
            const Batch batch = all.slice(i * kValidationBatch, std::min(size, (i + 1) * kValidationBatch));
            sums[i] = (averaged_.predict(batch.x_t, batch.timesteps, batch.ids) - batch.target).square().mean({1, 2, 3}).sum().item<double>();
        });
        double sum = 0;
        for (const double value : sums) sum += value;
        return sum / static_cast<double>(size);
    }

    void save_model(std::int64_t step) override
    {
        Json unet = config_.unet.to_json();
        unet["sfumato_training_step"] = step;
        write_component(out_ / "unet", "UNet2DConditionModel", unet, averaged_.unet, kDiffusionWeights);
        if (averaged_.text) write_component(out_ / "text_encoder", "CLIPTextModel", config_.text_encoder.to_json(), *averaged_.text, kTextWeights);
        write_scheduler(out_, config_.schedule);
        write_model_index(out_, averaged_.text != nullptr);
    }

    void write_sheet(const std::filesystem::path& file) override
    {
        const auto count = static_cast<std::int64_t>(config_.sheet_prompts.size());
        std::vector<Image> pictures(count);
        team_.run([&](int worker) {
            const auto [begin, end] = part_of(count, worker, team_.count());
            if (begin == end) return;
            const at::NoGradGuard no_grad;
            const AutocastScope autocast(precision_);
            at::Tensor conditions, empty;
            if (averaged_.text) {
                conditions = encode({config_.sheet_prompts.begin() + begin, config_.sheet_prompts.begin() + end});
                empty = encode(std::vector<std::string>(end - begin));
            }
            const at::Tensor drawn = sample_pictures(averaged_.unet, *vae_, schedule_, conditions, empty,
                                                     {.guidance = config_.sheet_guidance, .steps = config_.sheet_steps,
                                                      .seed = static_cast<std::uint64_t>(config_.run.seed + begin), .count = static_cast<int>(end - begin)});
            for (std::int64_t i = begin; i < end; ++i) pictures[i] = to_image(drawn[i - begin]);
        });
        value_or_throw(write_image(file, contact_sheet(pictures, 4)));
    }

private:
    /// A model folder holds its VAE: one trained elsewhere is copied in.
    void open_vae()
    {
        const auto own = out_ / "vae";
        if (!config_.vae.empty() && !(std::filesystem::exists(own) && std::filesystem::equivalent(config_.vae, own))) {
            std::error_code problem;
            std::filesystem::create_directories(own, problem);
            std::filesystem::copy(config_.vae, own, std::filesystem::copy_options::overwrite_existing, problem);
            if (problem) throw Error{config_.vae, "cannot be copied to " + own.string() + ": " + problem.message(), "name the folder of a trained VAE"};
        }
        if (!std::filesystem::exists(own / "config.json"))
            throw Error{own.string(), "holds no VAE", "train one first: sfumato-cli train vae --out " + out_.string()};
        const auto json = value_or_throw(read_json_file(own / "config.json"));
        const auto config = value_or_throw(AutoencoderKlConfig::from_json(json, (own / "config.json").string()));
        const auto file = value_or_throw(SafetensorsFile::open(own / kDiffusionWeights));
        vae_ = std::make_unique<AutoencoderKl>(config);
        value_or_throw(load_strictly(*vae_, file, at::kCPU, at::kFloat));
        encoder_hash_ = hash_of_encoder(file);
        const int side = config_.data.side / config.downscale();
        if (config.latent_channels != config_.unet.in_channels || side != config_.unet.sample_size)
            throw Error{own.string(), "makes latents of " + std::to_string(config.latent_channels) + "x" + std::to_string(side) + "x" + std::to_string(side) +
                        ", the U-Net expects " + std::to_string(config_.unet.in_channels) + "x" + std::to_string(config_.unet.sample_size) + "x" +
                        std::to_string(config_.unet.sample_size), "change unet.in_channels, unet.sample_size or side"};
    }

    void open_tokenizer_of(const DataSet& data)
    {
        const auto folder = out_ / "tokenizer";
        if (auto existing = open_tokenizer(folder)) {
            tokenizer_ = *existing;
        } else {
            tokenizer_ = value_or_throw(train_tokenizer(data, config_.vocabulary_size));
            value_or_throw(tokenizer_->save(folder));
        }
        if (tokenizer_->vocabulary_size() != config_.text_encoder.vocab_size)
            throw Error{folder.string(), "has " + std::to_string(tokenizer_->vocabulary_size()) + " pieces, the text encoder " +
                        std::to_string(config_.text_encoder.vocab_size), "remove the folder, or set vocabulary_size"};
    }

    Samples open_samples(const DataSet& data, const std::filesystem::path& cache, const char* latents, const char* pictures, const RunOptions& options)
    {
        Samples samples;
        samples.latents = open_latents(cache / latents, data, cache / pictures, *vae_, encoder_hash_, team_, options.on_preparation, options.stop);
        if (tokenizer_) samples.tokens = tokenize_captions(data, *tokenizer_, config_.text_encoder.max_position_embeddings, team_);
        return samples;
    }

    void start_weights()
    {
        const auto seed = static_cast<std::uint64_t>(config_.run.seed);
        nn::initialise_like_torch(averaged_.unet, generator_for(seed, Purpose::Initialise, 0));
        if (averaged_.text) nn::initialise_like_torch(*averaged_.text, generator_for(seed, Purpose::Initialise, 1));
        const at::NoGradGuard no_grad;
        averaged_.unet.zero_output();
    }

    void bind_networks(Networks& networks, const at::Tensor& values, const at::Tensor& gradients) const
    {
        store_.bind(kUnet, networks.unet, values, gradients);
        if (networks.text) store_.bind(kText, *networks.text, values, gradients);
    }

    Batch draw_batch(std::int64_t step)
    {
        const auto size = config_.run.batch_size;
        return make_batch(training_, order_->at((step - 1) * size, size), generator_for(config_.run.seed, Purpose::Step, step), true);
    }

    /// Noises the samples at stratified times t = floor(T (i + u) / B), so that every batch covers the whole chain.
    Batch make_batch(const Samples& samples, const at::Tensor& which, const at::Generator& generator, bool training)
    {
        const auto size = which.size(0);
        const at::Tensor x0 = samples.latents.index_select(0, which).to(at::kFloat) * vae_->config().scaling_factor;
        const at::Tensor noise = at::randn(x0.sizes(), generator);
        const at::Tensor place = at::arange(size, at::TensorOptions(at::kFloat)) + at::rand({size}, generator);
        const at::Tensor timesteps = (place * schedule_.steps() / size).to(at::kLong).clamp_(0, schedule_.steps() - 1);

        Batch batch;
        batch.timesteps = timesteps;
        batch.x_t = q_sample(schedule_, x0, noise, timesteps).contiguous(at::MemoryFormat::ChannelsLast);
        batch.target = training_target(config_.schedule.prediction_type, x0, noise, rates_at(schedule_, timesteps, x0.dim()));
        batch.weights = loss_weights(schedule_, timesteps, config_.weighting());
        if (samples.tokens.defined()) batch.ids = draw_captions(samples.tokens, which, generator, training);
        return batch;
    }

    at::Tensor draw_captions(const at::Tensor& tokens, const at::Tensor& which, const at::Generator& generator, bool training) const
    {
        if (!training) return tokens.select(1, 0).index_select(0, which).to(at::kLong);
        const auto size = which.size(0), captions = tokens.size(1);
        const at::Tensor caption = at::randint(captions, {size}, generator, at::TensorOptions(at::kLong));
        const at::Tensor ids = tokens.flatten(0, 1).index_select(0, which * captions + caption).to(at::kLong);
        const at::Tensor dropped = at::rand({size, 1}, generator) < config_.caption_dropout;
        return at::where(dropped, ids_of({""}), ids);
    }

    at::Tensor ids_of(const std::vector<std::string>& texts) const
    {
        std::vector<at::Tensor> rows;
        for (const auto& text : texts)
            rows.push_back(at::tensor(padded_ids(*tokenizer_, text, config_.text_encoder.max_position_embeddings), at::TensorOptions(at::kLong)));
        return at::stack(rows);
    }

    at::Tensor encode(const std::vector<std::string>& texts) const { return averaged_.text->forward(ids_of(texts)).last_hidden_state; }

    BatchLoss backward(Networks& networks, const Batch& part, std::int64_t batch_size)
    {
        at::Tensor prediction;
        {
            const AutocastScope autocast(precision_);
            prediction = networks.predict(part.x_t, part.timesteps, part.ids);
        }
        const double share = static_cast<double>(part.size()) / static_cast<double>(batch_size);
        const at::Tensor loss = weighted_mse(prediction, part.target, part.weights);
        torch::autograd::backward({loss * share});
        const at::NoGradGuard no_grad;
        return {loss.item<double>() * share, (prediction - part.target).square().mean().item<double>() * share};
    }

    DenoiserTrainingConfig config_;
    std::filesystem::path out_;
    Precision precision_;
    WorkerTeam& team_;
    NoiseSchedule schedule_;
    std::unique_ptr<AutoencoderKl> vae_;
    std::string encoder_hash_;
    std::shared_ptr<const Tokenizer> tokenizer_;
    Samples training_, validation_;
    std::optional<SampleOrder> order_;
    Networks averaged_;
    std::vector<std::unique_ptr<Networks>> replicas_;
    ParameterStore store_;
};

} // namespace

Result<RunResult> train_denoiser(const std::string& data, const DenoiserTrainingConfig& wanted, const RunOptions& options)
{
    return guarded([&] {
        auto config = wanted;
        const auto precision = value_or_throw(precision_from_name(options.precision.empty() ? config.precision : options.precision));
        WorkerTeam team(worker_count(options));
        const auto source = value_or_throw(open_data(data, config.data));
        config.unconditional |= source.training->captions(0).empty();
        if (config.unconditional) config.unet = without_text(config.unet);
        DenoiserTrainee trainee(source, config, options, precision, team);
        write_json(options.out / "training/diffusion/config.json", config.to_json());
        return run_training(trainee, config.run, options, options.out / "training/diffusion", team);
    });
}

} // namespace sfumato::training
