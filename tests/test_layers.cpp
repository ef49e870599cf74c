#include "core/nn/layers.h"
#include "golden_tensors.h"

#include <QtTest>

using namespace sfumato;

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
            const auto x = 3 * at::randn({4, 32, 1, 1}).repeat_interleave(2, 1) + spread * at::randn({4, 64, side, side});
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
};

QTEST_APPLESS_MAIN(TestLayers)
#include "test_layers.moc"
