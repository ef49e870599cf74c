#include "core/evaluation/reader_training.h"

#include "core/base/cancelled.h"
#include "core/checkpoint/strict_loading.h"
#include "core/nn/init.h"
#include "core/nn/parallel.h"
#include "core/training/adamw.h"
#include "core/training/ema.h"
#include "core/training/learning_rate.h"
#include "core/training/parameter_store.h"
#include "core/training/precision.h"
#include "core/training/random.h"

#include <torch/csrc/autograd/autograd.h>

namespace sfumato::evaluation {
namespace {

using namespace training;
using at::Tensor;

constexpr double kAverageDecay = 0.998;

/// Scenes as bytes and labels, the newest in place of the oldest.
class ScenePool {
public:
    explicit ScenePool(std::int64_t size)
        : pictures_(at::empty({size, 3, AttributeReader::kSide, AttributeReader::kSide}, at::kByte)),
          labels_(at::empty({size, kHeads}, at::kLong))
    {
    }
    void draw_more(std::int64_t count, const ReaderTraining& training, WorkerTeam& team)
    {
        team.for_each(count, [&](std::int64_t i) {
            auto scene = training.scene(static_cast<std::uint64_t>(drawn_ + i));
            const auto slot = (drawn_ + i) % pictures_.size(0);
            pictures_.select(0, slot).copy_(picture_tensor(scenery::draw_scene(scene)));
            labels_.select(0, slot).copy_(labels_of(scene));
        });
        drawn_ += count;
    }
    struct Batch {
        Tensor pictures, labels; ///< uint8 [B, 3, H, W], int64 [B, kHeads]
    };
    [[nodiscard]] Batch choose(int size, const at::Generator& generator) const
    {
        const Tensor which
            = at::randint(std::min(drawn_, pictures_.size(0)), {size}, generator, at::TensorOptions(at::kLong));
        return {pictures_.index_select(0, which), labels_.index_select(0, which)};
    }

private:
    Tensor pictures_, labels_;
    std::int64_t drawn_ = 0;
};

/// Half of the pictures mirrored, with their places.
void mirror(ScenePool::Batch& batch, const at::Generator& generator)
{
    const Tensor chosen = at::rand({batch.pictures.size(0)}, generator) < 0.5;
    std::vector<std::int64_t> order(kHeads);
    for (int i = 0; i < kHeads; ++i) order[static_cast<std::size_t>(i)] = i;
    for (int i = 0; i < kPlaceHeads; ++i)
        std::swap(order[static_cast<std::size_t>(kWholeHeads + i)],
                  order[static_cast<std::size_t>(kWholeHeads + 2 * kPlaceHeads + i)]);
    batch.labels
        = at::where(chosen.view({-1, 1}), batch.labels.index_select(1, at::tensor(order, at::kLong)), batch.labels);
    batch.pictures = at::where(chosen.view({-1, 1, 1, 1}), batch.pictures.flip(3), batch.pictures);
}

/// Half of the pictures softened up to a mean of 3x3, all with a little grain: decoded latents look like this.
Tensor roughen(const Tensor& pictures, const at::Generator& generator)
{
    const auto amount = [&](const Tensor& of) { return at::rand({of.size(0), 1, 1, 1}, generator); };
    Tensor rough = at::randn(pictures.sizes(), generator)
                       .contiguous(at::MemoryFormat::ChannelsLast)
                       .mul_(amount(pictures).mul_(0.06))
                       .add_(pictures);
    Tensor half = rough.narrow(0, 0, pictures.size(0) / 2);
    half.lerp_(at::avg_pool2d(at::replication_pad2d(half, {1, 1, 1, 1}), {3, 3}, {1, 1}), amount(half));
    return rough;
}

/// Cross-entropy summed over the heads, mean over the batch; unknown labels count nothing.
Tensor loss_of(const Tensor& logits, const Tensor& labels)
{
    Tensor sum = at::zeros({});
    for (int i = 0; i < kHeads; ++i) {
        const Head& head = heads()[static_cast<std::size_t>(i)];
        sum = sum
            + at::cross_entropy_loss(logits.narrow(1, head.offset, head.classes), labels.select(1, i), {},
                                     at::Reduction::Sum, -1);
    }
    return sum / static_cast<double>(labels.size(0));
}

/// Everything that changes during a run.
class ReaderTrainer {
public:
    ReaderTrainer(AttributeReader& reader, const ReaderTraining& training)
        : training_(training), team_(training.threads), precision_(value_or_throw(precision_from_name("auto"))),
          pool_(training.pool)
    {
        nn::initialise_like_torch(reader, generator_for(training.seed, Purpose::Initialise, 0));
        store_.add("", reader);
        store_.finish();
        average_ = store_.values.clone();
        for (int i = 0; i < team_.count(); ++i) {
            gradients_.push_back(store_.make_array());
            replicas_.push_back(std::make_unique<AttributeReader>());
            store_.bind("", *replicas_.back(), store_.values, gradients_.back());
        }
        store_.bind("", reader, average_);
        optimiser_.emplace(store_.size(), AdamWConfig{.weight_decay = 0.02});
    }

    double step(std::int64_t number)
    {
        const auto generator = generator_for(training_.seed, Purpose::Step, static_cast<std::uint64_t>(number));
        pool_.draw_more(number == 1 ? training_.batch_size : training_.new_per_step, training_, team_);
        auto batch = pool_.choose(training_.batch_size, generator);
        mirror(batch, generator);
        const Tensor pictures = roughen(reader_input(batch.pictures), generator);
        std::vector<double> losses(static_cast<std::size_t>(team_.count()));
        team_.run([&](int worker) {
            const auto part = part_of(pictures.size(0), worker, team_.count());
            gradients_[static_cast<std::size_t>(worker)].zero_();
            const AutocastScope autocast(precision_);
            const Tensor logits
                = replicas_[static_cast<std::size_t>(worker)]->forward(pictures.slice(0, part.begin, part.end)).logits;
            const Tensor loss = loss_of(logits, batch.labels.slice(0, part.begin, part.end))
                * (static_cast<double>(part.size()) / static_cast<double>(pictures.size(0)));
            torch::autograd::backward({loss});
            losses[static_cast<std::size_t>(worker)] = loss.item<double>();
        });
        (void)sum_and_clip(gradients_, 5, team_);
        const LearningRate rate{.peak = training_.learning_rate,
                                .lr_warmup_steps = std::min<std::int64_t>(100, training_.steps / 5 + 1),
                                .steps = training_.steps,
                                .constant_share = 0.4};
        optimiser_->update(store_.values, gradients_.front(), rate.at(number), number, team_);
        move_average(average_, store_.values, ema_decay(kAverageDecay, number), team_);
        double sum = 0;
        for (const double loss : losses) sum += loss;
        return sum;
    }

private:
    const ReaderTraining& training_;
    WorkerTeam team_;
    Precision precision_;
    ScenePool pool_;
    ParameterStore store_;
    Tensor average_;
    std::vector<Tensor> gradients_;
    std::vector<std::unique_ptr<AttributeReader>> replicas_;
    std::optional<AdamW> optimiser_;
};

} // namespace

void train_reader(AttributeReader& reader, const ReaderTraining& training)
{
    const nn::SingleThreadGuard alone;  // as its team wants; the others come back after it
    ReaderTrainer trainer(reader, training);
    for (std::int64_t step = 1; step <= training.steps; ++step) {
        throw_if_stopped(training.stop);
        const double loss = trainer.step(step);
        if (!std::isfinite(loss))
            throw Error{Message::tr("attribute reader"), Message::tr("its loss is not finite at step %1", step),
                        Message::tr("train it again with another seed")};
        if (training.on_step) training.on_step(step, loss);
    }
}

std::array<Count, kAttributes> measure_reader(const AttributeReader& reader, std::uint64_t seed, int count)
{
    const at::NoGradGuard no_grad;
    constexpr int kBatch = 32;
    std::array<Count, kAttributes> right;
    for (int begin = 0; begin < count; begin += kBatch) {
        std::vector<Tensor> pictures, labels;
        for (int i = begin; i < std::min(begin + kBatch, count); ++i) {
            auto scene = scenery::make_scene(seed, static_cast<std::uint64_t>(i));
            pictures.push_back(picture_tensor(scenery::draw_scene(scene)));
            labels.push_back(labels_of(scene));
        }
        const Tensor logits = reader.forward(reader_input(at::stack(pictures))).logits, truth = at::stack(labels);
        for (int column = 0; column < kHeads; ++column) {
            const Head& head = heads()[static_cast<std::size_t>(column)];
            const Tensor wanted = truth.select(1, column), seen = logits.narrow(1, head.offset, head.classes).argmax(1);
            const auto tally = [&](Attribute attribute, const Tensor& hits) {
                right[static_cast<std::size_t>(attribute)]
                    += {wanted.ge(0).sum().item<std::int64_t>(), (hits & wanted.ge(0)).sum().item<std::int64_t>()};
            };
            tally(head.attribute, seen == wanted);
            if (head.attribute == Attribute::Object)
                tally(Attribute::Place, (seen == kNothing) == (wanted == kNothing));
        }
    }
    return right;
}

Result<std::unique_ptr<AttributeReader>> open_reader(const std::filesystem::path& file, const ReaderTraining& training)
{
    auto reader = std::make_unique<AttributeReader>();
    if (std::filesystem::exists(file)) {
        auto weights = SafetensorsFile::open(file);
        if (!weights) return tl::unexpected(weights.error());
        if (auto loaded = load_strictly(*reader, *weights, at::kCPU, at::kFloat); !loaded)
            return tl::unexpected(loaded.error());
        // The layout in which it was trained, and in which convolutions are fastest.
        reader->visit_parameters([](const std::string&, Tensor& parameter) {
            if (parameter.dim() == 4) parameter = parameter.contiguous(at::MemoryFormat::ChannelsLast);
        });
    } else {
        train_reader(*reader, training);
        if (auto saved = save_parameters(*reader, file, at::kFloat); !saved) return tl::unexpected(saved.error());
    }
    return reader;
}

} // namespace sfumato::evaluation
