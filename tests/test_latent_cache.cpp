#include "core/nn/init.h"
#include "core/pipeline/image_tensor.h"
#include "core/training/latent_cache.h"
#include "core/training/picture_cache.h"
#include "core/training/random.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/training_fixtures.h"

#include <ATen/core/grad_mode.h>

#include <QtTest>

using namespace sfumato;
using namespace sfumato::training;

namespace {

at::Tensor signed_unit_of(const Image& image) { return bytes_to_signed_unit(bytes_of(image)).contiguous(); }

} // namespace

class TestLatentCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder_.emplace();
        draw_folder(*folder_ / "data", 21, false);
        nn::initialise_like_torch(vae_, generator_for(1, Purpose::Initialise, 0));
        data_ = open().training;
        works_.clear();
    }

    void latents_are_the_means_of_the_encoder()
    {
        const auto latents = encode("one");
        QCOMPARE(latents.sizes(), at::IntArrayRef({20, 4, 16, 16}));
        QCOMPARE(latents.scalar_type(), at::kHalf);
        const at::NoGradGuard no_grad;
        for (const std::int64_t i : {0, 7, 19}) {
            const auto mean = vae_.encode(signed_unit_of(data_->picture(i)).unsqueeze(0)).mean[0];
            QVERIFY(largest_difference(latents[i], mean) < 2e-3 * (1 + mean.abs().max().item<double>()));
        }
    }

    void the_file_is_used_again_while_nothing_changed()
    {
        const auto first = encode("one").clone();
        QVERIFY(!works_.empty());
        works_.clear();
        QVERIFY(at::equal(encode("one"), first));
        QVERIFY(works_.empty());
    }

    void another_encoder_or_other_pictures_are_encoded_anew()
    {
        (void)encode("one");
        works_.clear();
        (void)encode("two");
        QVERIFY(!works_.empty());
        works_.clear();
        value_or_throw(write_image(*folder_ / "data/00.png", tiny_picture(90)));
        value_or_throw(write_image(*folder_ / "data/01.png", tiny_picture(91)));
        data_ = open().training;
        (void)encode("two");
        QVERIFY(!works_.empty());
    }

    void the_encoders_hash_ignores_the_decoder()
    {
        std::map<std::string, at::Tensor> weights;
        for (const auto& [name, parameter] : vae_.named_parameters()) weights[name] = parameter;
        const auto hash = hash_of(weights);
        weights["decoder.conv_out.bias"] = at::ones({3});
        QCOMPARE(hash_of(weights), hash);
        weights["quant_conv.bias"] = at::ones({8});
        QVERIFY(hash_of(weights) != hash);
    }

    void cached_pictures_are_the_data_sets_and_give_the_same_latents()
    {
        const auto direct = encode("one").clone();
        const auto cache = PictureCache::open(*folder_ / "pictures.bin", *data_, preparation());
        QCOMPARE(cache.size(), data_->size());
        for (const std::int64_t i : {0, 11}) {
            const auto expected = signed_unit_of(data_->picture(i));
            QVERIFY(at::equal(bytes_to_signed_unit(cache.crop(i, 0, 0, kTinySide, kTinySide)), expected));
            QVERIFY(
                at::equal(bytes_to_signed_unit(cache.crop(i, 3, 5, 8, 6)), expected.slice(1, 5, 11).slice(2, 3, 11)));
        }
        std::filesystem::remove(*folder_ / "latents.safetensors");
        QVERIFY(at::equal(encode("one"), direct));
    }

    void a_stop_leaves_no_half_made_file()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)open_latents(*folder_ / "latents.safetensors", *data_, *folder_ / "pictures.bin",
                                                    vae_, "one", {team_, {}, stop.get_token()}));
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)PictureCache::open(*folder_ / "pictures.bin", *data_,
                                                          {team_, {}, stop.get_token()}));
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder_->path())) files += entry.is_regular_file();
        QCOMPARE(files, 0);
    }

    void bytes_survive_the_way_to_tensors_and_back()
    {
        const Image picture = tiny_picture(3);
        QCOMPARE(image_from_signed_unit(signed_unit_of(picture)), picture);
        QCOMPARE(image_from_signed_unit(to_signed_unit(picture)[0]), picture);
        QCOMPARE(image_from_unit(to_signed_unit(picture)[0] / 2 + 0.5), picture);
        Image every{256, 1, std::vector<std::uint8_t>(256 * 3)};
        for (int i = 0; i < 256 * 3; ++i) every.rgb[i] = static_cast<std::uint8_t>(i / 3);
        QVERIFY(largest_difference(signed_unit_of(every), to_signed_unit(every)[0]) < 2e-7);
        QCOMPARE(to_signed_unit(every)[0][0][0][255].item<float>(), 1.0F);
        QCOMPARE(image_from_signed_unit(to_signed_unit(every)[0] * 3),
                 image_from_signed_unit((to_signed_unit(every)[0] * 3).clamp(-1, 1)));
    }

private:
    Preparation preparation()
    {
        return {team_, [this](std::int64_t, std::int64_t, const std::string& what) { works_.push_back(what); }};
    }
    DataSource open() { return value_or_throw(open_data((*folder_ / "data").string(), tiny_vae().data, {team_})); }
    at::Tensor encode(const std::string& hash)
    {
        return open_latents(*folder_ / "latents.safetensors", *data_, *folder_ / "pictures.bin", vae_, hash,
                            preparation());
    }
    std::string hash_of(const std::map<std::string, at::Tensor>& weights)
    {
        value_or_throw(write_safetensors(*folder_ / "vae.safetensors", weights));
        return hash_of_encoder(value_or_throw(SafetensorsFile::open(*folder_ / "vae.safetensors")));
    }

    std::optional<Folder> folder_;
    WorkerTeam team_{2};
    AutoencoderKl vae_{tiny_vae().vae};
    std::shared_ptr<const DataSet> data_;
    std::vector<std::string> works_;
};

QTEST_APPLESS_MAIN(TestLatentCache)
#include "test_latent_cache.moc"
