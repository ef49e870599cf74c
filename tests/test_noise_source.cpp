#include "core/sampling/noise_source.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

class TestNoiseSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void torch_noise_is_that_of_the_reference_generator()
    {
        const auto goldens = golden_tensors("cases/t2i-batch3/expect.safetensors"); // seed 4808, three pictures
        const auto& expected = goldens.at("noise");
        QVERIFY(at::equal(make_torch_noise(4808, 3)->draw(expected.sizes().slice(1)), expected));
    }

    void philox_noise_is_nvidias()
    {
        const auto noise = make_philox_noise(0, 2);
        const auto first = noise->draw({4, 8, 8});
        const auto known = at::tensor({-0.92466259, -0.42534415, -2.6438457, 0.14518388}, at::kDouble);
        QVERIFY(largest_difference(first[0].flatten().narrow(0, 0, 4), known) < 1e-7);
        QVERIFY(at::equal(first[1], make_philox_noise(1, 1)->draw({4, 8, 8})[0]));
        QVERIFY(!at::equal(first, noise->draw({4, 8, 8})));
        const auto many = make_philox_noise(std::uint64_t{1} << 40, 1)->draw({4, 128, 128});
        QVERIFY(std::abs(many.mean().item<double>()) < 5 / 256.0
                && std::abs(many.std().item<double>() - 1) < 5 / 362.0);
    }
};

QTEST_APPLESS_MAIN(TestNoiseSource)
#include "test_noise_source.moc"
