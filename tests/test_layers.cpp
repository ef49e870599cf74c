#include "core/nn/attention_hook.h"
#include "core/nn/cpu_capability.h"
#include "core/nn/fused_linear.h"
#include "core/nn/cross_attention_cache.h"
#include "core/nn/layers.h"
#include "core/nn/parallel.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/pretended_processor.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <QtTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace sfumato;

namespace {

/// How far a result may lie from the exact one. Products and sums are float32 whatever the type: a sum of n products
/// that are of order 1 / sqrt(n) walks about 2^-24 sqrt(n) away, below 1e-5 for all n here. A value v that is rounded
/// to bfloat16 moves by 2^-8 |v| at most (its mantissa has 8 bits, half of the last is 2^-9 of the power of two below
/// v). Own kernels round once, at the end. Libtorch's layers, which run where there are none, round every value that
/// lies in memory in between, as diffusers' do: a product before something is added to it, both halves and the gate
/// before they are multiplied.
class Rounding {
public:
    Rounding(at::ScalarType type, int terms)
        : unit_(type == at::kBFloat16 ? 0x1p-8 : 0), in_between_(!nn::runs_bf16_kernels() || terms % 2 == 1)
    {
    }
    /// `values` are rounded in any case, `between` where libtorch's layers run.
    bool explains(const at::Tensor& got, const at::Tensor& exact, std::vector<at::Tensor> values,
                  const std::vector<at::Tensor>& between = {}) const
    {
        if (in_between_) values.insert(values.end(), between.begin(), between.end());
        at::Tensor bound = kSums * (1 + exact.abs());
        // What has been rounded before is rounded again with its error: hence the second power.
        for (const at::Tensor& value : values) bound = bound + unit_ * (1 + 4 * unit_) * (value.abs() + kSums);
        return ((got.to(at::kDouble) - exact).abs() <= bound).all().item<bool>();
    }

private:
    static constexpr double kSums = 1e-5;
    double unit_;
    bool in_between_; ///< own kernels take an even number of inputs
};

} // namespace

class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Groups of two close values far from zero come up where a deep network reaches a single pixel.
    void a_group_is_normalised_to_the_digit_in_any_memory_layout()
    {
        at::manual_seed(3);
        for (const auto& [side, spread] : {std::pair{1, 0.02}, {2, 0.5}, {5, 0.5}}) {
            nn::GroupNorm norm(32, 64, 1e-5);
            norm.weight.fill_(1);
            norm.bias.fill_(0);
            const auto x
                = 3 * at::randn({4, 32, 1, 1}).repeat_interleave(2, 1) + spread * at::randn({4, 64, side, side});
            const auto groups = x.to(at::kDouble).view({4, 32, -1});
            const auto centred = groups - groups.mean(2, true);
            const auto expected = (centred / (centred.square().mean(2, true) + 1e-5).sqrt()).view(x.sizes());
            for (const auto layout : {at::MemoryFormat::Contiguous, at::MemoryFormat::ChannelsLast}) {
                // clone, not contiguous: a single pixel passes for either layout and would keep its strides.
                const auto laid_out = x.clone(layout);
                QVERIFY(largest_difference(norm.forward(laid_out), expected) < 5e-4);
            }
        }
    }

    /// Against double precision, far from zero, in both types, over more than one block of positions.
    void normalisation_with_silu_is_as_exact_as_its_type()
    {
        at::manual_seed(5);
        nn::GroupNorm norm(6, 18, 1e-5);
        norm.weight.normal_();
        norm.bias.normal_();
        const auto x = 20 + at::randn({2, 18, 19, 23});
        for (const auto type : {at::kFloat, at::kBFloat16}) {
            const auto given = x.to(type).contiguous(at::MemoryFormat::ChannelsLast);
            const auto groups = given.to(at::kDouble).reshape({2, 6, -1});
            const auto centred = groups - groups.mean(2, true);
            const auto unit = (centred / (centred.square().mean(2, true) + 1e-5).sqrt()).view(x.sizes());
            const auto line
                = unit * norm.weight.view({18, 1, 1}).to(at::kDouble) + norm.bias.view({18, 1, 1}).to(at::kDouble);
            const double bound = type == at::kFloat ? 2e-5 : 3e-2;
            QVERIFY(largest_difference(norm.forward(given), line) < bound);
            QVERIFY(largest_difference(norm.forward_silu(given), at::silu(line)) < bound);
        }
    }

    /// Against double precision: widths of real models, lengths that fill no block, operands that are parts of others.
    void attention_is_softmax_attention_in_either_type()
    {
        at::manual_seed(9);
        for (const auto& [width, queries, keys] : {std::tuple{40, 100, 300},
                                                   {64, 33, 77},
                                                   {80, 7, 96},
                                                   {96, 9, 500},
                                                   {128, 40, 95},
                                                   {160, 64, 64},
                                                   {6, 5, 1}})
            for (const auto type : {at::kFloat, at::kBFloat16}) {
                const auto all = (2 * at::randn({2, std::max(queries, keys), 3, 3 * width})).to(type).transpose(1, 2);
                const auto q = all.narrow(2, 0, queries).narrow(3, 0, width),
                           k = all.narrow(2, 0, keys).narrow(3, width, width),
                           v = all.narrow(2, 0, keys).narrow(3, 2 * width, width);
                const auto scores = at::matmul(q.to(at::kDouble), k.to(at::kDouble).transpose(-2, -1))
                    / std::sqrt(static_cast<double>(width));
                const auto expected = at::matmul(at::softmax(scores, -1), v.to(at::kDouble));
                const auto got = nn::attention(q, k, v);
                QCOMPARE(got.scalar_type(), type);
                const double bound = type == at::kFloat ? 1e-4 : 4e-2; // values reach 8, where bfloat16 steps by 1/32
                QVERIFY2(largest_difference(got, expected) < bound,
                         qPrintable(QString("width %1: %2").arg(width).arg(largest_difference(got, expected))));
            }
    }

    /// Against double precision: sizes that fill no tile, few rows and many, a bias and none, something to add and
    /// nothing.
    void linear_layers_are_as_exact_as_their_type()
    {
        const at::NoGradGuard no_grad;
        at::manual_seed(11);
        for (const at::ScalarType type : {at::kFloat, at::kBFloat16})
            for (const auto& [rows, in, out] :
                 {std::tuple{1, 320, 64}, {7, 50, 70}, {77, 768, 100}, {1100, 64, 320}, {200, 2050, 130}, {5, 3, 4}}) {
                const auto x = at::randn({2, rows, in}).to(type),
                           weight = (at::randn({out, in}) / std::sqrt(in)).to(type);
                const auto bias = at::randn({out}).to(type), plus = at::randn({2, rows, out}).to(type);
                const auto exact = at::linear(x.to(at::kDouble), weight.to(at::kDouble), bias.to(at::kDouble)),
                           without_bias = exact - bias.to(at::kDouble), sum = exact + plus.to(at::kDouble);
                const Rounding rounding(type, in);
                QVERIFY(rounding.explains(nn::linear(x, weight, {}), without_bias, {without_bias}));
                QVERIFY(rounding.explains(nn::linear(x, weight, bias), exact, {exact}));
                QVERIFY(rounding.explains(nn::linear(x, weight, bias, plus), sum, {sum}, {exact}));
                // |gelu'| <= 1.13, so that is what a rounded gate's error is multiplied by at most.
                const auto halves = exact.chunk(2, -1);
                const auto gate = at::gelu(halves[1]), gated = halves[0] * gate;
                QVERIFY(rounding.explains(nn::geglu(x, weight, bias), gated, {gated},
                                          {gated, gated, 1.13 * halves[0] * halves[1]}));
            }
    }

    /// Keys and values are made once for a context, and anew when it or a weight is another.
    void kept_keys_and_values_are_those_of_the_context_and_the_weights()
    {
        at::manual_seed(13);
        nn::MultiHeadAttention layer(64, 48, 4, 16, false);
        layer.visit_parameters([](const std::string&, at::Tensor& parameter) { parameter.normal_(0, 0.1); });
        const auto x = at::randn({2, 30, 64});
        auto context = at::randn({2, 7, 48});
        const at::NoGradGuard no_grad;
        nn::CrossAttentionCache kept;
        std::vector<const void*> keys; // where the keys of each call lie
        const nn::AttentionHook watch(
            [&](const at::Tensor&, const at::Tensor& k) { keys.push_back(k.const_data_ptr()); });
        const auto as_without = [&] {
            const auto expected = layer.forward(x, context);
            keys.pop_back();
            const nn::CrossAttentionCache::Scope scope(kept);
            return at::equal(layer.forward(x, context), expected);
        };
        QVERIFY(as_without());
        QVERIFY(as_without());
        QCOMPARE(keys[1], keys[0]);
        for (const char* name : {"to_k.weight", "to_v.weight"}) {
            layer.visit_parameters([&](const std::string& own, at::Tensor& parameter) {
                if (own == name) parameter = parameter * 2;
            }); // as a LoRA does
            QVERIFY(as_without());
        }
        context = context + 1;
        QVERIFY(as_without());
        QVERIFY(as_without());
        QCOMPARE(keys[5], keys[4]);
    }

    /// Work that is shared out runs at the same time: each of two pieces waits for the other to begin.
    void own_kernels_use_the_threads_of_libtorch()
    {
        const int threads = at::get_num_threads();
        at::set_num_threads(2);
        std::atomic<int> begun{0}, met{0};
        nn::parallel_for(2, [&](std::int64_t) {
            ++begun;
            const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
            while (begun < 2 && std::chrono::steady_clock::now() < end) std::this_thread::yield();
            met += begun == 2;
        });
        at::set_num_threads(threads);
        QCOMPARE(met.load(), 2);
    }

    void every_piece_of_shared_work_is_done_once_and_what_it_throws_arrives()
    {
        std::vector<std::atomic<int>> done(1000);
        nn::parallel_for(1000, [&](std::int64_t i) { ++done[static_cast<std::size_t>(i)]; });
        QVERIFY(std::ranges::all_of(done, [](const auto& count) { return count == 1; }));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, nn::parallel_for(3, [](std::int64_t i) {
                                     if (i == 2) throw std::out_of_range("two");
                                 }));
    }

    /// A seed means the same picture however many are made at once. Where long sums are split by the number of rows,
    /// guided_denoiser sees to it.
    void a_row_is_the_same_beside_any_others()
    {
        if (pretends_lesser_processor()) QSKIP("MKL chooses for the processor that it is");
        for (const auto type : {at::kFloat, at::kBFloat16})
            for (const auto& [in, out] : {std::pair{16, 64}, {64, 320}, {320, 1280}, {1280, 320}, {2816, 1280}}) {
                if (in > 64 && nn::products_depend_on_rows()) continue;
                const at::Tensor weight = at::randn({out, in}).to(type), bias = at::randn({out}).to(type),
                                 x = at::randn({64, in}).to(type);
                const at::Tensor all = nn::linear(x, weight, bias);
                for (const int rows : {1, 2, 3, 5, 6, 7, 9, 10, 11, 18, 41})
                    QVERIFY2(nn::linear(x.narrow(0, 0, rows), weight, bias).equal(all.narrow(0, 0, rows)),
                             qPrintable(QStringLiteral("%1 rows of %2").arg(rows).arg(in)));
                QVERIFY(nn::linear(x.narrow(0, 0, 2).view({2, 1, in}), weight, bias)
                            .equal(all.narrow(0, 0, 2).view({2, 1, out})));
            }
    }

    void the_number_of_threads_changes_no_bit()
    {
        if (pretends_lesser_processor()) QSKIP("MKL chooses for the processor that it is");
        at::manual_seed(7);
        nn::GroupNorm norm(4, 256, 1e-6);
        norm.weight.fill_(1);
        norm.bias.fill_(0);
        nn::Conv2d shortcut(256, 32, 1), convolution(256, 32, 3, 1, 1); // oneDNN splits sums over so many channels
        nn::Linear linear(256, 64);
        for (auto* tensor :
             {&shortcut.weight, &shortcut.bias, &convolution.weight, &convolution.bias, &linear.weight, &linear.bias})
            tensor->normal_();
        const auto half_weight = linear.weight.to(at::kBFloat16);
        const auto linear_half = [&](const at::Tensor& t) { return nn::linear(t, half_weight, {}); };
        const int threads = at::get_num_threads();
        for (const auto& [pictures, side] : {std::pair{1, 48}, {3, 24}, {2, 8}}) {
            const auto x = at::randn({pictures, 256, side, side}).contiguous(at::MemoryFormat::ChannelsLast);
            const auto tokens = x.permute({0, 2, 3, 1}).flatten(1, 2);
            const auto all = [&](int count) {
                at::set_num_threads(count);
                const auto half = tokens.unsqueeze(1).to(at::kBFloat16);
                return std::vector{nn::attention(half, half, half),
                                   linear_half(tokens.to(at::kBFloat16)),
                                   nn::geglu(tokens.to(at::kBFloat16), half_weight, {}),
                                   norm.forward(x),
                                   norm.forward_silu(x),
                                   shortcut.forward(x),
                                   convolution.forward(x),
                                   linear.forward(tokens),
                                   nn::attention(tokens.unsqueeze(1), tokens.unsqueeze(1), tokens.unsqueeze(1))};
            };
            const auto alone = all(1);
            for (const int count : {2, 3, 4}) {
                const auto together = all(count);
                for (std::size_t i = 0; i < alone.size(); ++i)
                    QVERIFY2(at::equal(alone[i], together[i]),
                             qPrintable(QString("%1 threads, part %2").arg(count).arg(i)));
            }
        }
        at::set_num_threads(threads);
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "test_layers.moc"
