// What a run keeps of the LoRAs and embeddings that its prompt names.
#include "core/pipeline/pipeline.h"
#include "core/pipeline/provenance.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const std::string kGoldens = SFUMATO_TEST_DATA "/goldens/";
constexpr const char *kLora = "tinystyle-kohya", *kEmbedding = "tinyconcept";

QByteArray bytes_of(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", path.c_str());
    return file.readAll();
}
std::string short_hash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12).toStdString();
}
/// All behind the header, whose length stands in the first eight bytes.
QByteArray tensors_of(const fs::path& path)
{
    const QByteArray bytes = bytes_of(path);
    return bytes.mid(8 + static_cast<qsizetype>(qFromLittleEndian<quint64>(bytes.constData())));
}

} // namespace

class TestAdapters : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<Pipeline> pipeline_;

    [[nodiscard]] fs::path file(const std::string& name) const
    {
        return fs::path(folder_.path().toStdString()) / (name + ".safetensors");
    }
    Finished made(const GenerationRequest& request) { return std::get<Finished>(pipeline_->run(request)); }
    static GenerationRequest request_of(const std::string& prompt)
    {
        GenerationRequest request;
        request.prompt = prompt;
        request.model.path = kGoldens + "tiny-sd15";
        request.width = request.height = 64;
        request.steps = 1;
        request.seed = 5;
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        fs::copy_file(kGoldens + "lora/tinystyle-kohya.safetensors", file(kLora));
        fs::copy_file(kGoldens + "lora/tinystyle-peft.safetensors", file("other"));
        fs::copy_file(kGoldens + "embeddings/tinyconcept.safetensors", file(kEmbedding));
        PipelineOptions options;
        options.device = "cpu";
        options.dtype = "float32";
        options.prompt_folders.loras = options.prompt_folders.embeddings = {folder_.path().toStdString()};
        pipeline_ = value_or_throw(Pipeline::open(kGoldens + "tiny-sd15", options));
    }

    void a_picture_says_what_it_used()
    {
        const Finished plain = made(request_of("a fox"));
        QVERIFY(plain.request.lora_hashes.empty() && plain.request.embedding_hashes.empty());
        const std::string lora = short_hash(tensors_of(file(kLora))),
                          embedding = short_hash(bytes_of(file(kEmbedding)));
        const Finished done = made(request_of("a fox, tinyconcept <lora:tinystyle-kohya:0.8>"));
        QCOMPARE(done.request.lora_hashes, (AdapterHashes{{kLora, lora}}));
        QCOMPARE(done.request.embedding_hashes, (AdapterHashes{{kEmbedding, embedding}}));
        QVERIFY(done.notices.empty());
        const std::string text = provenance_texts(done.request).at("parameters");
        QVERIFY2(text.find("Lora hashes: \"tinystyle-kohya: " + lora + "\"") != std::string::npos, text.c_str());
        QVERIFY2(text.find("TI hashes: \"tinyconcept: " + embedding + "\"") != std::string::npos, text.c_str());
        QCOMPARE(value_or_throw(GenerationRequest::from_json(done.request.to_json())), done.request);
        QVERIFY(made(done.request).notices.empty());
    }

    /// As A1111 has it: the name that its trainer gave it does, whatever the file is called now.
    void a_lora_is_found_by_the_name_inside_it()
    {
        const Finished by_file = made(request_of("a fox <lora:tinystyle-kohya:0.8>"));
        const auto stored = value_or_throw(SafetensorsFile::open(file(kLora)));
        std::map<std::string, at::Tensor> tensors;
        for (const auto& [name, info] : stored.index()) tensors[name] = value_or_throw(stored.tensor(name));
        tensors["what.is.this"] = at::ones({2});
        value_or_throw(write_safetensors(file("download (3)"), tensors, {{"ss_output_name", "ink_v2"}}));
        const Finished by_name = made(request_of("a fox <lora:ink_v2:0.8>"));
        QVERIFY(by_name.pictures[0] == by_file.pictures[0]);
        QCOMPARE(by_name.notices.size(), std::size_t{1}); // as often as it is used
        QVERIFY(by_name.notices[0].text().find("what.is.this") != std::string::npos);
        QVERIFY(made(request_of("a fox")).notices.empty());
    }

    void another_of_the_same_name_is_told()
    {
        const Finished before = made(request_of("a fox <lora:tinystyle-kohya:0.8>"));
        const fs::path kept = file("kept");
        fs::rename(file(kLora), kept);
        fs::copy_file(file("other"), file(kLora));
        fs::last_write_time(file(kLora), fs::file_time_type::clock::now() + std::chrono::seconds(2));
        const Finished after = made(before.request);
        fs::rename(kept, file(kLora));
        QCOMPARE(after.request.lora_hashes, (AdapterHashes{{kLora, short_hash(tensors_of(file("other")))}}));
        QCOMPARE(after.notices.size(), std::size_t{1});
        for (const std::string& part :
             {std::string(kLora), before.request.lora_hashes.at(kLora), short_hash(tensors_of(file("other")))})
            QVERIFY2(after.notices[0].text().find(part) != std::string::npos, after.notices[0].text().c_str());
    }
};

QTEST_GUILESS_MAIN(TestAdapters)
#include "test_adapters.moc"
