// Looks at a run: what the linear map makes of latents, and that looking never costs more than its share.
#include "core/pipeline/device_choice.h"
#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latent_preview.h"
#include "core/pipeline/latents.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/prompt_encoding.h"

#include <c10/core/InferenceMode.h>

#include <QTest>

using namespace sfumato;

namespace {

LoadedModel open_model(const std::filesystem::path& folder)
{
    return value_or_throw(load_model(folder, at::kCPU, at::kFloat));
}

/// A red disc on a blue ground that gets lighter to the right: nothing that the map was fitted to.
Image sun(int side)
{
    Image image{side, side, std::vector<std::uint8_t>(std::size_t(3) * side * side)};
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const bool inside = (x - side / 3) * (x - side / 3) + (y - side / 2) * (y - side / 2) < side * side / 16;
            std::uint8_t* pixel = image.at(x, y);
            pixel[0] = inside ? 220 : std::uint8_t(40 + 100 * x / side);
            pixel[1] = inside ? 60 : std::uint8_t(60 + 100 * x / side);
            pixel[2] = inside ? 40 : std::uint8_t(120 + 100 * x / side);
        }
    return image;
}

double error_of(const at::Tensor& a, const at::Tensor& b) { return (a - b).square().mean().sqrt().item<double>(); }

} // namespace

class TestPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_map_shows_what_the_decoder_would()
    {
        LoadedModel model = open_model(value_or_throw(embedded_model_folder()));
        const LatentPreview preview(model);
        const at::Tensor picture = to_signed_unit(sun(128)) / 2 + 0.5;
        const c10::InferenceMode no_grad;
        const at::Tensor latents = model.latent_format().scaled(model.vae->encode(to_signed_unit(sun(128))).mean);
        const at::Tensor seen = preview(latents), decoded = decode_latents(model, latents);
        QCOMPARE(seen.sizes(), decoded.sizes());
        QVERIFY(seen.min().item<double>() >= 0 && seen.max().item<double>() <= 1);
        const double flat = error_of(decoded.mean({2, 3}, true).expand_as(decoded), decoded);
        QVERIFY2(error_of(seen, decoded) < flat / 2.5,
                 qPrintable(QString("%1 against %2 of a flat colour").arg(error_of(seen, decoded)).arg(flat)));
        QVERIFY(preview.seconds_per_latent() > 0);
    }

    void the_map_learns_from_what_is_made()
    {
        LoadedModel model = open_model(value_or_throw(embedded_model_folder()));
        LatentPreview preview(model);
        at::manual_seed(3);
        const at::Tensor latents = at::avg_pool2d(at::randn({1, 4, 16, 16}) * 3, 3, 1, 1);
        const at::Tensor decoded = decode_latents(model, latents);
        const double before = error_of(preview(latents), decoded);
        preview.learn(latents, decoded);
        const double after = error_of(preview(latents), decoded);
        preview.learn(latents, decoded);
        QVERIFY2(after < 0.8 * before && error_of(preview(latents), decoded) < 1.02 * after,
                 qPrintable(QString("%1, then %2").arg(before).arg(after)));
    }

    void its_pictures_are_as_large_as_the_decoders()
    {
        LoadedModel model = open_model(SFUMATO_TEST_DATA "/goldens/tiny-sd15");
        const LatentPreview preview(model);
        for (const auto& [count, height, width] : {std::tuple{1, 8, 8}, {2, 5, 7}, {1, 1, 3}}) {
            const at::Tensor latents = at::randn({count, 4, height, width});
            QCOMPARE(preview(latents).sizes(), decode_latents(model, latents).sizes());
        }
    }

    void looking_stays_below_its_share_whatever_it_costs()
    {
        for (const double step : {0.001, 0.05, 2.0})
            for (const double projection : {0.00001, 0.0005, 0.01, 0.2})
                for (const double decoder : {0.0, 0.00002, 0.05, 1.0}) {
                    PreviewBudget budget(kPreviewShare);
                    int shown = 0;
                    for (int i = 1; i <= 200; ++i) {
                        const auto way = budget.choose(i * step, step, decoder, projection);
                        if (way == PreviewBudget::Way::None) continue;
                        ++shown;
                        const double cost = way == PreviewBudget::Way::Decoder ? decoder : projection;
                        if (way == PreviewBudget::Way::Decoder) QVERIFY(cost <= kPreviewShare * step);
                        budget.spend(cost);
                        QVERIFY(budget.spent() <= kPreviewShare * i * step * (1 + 1e-9));
                    }
                    const bool cheap
                        = projection <= kPreviewShare * step || (decoder > 0 && decoder <= kPreviewShare * step);
                    QCOMPARE(shown == 200, cheap);
                    QVERIFY(shown > 0 || projection > kPreviewShare * 200 * step);
                }
    }

    void the_decoder_is_taken_where_it_is_cheap()
    {
        const PreviewBudget budget(0.03);
        QVERIFY(budget.choose(1, 1, 0.02, 0.001) == PreviewBudget::Way::Decoder);
        QVERIFY(budget.choose(1, 1, 0.04, 0.001) == PreviewBudget::Way::Projection);
        QVERIFY(budget.choose(1, 1, 0, 0.001) == PreviewBudget::Way::Projection);   // not measured yet
    }

    void tokens_are_counted_in_chunks()
    {
        const LoadedModel model = open_model(SFUMATO_TEST_DATA "/goldens/tiny-sd15");
        const auto count = [&](const std::string& prompt) { return count_prompt_tokens(model, prompt, nullptr); };
        const int room = model.text[0].encoder->traits().max_length - 2;
        QCOMPARE(count(""), (TokenCount{0, 1}));
        const TokenCount fox = count("fox");
        QCOMPARE(fox.chunks, 1);
        QCOMPARE(count("(fox:1.2) <lora:x:1>"), fox);
        QCOMPARE(count("fox BREAK fox"), (TokenCount{2 * fox.tokens, 2}));
        QCOMPARE(count("fox AND fox fox"), (TokenCount{2 * fox.tokens, 1}));
        QCOMPARE(count("[fox:fox fox fox:0.5]"), (TokenCount{3 * fox.tokens, 1}));
        std::string foxes;
        while (count(foxes).tokens <= room) foxes += "fox ";
        QCOMPARE(count(foxes).chunks, 2);
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "test_preview.moc"
