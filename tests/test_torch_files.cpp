#include "core/checkpoint/textual_inversion.h"
#include "core/checkpoint/weight_endings.h"
#include "core/checkpoint/weights.h"
#include "tests/support/torch_files.h"

#include <QtTest>

#include <fstream>

using namespace sfumato;
using namespace sfumato::pickled;

namespace {

const std::string kData = SFUMATO_TEST_DATA "/torch/"; // written by torch (make.py)

void scribble(const std::filesystem::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// 0, 1, 2, ... of a shape.
at::Tensor count(at::IntArrayRef shape, at::ScalarType dtype = at::kFloat)
{
    return at::arange(c10::multiply_integers(shape)).to(dtype).reshape(shape);
}

std::map<std::string, at::Tensor> types()
{
    const at::Tensor shared = count({24});
    return {{"double", count({3}, at::kDouble) / 4},
            {"float", count({2, 3}) / 2},
            {"half", count({5}, at::kHalf) / 8},
            {"bfloat", count({4}, at::kBFloat16) * 3},
            {"long", count({2, 2}, at::kLong) - 1},
            {"int", count({3}, at::kInt) - 5},
            {"short", count({3}, at::kShort)},
            {"char", count({3}, at::kChar) - 1},
            {"byte", count({3}, at::kByte) + 253},
            {"bool", at::tensor({1, 0, 1}).to(at::kBool)},
            {"float8", count({4}).to(at::kFloat8_e4m3fn)},
            {"turned", count({2, 3}).t()},
            {"channels_last", count({1, 2, 2, 3})},
            {"every_other", shared.slice(0, 1, 12, 2)},
            {"part", shared.slice(0, 8, 20).reshape({3, 4})},
            {"part.of.part", shared.slice(0, 8, 20).reshape({3, 4}).slice(0, 1).slice(1, 1, 3)},
            {"repeated", at::full({2, 3}, 7.F)},
            {"scalar", at::scalar_tensor(3.5)},
            {"nothing", at::empty({0, 4})},
            {"parameter", count({2}) + 1}};
}

} // namespace

class TestTorchFiles : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path at(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    Result<WeightFile> opened(const std::string& bytes) const
    {
        scribble(at("made.pt"), bytes);
        return WeightFile::open(at("made.pt"));
    }

private Q_SLOTS:
    /// Every type, strides, offsets in shared storages, parameters: in both containers, and compressed.
    void what_torch_writes_comes_back_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"types.pt", "old_types.pt", "compressed.pt"})
            for (const auto& [key, tensor] : types()) QTest::addRow("%s: %s", name, key.c_str()) << QString(name);
    }
    void what_torch_writes_comes_back()
    {
        QFETCH(QString, name);
        const std::string key = QTest::currentDataTag() + name.size() + 2;
        const auto file = WeightFile::open(kData + name.toStdString());
        QVERIFY2(file, file ? "" : file.error().line().c_str());
        QVERIFY(!file->tensor("absent") && file->index().size() <= types().size());
        const at::Tensor tensor = types().at(key);
        const auto back = file->tensor(key);
        QVERIFY(back);
        const TensorInfo& info = file->index().at(key);
        QVERIFY(info.dtype == tensor.scalar_type() && at::IntArrayRef(info.shape) == tensor.sizes());
        QVERIFY(info.end - info.begin == tensor.nbytes() && back->is_contiguous());
        QVERIFY(back->scalar_type() == tensor.scalar_type());
        QVERIFY(at::equal(back->to(at::kDouble), tensor.to(at::kDouble)));
        file->release(key);
        QVERIFY(at::equal(file->tensor(key)->to(at::kDouble), tensor.to(at::kDouble)));
    }

    void storages_are_views_of_the_mapping()
    {
        std::filesystem::copy_file(kData + "types.pt", at("map.pt"));
        at::Tensor a;
        {
            const auto file = WeightFile::open(at("map.pt"));
            QVERIFY(file);
            a = *file->tensor("part");
            QCOMPARE(a.data_ptr(), file->tensor("part")->data_ptr());
        }
        std::filesystem::remove(at("map.pt"));
        QVERIFY(at::equal(a, types().at("part")));
    }

    /// The weights alone, without what the training program keeps; numbers and texts beside them are told.
    void a_training_checkpoint_is_its_weights_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("archive") << "training.ckpt";
        QTest::newRow("old") << "old_training.ckpt";
    }
    void a_training_checkpoint_is_its_weights()
    {
        QFETCH(QString, name);
        const auto file = WeightFile::open(kData + name.toStdString());
        QVERIFY2(file, file ? "" : file.error().line().c_str());
        QCOMPARE(file->index().size(), std::size_t{2});
        QVERIFY(at::equal(*file->tensor("model.diffusion_model.w"), count({2, 2})));
        const std::map<std::string, std::string> told{{"epoch", "6"}, {"global_step", "470000"}, {"name", "Größe 猫"}};
        QVERIFY(file->metadata() == told);
    }

    void every_protocol_is_read()
    {
        for (const char* name : {"protocol_3.pt", "protocol_4.pt", "protocol_5.pt"}) {
            const auto file = WeightFile::open(kData + name);
            QVERIFY2(file, file ? "" : file.error().line().c_str());
            QVERIFY(at::equal(*file->tensor("a"), count({3})));
            QCOMPARE(file->metadata().at("negative"), std::to_string(-(std::int64_t{1} << 40)));
        }
    }

    void embeddings_of_each_program_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a1111.pt", "old_a1111.pt", "authors.pt", "old_authors.pt", "diffusers.bin",
                                 "old_diffusers.bin", "sdxl.pt", "old_sdxl.pt"})
            QTest::newRow(name) << QString(name);
    }
    void embeddings_of_each_program()
    {
        QFETCH(QString, name);
        const auto words = read_textual_inversion(kData + name.toStdString());
        QVERIFY2(words, words ? "" : words.error().line().c_str());
        if (name.contains("sdxl")) {
            QCOMPARE(words->rows.size(), std::size_t{2});
            QVERIFY(at::equal(words->rows[0], count({2, 64})) && at::equal(words->rows[1], count({2, 96})));
        } else {
            QVERIFY(at::equal(words->rows[0], count({name.contains("diffusers") ? 1 : 2, 64}) / 64));
        }
    }

    void other_networks_are_found_where_their_programs_put_them()
    {
        for (const std::string old : {"", "old_"}) {
            const auto upscaler = WeightFile::open(kData + old + "upscaler.pth");
            QVERIFY(upscaler && upscaler->index().size() == 1);
            QVERIFY(at::equal(*upscaler->tensor("conv_first.weight"), count({2, 3}))); // those that were averaged
            const auto hypernetwork = WeightFile::open(kData + old + "hypernetwork.pt");
            QVERIFY(hypernetwork && hypernetwork->index().size() == 2);
            QVERIFY(at::equal(*hypernetwork->tensor("768.1.linear.0.weight"), count({2, 2}) + 4));
        }
    }

    /// Sizes and places beyond 4 GiB stand in other fields.
    void large_archives_are_read()
    {
        ZipWriter zip;
        zip.add("x/data.pkl", whole(dict({{"a", tensor(storage("0", 4), 0, {2, 2}, {2, 1})}})), {.in_64_bits = true});
        zip.add("x/data/0", std::string(16, '\0'), {.in_64_bits = true});
        const auto file = opened(zip.finish());
        QVERIFY2(file, file ? "" : file.error().line().c_str());
        QVERIFY(at::equal(*file->tensor("a"), at::zeros({2, 2})));
    }

    /// Python 2 made an OrderedDict of pairs; objects of classes that nobody knows are empty, and a dict that holds
    /// itself has an end.
    void odd_but_harmless_values()
    {
        const std::string value = tensor(storage("0", 4), 0, {4}, {1});
        const auto pairs
            = opened(torch_archive(call(global("collections", "OrderedDict"), "](](" + text("a") + value + "ee")));
        QVERIFY2(pairs && pairs->contains("a"), pairs ? "" : pairs.error().line().c_str());
        const std::string object = global("framework.callbacks", "Callback") + ")\x81" + dict({{"state", "N"}}) + "b";
        const auto callback
            = opened(torch_archive(dict({{"a", value}, {"callbacks", object}, {"class", global("os", "x")}})));
        QVERIFY2(callback && callback->index().size() == 1, callback ? "" : callback.error().line().c_str());
        const auto itself = opened(torch_archive(std::string("}q\0", 3) + text("self") + std::string("h\0s", 3)));
        QVERIFY(!itself && itself.error().line().find("nested over") != std::string::npos);
    }

    void a_file_cut_short_while_open_is_told()
    {
        const std::int64_t size = 400000;
        scribble(at("shrinking.pt"),
                 torch_archive(dict({{"a", tensor(storage("0", size), 0, {size}, {1})}}), std::string(size * 4, '\1')));
        const auto file = WeightFile::open(at("shrinking.pt"));
        QVERIFY(file && file->intact());
        std::filesystem::resize_file(at("shrinking.pt"), size * 2);
        const at::Tensor a = *file->tensor("a");
        QVERIFY(a[size - 1].item<float>() == 0); // what is gone reads as zeros, and
        QVERIFY(!file->intact());                // that is noticed
    }

    void names_without_their_endings()
    {
        QCOMPARE(weight_file_stem("models/dream 8.ckpt"), std::string("dream 8"));
        QCOMPARE(weight_file_stem("dream.vae.safetensors"), std::string("dream.vae"));
        QCOMPARE(weight_file_stem("dream v1.5"), std::string("dream v1.5"));
        QVERIFY(is_weight_file("a.pth") && !is_weight_file("a.png"));
    }
};

QTEST_GUILESS_MAIN(TestTorchFiles)
#include "test_torch_files.moc"
