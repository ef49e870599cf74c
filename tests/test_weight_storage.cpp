// Weights in another form than they are used in: packed in blocks, or elsewhere until their component runs.
#include "core/checkpoint/strict_loading.h"
#include "core/families/merged_loras.h"
#include "core/nn/component_scope.h"
#include "core/nn/layers.h"
#include "core/pipeline/guided_denoiser.h"
#include "core/pipeline/latents.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

at::Tensor described(const at::Tensor& tensor) { return at::empty_like(tensor, tensor.options().device(at::kMeta)); }

/// Signed bytes in blocks of 32 with a scale each, as in GGUF's Q8_0; unpacked for each use.
class Int8Blocks final : public nn::WeightStorage {
public:
    explicit Int8Blocks(const at::Tensor& weight) : description_(described(weight))
    {
        const at::Tensor blocks = weight.to(at::kFloat).reshape({-1, kBlock});
        scales_ = blocks.abs().amax(1, true) / 127;
        values_ = (blocks / scales_.clamp_min(1e-12)).round().to(at::kChar);
    }
    at::Tensor description() const override { return description_; }
    at::Tensor load() const override
    {
        ++loads;
        return (values_.to(at::kFloat) * scales_).view(description_.sizes()).to(description_.scalar_type());
    }
    Loading loading() const override { return Loading::ByUse; }
    [[nodiscard]] std::size_t nbytes() const { return values_.nbytes() + scales_.nbytes(); }
    mutable int loads = 0;

private:
    static constexpr std::int64_t kBlock = 32;
    at::Tensor description_, scales_, values_;
};

/// Stands for another device: what is asked for is copied.
class Elsewhere final : public nn::WeightStorage {
public:
    explicit Elsewhere(at::Tensor weight) : weight_(std::move(weight)) {}
    at::Tensor description() const override { return described(weight_); }
    at::Tensor load() const override
    {
        if (fails) throw Error{verbatim("memory"), verbatim("there is not enough of it"), {}};
        ++loads;
        return weight_.clone();
    }
    Loading loading() const override { return Loading::ByComponent; }
    static inline bool fails = false;
    static inline int loads = 0;

private:
    at::Tensor weight_;
};

int stored_elsewhere(nn::Module& component)
{
    int count = 0;
    component.for_each_parameter([&](nn::Parameter& parameter) { count += !parameter.is_loaded(); });
    return count;
}

/// Leaves every weight of the component to a storage. Returns how many there are.
template <class Storage> int store_all(nn::Module& component)
{
    int count = 0;
    component.for_each_parameter([&](nn::Parameter& parameter) {
        parameter.store(std::make_shared<Storage>(parameter.value()));
        ++count;
    });
    return count;
}

LoadedModel tiny_model()
{
    return value_or_throw(load_model(SFUMATO_TEST_DATA "/goldens/tiny-sd15", at::kCPU, at::kFloat));
}

/// What a prompt and two steps of a picture make of the model.
at::Tensor picture_of(LoadedModel& model)
{
    const at::NoGradGuard no_grad;
    auto words = value_or_throw(encode_prompts(model, {.prompt = "a red house", .negative = "fog", .steps = 2}));
    const auto predict = guided_denoiser(model, words, {.scale = 4}, 1, {});
    at::Tensor x = make_torch_noise(3, 1)->draw({4, 8, 8});
    for (int step = 1; step <= 2; ++step)
        x = x - 0.1 * predict({.x = x, .timestep = 500.0f / static_cast<float>(step), .step = step, .steps = 2});
    return decode_latents(model, x);
}

} // namespace

class TestWeightStorage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        Elsewhere::fails = false;
        Elsewhere::loads = 0;
    }

    void packed_layers_compute_what_their_unpacked_weights_do()
    {
        const at::NoGradGuard no_grad;
        nn::Linear packed(96, 64), plain(96, 64);
        packed.for_each_parameter([](nn::Parameter& p) { p.normal_(0, 0.2, at::detail::createCPUGenerator(1)); });
        const auto blocks = std::make_shared<Int8Blocks>(packed.weight);
        const at::Tensor before = packed.weight.clone();
        packed.weight.store(blocks);
        plain.weight = blocks->load();
        plain.bias = packed.bias.value();
        // A byte and a share of a scale for each value; half a step of the scale is the most that is lost.
        QVERIFY(blocks->nbytes() * 3 < before.nbytes());
        QVERIFY(largest_difference(plain.weight, before) <= before.abs().max().item<double>() / 127 / 2 + 1e-7);
        QVERIFY(largest_difference(plain.weight, before) > 0);

        blocks->loads = 0;
        const at::Tensor x = at::randn({3, 96}, at::detail::createCPUGenerator(2));
        QVERIFY(at::equal(packed.forward(x), plain.forward(x)));
        QCOMPARE(blocks->loads, 1);
        QVERIFY(packed.weight.is_meta());
        QCOMPARE(packed.parameter_count(), plain.parameter_count());

        nn::Conv2d conv(32, 32, 3, 1, 1);
        conv.for_each_parameter([](nn::Parameter& p) { p.normal_(0, 0.2, at::detail::createCPUGenerator(3)); });
        const at::Tensor map = at::randn({1, 32, 5, 5}, at::detail::createCPUGenerator(4));
        conv.weight = Int8Blocks(conv.weight).load();
        const at::Tensor expected = conv.forward(map);
        conv.weight.store(std::make_shared<Int8Blocks>(conv.weight));
        QVERIFY(largest_difference(conv.forward(map), expected) < 1e-5);
        nn::Embedding table(64, 32);
        table.weight.normal_(0, 1, at::detail::createCPUGenerator(5));
        table.weight = Int8Blocks(table.weight).load();
        const at::Tensor ids = at::arange(10), rows = table.forward(ids);
        table.weight.store(std::make_shared<Int8Blocks>(table.weight));
        QVERIFY(largest_difference(table.forward(ids), rows) < 1e-5);
    }

    void a_storage_of_other_sizes_is_refused()
    {
        nn::Linear layer(32, 8);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 layer.weight.store(std::make_shared<Int8Blocks>(at::ones({8, 64}))));
    }

    void strict_loading_packs_what_it_is_told_to()
    {
        const std::string folder = SFUMATO_TEST_DATA "/goldens/tiny-sd15";
        auto spec = value_or_throw(ModelSpec::read(folder));
        auto denoiser = spec.denoiser.make();
        std::map<std::string, std::shared_ptr<Int8Blocks>> packed;
        const Weights& weights = spec.weights.at(spec.denoiser.name);
        value_or_throw(
            load_strictly(*denoiser, weights,
                          {.storage = [&](const std::string& name,
                                          const at::Tensor& weight) -> std::shared_ptr<const nn::WeightStorage> {
                              if (name.find("attn1.to_q.weight") == std::string::npos) return nullptr;
                              return packed[name] = std::make_shared<Int8Blocks>(weight);
                          }}));
        QVERIFY(!packed.empty());
        QCOMPARE(stored_elsewhere(*denoiser), static_cast<int>(packed.size()));
        for (const auto& [name, value] : denoiser->named_parameters())
            if (!packed.contains(name))
                QVERIFY2(at::equal(value, value_or_throw(weights.tensor(name)).to(at::kFloat)), name.c_str());
            else QVERIFY2(at::equal(value, packed.at(name)->load()), name.c_str());
    }

    void a_component_is_there_while_it_runs()
    {
        auto model = tiny_model();
        const at::Tensor expected = picture_of(model);
        const int weights = store_all<Elsewhere>(*model.denoiser) + store_all<Elsewhere>(*model.vae)
            + store_all<Elsewhere>(*model.text[0].encoder);
        QVERIFY(at::equal(picture_of(model), expected));
        QCOMPARE(Elsewhere::loads, weights); // each once, whatever the steps
        QCOMPARE(stored_elsewhere(*model.denoiser) + stored_elsewhere(*model.vae)
                     + stored_elsewhere(*model.text[0].encoder),
                 weights);
    }

    void scopes_may_be_nested_and_loading_may_fail()
    {
        auto model = tiny_model();
        const int weights = store_all<Elsewhere>(*model.vae);
        {
            const nn::ComponentScope outer(*model.vae);
            {
                const nn::ComponentScope inner(*model.vae);
            }
            QCOMPARE(stored_elsewhere(*model.vae), 0);
        }
        QCOMPARE(stored_elsewhere(*model.vae), weights);
        Elsewhere::fails = true;
        QVERIFY_THROWS_EXCEPTION(Error, nn::ComponentScope(*model.vae));
        QCOMPARE(stored_elsewhere(*model.vae), weights);
    }

    /// A LoRA on weights that a storage keeps is that on the weights themselves, and taken off to the bit.
    void loras_reach_stored_weights()
    {
        auto plain = tiny_model(), stored = tiny_model();
        const at::Tensor without = picture_of(plain);
        (void)store_all<Elsewhere>(*stored.denoiser);
        const fs::path lora = SFUMATO_TEST_DATA "/goldens/lora/tinystyle-kohya.safetensors";
        MergedLoras on_plain(*plain.spec.family, live_tensors(plain)),
            on_stored(*stored.spec.family, live_tensors(stored));
        value_or_throw(on_plain.apply({{lora, 0.7, 0.4}}));
        value_or_throw(on_stored.apply({{lora, 0.7, 0.4}}));
        QVERIFY(!at::equal(picture_of(plain), without));
        QVERIFY(at::equal(picture_of(stored), picture_of(plain)));
        QVERIFY(stored_elsewhere(*stored.denoiser) > 0);
        value_or_throw(on_stored.apply({}));
        QVERIFY(at::equal(picture_of(stored), without));
    }
};

QTEST_GUILESS_MAIN(TestWeightStorage)
#include "test_weight_storage.moc"
