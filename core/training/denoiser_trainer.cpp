#include "core/training/denoiser_trainer.h"

#include "core/base/command_option.h"
#include "core/base/platform.h"
#include "core/diffusion/noise_process_config.h"
#include "core/pipeline/image_tensor.h"
#include "core/training/caption_tokens.h"
#include "core/training/denoiser_inputs.h"
#include "core/training/denoiser_networks.h"
#include "core/training/fine_tuning.h"
#include "core/training/latent_cache.h"
#include "core/training/model_folder.h"
#include "core/training/noised_batch.h"
#include "core/training/run_guard.h"
#include "core/training/sample_order.h"
#include "core/training/sample_sheet.h"

#include <torch/csrc/autograd/autograd.h>

#include <numeric>

namespace sfumato::training {
namespace {

constexpr std::int64_t kValidationBatch = 24;
constexpr int kSheetColumns = 4;
constexpr double kDefaultGuidance = 5;

/// Latents and captions of both data sets, replicas of the networks for the workers, and the averaged ones.
class DenoiserTask final : public TrainingTask {
public:
    /// `base`: the model that is fine-tuned, or null.
    DenoiserTask(const DataSource& data, const DenoiserTrainingConfig& config, const ModelSpec* base,
                 const std::filesystem::path& out, Precision precision, const Preparation& preparation)
        : config_(config), out_(out), precision_(precision), team_(preparation.team),
          process_(make_noise_process(config.schedule)),
          vae_(base ? open_model_vae(*base) : open_model_vae(out, config)), card_(make_card(data)), averaged_(config)
    {
        if (config_.sheet_prompts.empty()) config_.sheet_prompts = data.sheet_prompts;
        if (std::ssize(config_.sheet_prompts) > config.sheet_pictures)
            config_.sheet_prompts.resize(config.sheet_pictures);
        if (averaged_.text) {
            tokenizer_ = base ? open_model_tokenizer(*base) : open_or_train_tokenizer(out, *data.training, config);
            empty_caption_ = ids_of({""});
        }
        const auto cache = out / "training/cache";
        training_ = open_samples(*data.training, cache / "latents.safetensors", cache / "pictures.bin", preparation);
        validation_ = open_samples(*data.validation, cache / "validation-latents.safetensors", cache / "validation.bin",
                                   preparation);
        if (config_.object_weight != 1)
            training_.things = cells_with_things(*data.training, training_.latents.sizes(), team_);
        order_.emplace(config.run.seed, training_.latents.size(0));
        if (tokenizer_ && !config.word_curriculum.words.empty())
            lesson_.emplace(config.word_curriculum, *data.training, *tokenizer_, training_.tokens, team_);
        if (base) go_on_from(*base, data);
        else averaged_.initialise(static_cast<std::uint64_t>(config.run.seed));
        averaged_.add_to(store_);
        store_.finish();
        for (int i = 0; i < team_.count(); ++i) {
            replicas_.push_back(std::make_unique<DenoiserNetworks>(config));
            replicas_.back()->share_with(averaged_);
        }
    }

    ParameterStore& parameters() override { return store_; }

    void bind(const std::vector<at::Tensor>& gradients, const at::Tensor& average) override
    {
        for (std::size_t i = 0; i < replicas_.size(); ++i) replicas_[i]->bind_to(store_, store_.values, gradients[i]);
        averaged_.bind_to(store_, average);
    }

    BatchLoss accumulate(std::int64_t step) override
    {
        const NoisedBatch batch = draw_batch(step);
        std::vector<BatchLoss> shares(team_.count());
        team_.run([&](int worker) {
            const auto [begin, end] = part_of(batch.size(), worker, team_.count());
            for (int piece = 0; piece < config_.gradient_accumulation; ++piece) {
                const auto [first, last] = part_of(end - begin, piece, config_.gradient_accumulation);
                if (first < last)
                    shares[worker]
                        += backward(*replicas_[worker], batch.slice(begin + first, begin + last), batch.size());
            }
        });
        return std::accumulate(shares.begin(), shares.end(), BatchLoss{});
    }

    double validate() override
    {
        const auto size = validation_.latents.size(0);
        const auto generator = generator_for(config_.run.seed, Purpose::Validation, 0);
        NoisedBatch all = make_batch(validation_, at::arange(size, at::TensorOptions(at::kLong)), generator,
                                     1); // comparable from run to run
        if (tokenizer_) all.ids = validation_.tokens.select(1, 0).to(at::kLong);
        const at::Tensor errors = at::empty({size}, at::kDouble);
        team_.for_each((size + kValidationBatch - 1) / kValidationBatch, [&](std::int64_t i) {
            const at::NoGradGuard no_grad;
            const AutocastScope autocast(precision_);
            const auto begin = i * kValidationBatch, end = std::min(size, begin + kValidationBatch);
            const NoisedBatch batch = all.slice(begin, end);
            errors.slice(0, begin, end)
                .copy_(
                    (averaged_.predict(batch.x_t, batch.timesteps, batch.ids) - batch.target).square().mean({1, 2, 3}));
        });
        return errors.mean().item<double>();
    }

    void save_model(std::int64_t step) override
    {
        if (base_) return save_base(step);
        const ModelFamily& family = *config_.family;
        Json denoiser = config_.denoiser.config;
        denoiser["sfumato_training_step"] = step;
        write_component(out_, family.denoiser, denoiser, *averaged_.denoiser);
        if (averaged_.text)
            write_component(out_, family.text[0].encoder, config_.text_encoder.config, *averaged_.text);
        write_scheduler(out_, config_.schedule);
        write_model_index(out_, family, averaged_.text != nullptr);
        write_card(out_, card_);
    }

    void write_sheet(const std::filesystem::path& file) override
    {
        const auto count
            = averaged_.text ? static_cast<std::int64_t>(config_.sheet_prompts.size()) : config_.sheet_pictures;
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
            const at::Tensor drawn = sample_pictures(*averaged_.denoiser, *vae_.network, *process_, conditions, empty,
                                                     {.guidance = config_.sheet_guidance,
                                                      .steps = config_.sheet_steps,
                                                      .seed = static_cast<std::uint64_t>(config_.run.seed + begin),
                                                      .count = static_cast<int>(end - begin)});
            for (std::int64_t i = begin; i < end; ++i) pictures[i] = image_from_signed_unit(drawn[i - begin]);
        });
        value_or_throw(write_image(file, contact_sheet(pictures, kSheetColumns)));
    }

private:
    /// What is known of the model that learns more.
    struct Base {
        Json denoiser, card;                            ///< config.json and sfumato.json as they are to be
        std::map<std::string, at::ScalarType> precision; ///< of each of its denoiser's tensors
    };

    void go_on_from(const ModelSpec& model, const DataSource& data)
    {
        averaged_.load(model);
        base_ = Base{value_or_throw(read_json_file(model.path / model.denoiser.name / "config.json")), model.card, {}};
        const auto title = json_value_or(model.card, "title", model.path.filename().string()) + ", " + data.title;
        if (model.path != out_)
            base_->card = card_after(model.card, config_.title.empty() ? title : config_.title, card_.vocabulary);
        for (const auto& [name, entry] : model.weights.at(model.denoiser.name).index())
            base_->precision[name] = entry.dtype;
    }

    /// The denoiser alone has changed.
    void save_base(std::int64_t step)
    {
        base_->denoiser["sfumato_training_step"] = step;
        write_component(out_ / config_.denoiser.name, base_->denoiser, *averaged_.denoiser,
                        config_.denoiser.type->weights_file,
                        [&](const std::string& name) { return base_->precision.at(name); });
        write_json(out_ / "sfumato.json", base_->card);
    }

    ModelCard make_card(const DataSource& data) const
    {
        return {.title = config_.title.empty() ? data.title : config_.title,
                .vocabulary = config_.unconditional ? std::vector<std::string>{} : data.vocabulary,
                .size = config_.data.side,
                .steps = config_.sheet_steps,
                .guidance_scale = config_.unconditional ? 1 : kDefaultGuidance};
    }

    LatentSamples open_samples(const DataSet& data, const std::filesystem::path& latents,
                               const std::filesystem::path& pictures, const Preparation& preparation)
    {
        LatentSamples samples;
        samples.latents = open_latents(latents, data, pictures, *vae_.network, vae_.encoder_hash, preparation);
        if (tokenizer_)
            samples.tokens = tokenize_captions(data, *tokenizer_, config_.text_encoder.traits.max_length, team_);
        return samples;
    }

    NoisedBatch draw_batch(std::int64_t step)
    {
        const auto size = config_.run.batch_size;
        at::Tensor which = order_->at((step - 1) * size, size);
        std::optional<CurriculumBatch> lesson;
        if (lesson_ && lesson_->covers(step)) {
            lesson = lesson_->teach(step, which, config_.run.seed);
            which = lesson->which;
        }
        const auto generator = generator_for(config_.run.seed, Purpose::Step, step);
        NoisedBatch batch = make_batch(training_, which, generator,
                                       lesson ? config_.word_curriculum.timestep_shift : config_.timestep_shift);
        emphasise_things(batch, which, step);
        if (tokenizer_)
            batch.ids = draw_captions(training_.tokens, which, empty_caption_, config_.caption_dropout, generator);
        if (lesson) batch.ids = at::where(lesson->taught, lesson->ids, batch.ids);
        return batch;
    }

    NoisedBatch make_batch(const LatentSamples& samples, const at::Tensor& which, const at::Generator& generator,
                           double shift) const
    {
        const at::Tensor x0
            = vae_.network->traits().latent.scaled(samples.latents.index_select(0, which).to(at::kFloat));
        const at::Tensor noise = at::randn(x0.sizes(), generator);
        return noise_batch(*process_, config_.weighting(), x0, noise,
                           stratified_timesteps(which.size(0), process_->num_train_timesteps(), generator, shift));
    }

    /// The few cells of things count more while the rate is high, or things are learnt last of all. The extra weight
    /// goes with the rate, for it also teaches to see things where none are.
    void emphasise_things(NoisedBatch& batch, const at::Tensor& which, std::int64_t step) const
    {
        if (!training_.things.defined()) return;
        const double extra = (config_.object_weight - 1) * config_.run.schedule().at(step) / config_.run.learning_rate;
        const at::Tensor weight = 1 + extra * training_.things.index_select(0, which).to(at::kFloat);
        batch.weights = batch.weights.view({-1, 1, 1, 1}) * weight.unsqueeze(1);
    }

    at::Tensor ids_of(const std::vector<std::string>& texts) const
    {
        std::vector<at::Tensor> rows;
        for (const auto& text : texts)
            rows.push_back(at::tensor(padded_ids(*tokenizer_, text, config_.text_encoder.traits.max_length),
                                      at::TensorOptions(at::kLong)));
        return at::stack(rows);
    }

    at::Tensor encode(const std::vector<std::string>& texts) const
    {
        return averaged_.text->forward(ids_of(texts)).last_hidden_state;
    }

    BatchLoss backward(const DenoiserNetworks& networks, const NoisedBatch& part, std::int64_t batch_size)
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
    std::unique_ptr<const NoiseProcess> process_;
    ModelVae vae_;
    ModelCard card_;
    std::shared_ptr<const Tokenizer> tokenizer_; ///< none in a model without text
    at::Tensor empty_caption_;                   ///< int64 [1, L]
    LatentSamples training_, validation_;
    std::optional<SampleOrder> order_;
    std::optional<WordCurriculum> lesson_;
    std::optional<Base> base_;                   ///< of a fine-tuning
    DenoiserNetworks averaged_;
    std::vector<std::unique_ptr<DenoiserNetworks>> replicas_;
    ParameterStore store_;
};

/// Parameters by whether they are trained; networks that nothing was written to take no memory.
ParameterCounts count_parameters(const DenoiserTrainingConfig& config)
{
    DenoiserNetworks networks(config);
    const std::int64_t all
        = networks.denoiser->parameter_count() + (networks.text ? networks.text->parameter_count() : 0);
    std::int64_t trained = 0;
    networks.denoiser->visit_parameters([&](const std::string& name, at::Tensor& parameter) {
        trained += networks.is_trained(name) ? parameter.numel() : 0;
    });
    if (config.from.empty() && networks.text) trained += networks.text->parameter_count();
    return {trained, all - trained};
}

/// The model a fine-tuning begins with; one that goes on has it in its own folder.
std::optional<ModelSpec> begin_fine_tuning(DenoiserTrainingConfig& config, const RunOptions& options)
{
    if (config.from.empty()) return std::nullopt;
    ModelSpec base = open_base(options.resume ? options.out : std::filesystem::path(config.from), config);
    adopt(config, base);
    return base;
}

} // namespace

Result<RunResult> train_denoiser(const std::string& data, const DenoiserTrainingConfig& wanted,
                                 const RunOptions& options)
{
    return guarded([&] {
        const auto folder = options.out / "training/diffusion";
        check_run_folder(folder, options);
        auto config = wanted;
        const auto base = begin_fine_tuning(config, options);
        const auto precision
            = value_or_throw(precision_from_name(options.precision.empty() ? config.precision : options.precision));
        WorkerTeam team(worker_count(options));
        const Preparation preparation{team, options.on_preparation, options.stop};
        const auto source = value_or_throw(open_data(data, config.data, preparation));
        if (options.on_data) options.on_data(source);
        const bool wordless = source.training->captions(0).empty();
        if (base && wordless && !config.unconditional)
            throw Error{verbatim(data), Message::tr("no picture has a caption, but the model is led by words"),
                        Message::tr("put a .txt beside each picture, or describe all of them with %1",
                                    command_option("--caption"))};
        config.unconditional |= wordless;
        if (config.unconditional && !base)
            config.denoiser.configure(config.family->scratch->without_text(config.denoiser.config));
        const auto need = memory_need(config, count_parameters(config), team.count(), precision == Precision::BFloat16);
        if (options.on_memory) options.on_memory(need);
        check_memory(config, need, available_memory_bytes());
        if (base && !options.resume) copy_base(*base, options.out);
        DenoiserTask task(source, config, base ? &*base : nullptr, options.out, precision, preparation);
        if (base && !options.resume) task.save_model(0); // a whole model from the beginning, which a resumed run reads
        write_json(folder / "config.json", config.to_json());
        return run_training(task, config.run, options, folder, *source.training, team);
    });
}

} // namespace sfumato::training
