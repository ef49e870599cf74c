#include "core/base/json.h"
#include "core/checkpoint/component_files.h"
#include "tests/support/torch_files.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

class TestComponentFiles : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    [[nodiscard]] fs::path at(const std::string& name) const { return fs::path(folder_->path().toStdString()) / name; }
    [[nodiscard]] fs::path here() const { return folder_->path().toStdString(); }

    void put(const std::string& name, const std::map<std::string, float>& values) const
    {
        std::map<std::string, at::Tensor> tensors;
        for (const auto& [tensor, value] : values) tensors[tensor] = at::full({2}, value);
        QVERIFY(write_safetensors(at(name), tensors));
    }
    void put_index(const std::string& name, const Json& weight_map) const
    {
        QVERIFY(write_file_atomically(at(name),
                                      Json{{"metadata", {{"total_size", 16}}}, {"weight_map", weight_map}}.dump()));
    }
    [[nodiscard]] float value(const std::string& tensor) const
    {
        const auto weights = open_component(here());
        return weights && weights->contains(tensor) ? weights->tensor(tensor)->select(0, 0).item<float>() : NAN;
    }
    [[nodiscard]] std::string why() const
    {
        const auto weights = open_component(here());
        return weights ? "it was opened" : weights.error().line();
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void shards_are_one()
    {
        put("diffusion_pytorch_model-00001-of-00002.safetensors", {{"a", 1.f}, {"b", 2.f}});
        put("diffusion_pytorch_model-00002-of-00002.safetensors", {{"c", 3.f}});
        put_index("diffusion_pytorch_model.safetensors.index.json",
                  {{"a", "diffusion_pytorch_model-00001-of-00002.safetensors"},
                   {"b", "diffusion_pytorch_model-00001-of-00002.safetensors"},
                   {"c", "diffusion_pytorch_model-00002-of-00002.safetensors"}});
        QCOMPARE(value("a"), 1.f);
        QCOMPARE(value("c"), 3.f);
        QCOMPARE(open_component(here())->index().size(), std::size_t{3});
        QCOMPARE(open_component(here())->where(), here().string());
    }

    /// The plain file before its variants; a variant where there is nothing else.
    void variants_stand_in()
    {
        put("model.fp16.safetensors", {{"a", 16.f}});
        QCOMPARE(value("a"), 16.f);
        put("model.safetensors", {{"a", 32.f}});
        QCOMPARE(value("a"), 32.f);
    }

    void sharded_variants_stand_in()
    {
        put("model.fp16-00001-of-00001.safetensors", {{"a", 16.f}});
        put_index("model.safetensors.index.fp16.json", {{"a", "model.fp16-00001-of-00001.safetensors"}});
        QCOMPARE(value("a"), 16.f);
        put("model-00001-of-00001.safetensors", {{"a", 32.f}});
        put_index("model.safetensors.index.json", {{"a", "model-00001-of-00001.safetensors"}});
        QCOMPARE(value("a"), 32.f);
    }

    void an_index_leads_nowhere_else_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("because");
        QTest::newRow("absolute") << "/etc/passwd" << "by an absolute path (/etc/passwd)";
        QTest::newRow("upwards") << "../secret.safetensors" << "outside of its folder (../secret.safetensors)";
        QTest::newRow("upwards in the middle") << "x/../../secret.safetensors" << "outside of its folder";
        QTest::newRow("upwards alone") << ".." << "outside of its folder";
        QTest::newRow("downwards") << "shards/a.safetensors" << "does not lie beside it";
        QTest::newRow("nothing") << "" << "does not lie beside it";
        QTest::newRow("missing") << "model-00001-of-00002.safetensors" << "which is missing";
    }
    void an_index_leads_nowhere_else()
    {
        QFETCH(QString, file);
        QFETCH(QString, because);
        put_index("model.safetensors.index.json", {{"a", file.toStdString()}});
        QVERIFY2(why().find(because.toStdString()) != std::string::npos, why().c_str());
        QVERIFY(why().find("model.safetensors.index.json") != std::string::npos);
    }

    void a_broken_index_is_told()
    {
        QVERIFY(write_file_atomically(at("model.safetensors.index.json"), "{"));
        QVERIFY(why().find("not valid JSON") != std::string::npos);
        QVERIFY(write_file_atomically(at("model.safetensors.index.json"), "[]"));
        QVERIFY(why().find("no \"weight_map\"") != std::string::npos);
        put_index("model.safetensors.index.json", {{"a", 7}});
        QVERIFY(why().find("is not a text") != std::string::npos);
        put_index("model.safetensors.index.json", Json::object());
        QVERIFY(why().find("names no tensor") != std::string::npos);
    }

    void shards_that_disagree_with_their_index_are_refused()
    {
        put("model-00001-of-00002.safetensors", {{"a", 1.f}});
        put("model-00002-of-00002.safetensors", {{"b", 2.f}});
        put_index("model.safetensors.index.json",
                  {{"a", "model-00001-of-00002.safetensors"}, {"c", "model-00002-of-00002.safetensors"}});
        QVERIFY(why().find("lacks tensor \"c\"") != std::string::npos);
        put_index("model.safetensors.index.json",
                  {{"a", "model-00002-of-00002.safetensors"}, {"b", "model-00001-of-00002.safetensors"}});
        QVERIFY(why().find("lacks tensor \"a\"") != std::string::npos);
        put("model-00002-of-00002.safetensors", {{"a", 2.f}});
        QVERIFY(why().find("another file of the model holds too") != std::string::npos);
    }

    /// torch's own files where there is nothing else: whole, as a variant, in shards, and whatever they are called.
    void torch_files_stand_in()
    {
        const auto put_torch = [&](const std::string& name, const std::string& tensor, float value) {
            using namespace pickled;
            const std::string made = pickled::tensor(storage("0", 1), 0, {1}, {1});
            QVERIFY(write_file_atomically(at(name), torch_archive(dict({{tensor, made}}), bytes_of_number(value))));
        };
        QVERIFY(why().find("holds no weights") != std::string::npos);
        put_torch("pytorch_model-00001-of-00002.bin", "a", 1.F);
        put_torch("pytorch_model-00002-of-00002.bin", "b", 2.F);
        put_index("pytorch_model.bin.index.json",
                  {{"a", "pytorch_model-00001-of-00002.bin"}, {"b", "pytorch_model-00002-of-00002.bin"}});
        QCOMPARE(value("a"), 1.F);
        QCOMPARE(value("b"), 2.F);
        put_torch("pytorch_model.fp16.bin", "a", 16.F);
        QCOMPARE(value("a"), 1.F);
        put_torch("pytorch_model.bin", "a", 32.F);
        QCOMPARE(value("a"), 32.F);
        put("model.fp16.safetensors", {{"a", 64.F}});
        QCOMPARE(value("a"), 64.F);
        put_torch("model.safetensors", "a", 128.F); // its content counts
        QCOMPARE(value("a"), 128.F);
        QVERIFY(write_file_atomically(at("model.safetensors"), "anything"));
        QVERIFY(why().find("model.safetensors: is too short") != std::string::npos);
    }

    void a_model_index_names_parts_of_its_own_folder()
    {
        const auto with = [&](const Json& index) {
            [&] { QVERIFY(write_file_atomically(at("model_index.json"), index.dump())); }();
            const auto parts = named_components(here());
            return parts ? "it was read" : parts.error().line();
        };
        QVERIFY(with({{"../elsewhere", {"diffusers", "X"}}}).find("outside of the model") != std::string::npos);
        QVERIFY(with({{"/etc", {"diffusers", "X"}}}).find("outside of the model") != std::string::npos);
        QVERIFY(with({{"unet", {"diffusers", "X"}}}).find("\"unet\" is missing") != std::string::npos);
        QCOMPARE(with({{"unet", {nullptr, nullptr}}, {"feature_extractor", {"transformers", "X"}}, {"n", 3}}),
                 std::string("it was read"));
        QVERIFY(with(Json::array()).find("not a JSON object") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestComponentFiles)
#include "test_component_files.moc"
