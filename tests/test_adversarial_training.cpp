#include "core/training/latent_transform.h"
#include "tests/support/training_fixtures.h"

#include <torch/csrc/autograd/autograd.h>

#include <QtTest>

#include <set>

using namespace sfumato;
using namespace sfumato::training;

namespace {

at::Generator dice(std::uint64_t seed) { return at::detail::createCPUGenerator(seed); }

/// Where the brightest element of a [1, 1, h, w] map lies, as shares of its sides.
std::pair<double, double> brightest(const at::Tensor& map)
{
    const auto place = map.contiguous().view(-1).argmax().item<std::int64_t>(), width = map.size(3);
    return {(double(place % width) + 0.5) / double(width), (double(place / width) + 0.5) / double(map.size(2))};
}

AdversarialConfig small(double weight, double feature_weight = 0)
{
    return {.weight = weight, .feature_weight = feature_weight, .channels = 4, .layers = 1, .learning_rate = 5e-3};
}

} // namespace

class TestAdversarialTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder_.emplace();
        draw_folder(*folder_ / "data", 12, false);
        data_ = (*folder_ / "data").string();
    }

    /// The latent cell that stands for a spot of the picture stands for it afterwards.
    void latent_and_picture_change_alike()
    {
        constexpr int kDownscale = 4;
        for (int turns = 0; turns < 4; ++turns)
            for (const int side : {8, 5, 3}) {
                at::Tensor latent = at::zeros({1, 1, 8, 8}), picture = at::zeros({1, 1, 32, 32});
                latent[0][0][1][6] = 1;
                picture.slice(2, 4, 8).slice(3, 24, 28).fill_(1);
                const LatentTransform transform{.side = side, .quarter_turns = turns};
                const at::Tensor small = transform.apply(latent, 1), drawn = transform.apply(picture, kDownscale);
                QCOMPARE(small.size(2), side);
                QCOMPARE(drawn.size(3), side * kDownscale);
                const auto [x, y] = brightest(small);
                const auto [px, py] = brightest(drawn);
                QVERIFY2(std::abs(x - px) <= 0.5 / side && std::abs(y - py) <= 0.5 / side,
                         qPrintable(QString("%1 turns, side %2").arg(turns).arg(side)));
            }
    }

    /// A quarter turn counter-clockwise: what lay at the right lies at the top. Smaller: the mean stays.
    void turned_and_made_smaller()
    {
        const at::Tensor map = at::arange(16, at::TensorOptions(at::kFloat)).view({1, 1, 4, 4});
        const at::Tensor turned = LatentTransform{.side = 4, .quarter_turns = 1}.apply(map, 1);
        QCOMPARE(turned[0][0][0][0].item<float>(), 3.0f);
        QCOMPARE(turned[0][0][3][0].item<float>(), 0.0f);
        QCOMPARE(turned[0][0][0][3].item<float>(), 15.0f);
        const at::Tensor smaller = LatentTransform{.side = 2}.apply(map, 1);
        QVERIFY(std::abs(smaller.mean().item<double>() - 7.5) < 1e-5);
        const at::Tensor grey = LatentTransform{.side = 3}.apply(at::full({1, 2, 8, 8}, 0.25), 1);
        QVERIFY(at::allclose(grey, at::full({1, 2, 3, 3}, 0.25)));
    }

    void every_change_is_drawn_and_none_is_nothing()
    {
        const auto generator = dice(3);
        std::set<std::pair<std::int64_t, std::int64_t>> seen;
        for (int i = 0; i < 600; ++i) {
            const auto [side, turns] = draw_latent_transform(8, generator);
            QVERIFY(side > 2 && side <= 8 && turns >= 0 && turns < 4); // a factor in (1/4, 1]
            QVERIFY(side < 8 || turns > 0);
            seen.emplace(side, turns);
        }
        QCOMPARE(seen.size(), std::size_t{6 * 4 - 1});
    }

    /// At the decoder's last layer the discriminator pulls `weight` times as hard as all else.
    void its_pull_is_brought_to_that_of_the_others()
    {
        WorkerTeam team(1);
        AdversarialLoss adversarial(small(0.5), 1, Precision::Float32, team);
        const auto generator = dice(5);
        const at::Tensor pictures = at::rand({2, 3, 16, 16}, generator) * 2 - 1;
        const at::Tensor inputs = at::rand({2, 4, 16, 16}, generator);
        const auto gradient_with = [&](bool judged) {
            at::Tensor last = at::full({3, 4, 1, 1}, 0.1).set_requires_grad(true);
            const at::Tensor decoded = at::conv2d(inputs, last);
            at::Tensor loss = (decoded - pictures).abs().mean();
            AdversarialProgress progress;
            if (judged) loss = adversarial.judge(0, pictures, decoded, loss, last, 1, progress);
            return torch::autograd::grad({loss}, {last}).front();
        };
        const at::Tensor alone = gradient_with(false), pull = gradient_with(true) - alone;
        const double ratio
            = at::linalg_vector_norm(pull).item<double>() / at::linalg_vector_norm(alone).item<double>();
        QVERIFY2(std::abs(ratio - 0.5) < 0.01, qPrintable(QString::number(ratio)));
    }

    void equal_pictures_differ_in_no_feature()
    {
        WorkerTeam team(1);
        AdversarialLoss adversarial(small(0, 1), 1, Precision::Float32, team);
        const at::Tensor pictures = at::rand({2, 3, 16, 16}, dice(6)) * 2 - 1, others = at::scalar_tensor(0.25);
        AdversarialProgress progress;
        QCOMPARE(adversarial.judge(0, pictures, pictures, others, {}, 1, progress).item<float>(), 0.25f);
        QVERIFY(adversarial.judge(0, pictures, pictures * 0.5, others, {}, 1, progress).item<float>() > 0.26f);
        QCOMPARE(progress.weight, 0.0);
    }

    /// Pictures with grain and without are told apart after some steps; ones that are the same never.
    void the_discriminator_learns_to_tell_pictures_apart()
    {
        WorkerTeam team(2);
        const auto loss_after = [&](double grain) {
            AdversarialLoss adversarial(small(0, 1), 1, Precision::Float32, team);
            double loss = 0;
            for (int step = 1; step <= 60; ++step) {
                const auto generator = dice(step);
                const at::Tensor plain = at::rand({4, 3, 1, 1}, generator).expand({4, 3, 16, 16}).contiguous();
                const at::Tensor grained = plain + grain * at::randn({4, 3, 16, 16}, generator);
                std::vector<AdversarialProgress> progress(2);
                team.run([&](int worker) {
                    const auto half = [&](const at::Tensor& t) { return t.slice(0, 2 * worker, 2 * worker + 2); };
                    (void)adversarial.judge(worker, half(grained), half(plain), at::scalar_tensor(0.0), {}, 0.5,
                                            progress[worker]);
                });
                adversarial.update(step, 1);
                loss = progress[0].discriminator + progress[1].discriminator;
            }
            return loss;
        };
        const double told = loss_after(0.3), same = loss_after(0);
        QVERIFY2(told < 0.3, qPrintable(QString::number(told)));
        QVERIFY2(same > 0.95, qPrintable(QString::number(same)));
    }

    /// It costs and changes nothing before its first step, and is told from then on.
    void it_begins_when_it_is_told_to()
    {
        const auto losses = [&](const AdversarialConfig& adversarial, const char* name) {
            auto config = tiny_vae();
            config.adversarial = adversarial;
            std::vector<double> all;
            std::vector<bool> acted;
            auto options = quiet_run(*folder_ / name);
            options.on_step = [&](const TrainingProgress& p) {
                all.push_back(p.loss);
                acted.push_back(p.adversarial.has_value());
            };
            [&] { QVERIFY(train_vae(data_, config, options)); }();
            return std::pair(all, acted);
        };
        auto later = small(0.5, 1);
        later.start = 5;
        const auto [without, never] = losses({}, "without");
        const auto [with, acted] = losses(later, "with");
        QCOMPARE(acted, (std::vector<bool>{false, false, false, false, false, true, true, true}));
        QVERIFY(std::equal(with.begin(), with.begin() + 5, without.begin()));
        QVERIFY(with[5] != without[5]);
        const auto log = value_or_throw(read_file(*folder_ / "with/training/vae/log.csv"));
        const auto lines = QByteArray(log.data(), qsizetype(log.size())).trimmed().split('\n');
        QCOMPARE(lines.size(), 9); // with the names of the columns
        for (const QByteArray& line : lines) QCOMPARE(line.count(','), 10);
        QVERIFY(lines[5].endsWith(",,,") && !lines[6].contains(",,,"));
    }

    /// An autoencoder that has converged gets a discriminator for the rest of its way.
    void it_joins_a_run_that_began_without()
    {
        auto config = tiny_vae();
        QVERIFY(train_vae(data_, config, quiet_run(*folder_ / "model")));
        config.run.steps = 10;
        config.adversarial = small(0.5);
        config.adversarial.start = 8;
        auto options = quiet_run(*folder_ / "model");
        options.resume = true;
        int acted = 0;
        options.on_step = [&](const TrainingProgress& p) { acted += p.adversarial.has_value(); };
        const auto result = train_vae(data_, config, options);
        QVERIFY2(result, result ? "" : result.error().line().c_str());
        QCOMPARE(acted, 2);
    }

private:
    std::optional<Folder> folder_;
    std::string data_;
};

QTEST_GUILESS_MAIN(TestAdversarialTraining)
#include "test_adversarial_training.moc"
