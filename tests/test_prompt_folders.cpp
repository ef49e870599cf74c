// Where the files lie that a prompt names: what completion offers, the model library lists and a run finds is one
// thing.
#include "core/checkpoint/adapter_lookup.h"
#include "core/pipeline/prompt_folders.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_library.h"
#include "core/studio/prompt/prompt_names.h"
#include "core/studio/studio.h"

#include <QSignalSpy>
#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const QString kGoldens = QStringLiteral(SFUMATO_TEST_DATA "/goldens/");
const QString kLora = kGoldens + "lora/tinystyle-kohya.safetensors",
              kEmbedding = kGoldens + "embeddings/tinyconcept.safetensors";

/// Folders and files of a person.
struct Disk {
    QTemporaryDir dir;
    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    [[nodiscard]] fs::path at(const QString& name) const { return path(name).toStdString(); }
    void write(const QString& name, const QByteArray& text = {}) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void copy(const QString& from, const QString& name) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QVERIFY(QFile::copy(from, path(name)));
    }
    [[nodiscard]] PromptFolders folders(std::initializer_list<const char*> roots) const
    {
        std::vector<fs::path> paths;
        for (const char* root : roots) paths.push_back(at(root));
        return prompt_folders(paths);
    }
    /// Below the temporary folder, as text.
    [[nodiscard]] QStringList names(const std::vector<fs::path>& paths) const
    {
        QStringList names;
        for (const fs::path& folder : paths) names << QDir(dir.path()).relativeFilePath(folder.c_str());
        return names;
    }
};

GenerationRequest request_of(const std::string& prompt)
{
    GenerationRequest request;
    request.prompt = prompt;
    request.model.path = (kGoldens + "tiny-sd15").toStdString();
    request.width = request.height = 64;
    request.steps = 1;
    request.seed = 5;
    return request;
}

/// The studio over `disk`'s folder "data", with the real pipeline.
struct Fixture {
    Disk disk;
    std::unique_ptr<Studio> studio;

    void open()
    {
        PipelineOptions options;
        options.device = "cpu";
        options.dtype = "float32";
        studio = value_or_throw(Studio::open({.data_dir = disk.path("data"), .pipeline = options, .open_model = {}}));
    }
    /// The request inside the picture that this one makes.
    [[nodiscard]] std::optional<GenerationRequest> made(const GenerationRequest& request) const
    {
        QSignalSpy finished(&studio->jobs(), &JobService::imageFinished),
            failed(&studio->jobs(), &JobService::jobFailed);
        if (!studio->jobs().generate(request)) return std::nullopt;
        if (!QTest::qWaitFor([&] { return finished.size() + failed.size() > 0; }, 60'000)) return std::nullopt;
        if (!failed.isEmpty()) qWarning() << failed[0][1].value<Error>().line().c_str();
        return finished.isEmpty() ? std::nullopt : std::optional(finished[0][4].value<GenerationRequest>());
    }
    [[nodiscard]] const PromptNames& names() const { return studio->promptNames().names(); }
};

} // namespace

class TestPromptFolders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_layouts_of_other_programs_are_known()
    {
        const Disk disk;
        for (const char* file :
             {"a1111/models/Lora/people/ink.safetensors", "a1111/models/LyCORIS/pen.safetensors",
              "a1111/embeddings/easy.safetensors", "a1111/models/VAE/Lora/no.safetensors",
              "a1111/extensions/dynamic/wildcards/animal.txt", "a1111/models/Stable-diffusion/sd/model_index.json",
              "a1111/models/Stable-diffusion/sd/embeddings/no.safetensors", "a1111/.git/lora/no.safetensors",
              "comfy/models/unet/loras/no.safetensors", "comfy/models/text_encoder_2/loras/no.safetensors",
              "comfy/models/loras/oil.safetensors", "comfy/models/embeddings/hard.safetensors",
              "comfy/models/checkpoints/sd.safetensors", "comfy/wildcards/lora/city.txt"})
            disk.write(file);
        const PromptFolders all = disk.folders({"a1111", "comfy/models", "nowhere"});
        QCOMPARE(disk.names(all.loras),
                 (QStringList{"a1111/models/Lora", "a1111/models/LyCORIS", "comfy/models/loras"}));
        QCOMPARE(disk.names(all.embeddings), (QStringList{"a1111/embeddings", "comfy/models/embeddings"}));
        QCOMPARE(disk.names(all.wildcards), (QStringList{"a1111/extensions/dynamic/wildcards", "comfy/wildcards"}));
        // A folder added by itself says what it holds, with or without a slash behind it.
        QCOMPARE(disk.names(disk.folders({"comfy/models/loras/"}).loras), QStringList{"comfy/models/loras"});
        QVERIFY(disk.folders({"nowhere"}) == PromptFolders{});
    }

    void beside_models_lie_embeddings_and_wildcards_and_nothing_else()
    {
        const Disk disk;
        for (const char* file : {"webui/embeddings/a.safetensors", "webui/Wildcards/b.txt", "webui/Lora/c.safetensors"})
            disk.write(file);
        const PromptFolders found = disk.folders({"webui/models"}); // itself still to come
        QVERIFY(found.loras.empty());
        QCOMPARE(disk.names(found.embeddings), QStringList{"webui/embeddings"});
        QCOMPARE(disk.names(found.wildcards), QStringList{"webui/Wildcards"});
        QVERIFY(disk.folders({"webui/elsewhere"}) == PromptFolders{});
    }

    void what_is_hidden_or_the_systems_holds_nothing()
    {
        const Disk disk;
        disk.copy(kLora, "models/Lora/ink.safetensors");
        disk.copy(kEmbedding, "models/embeddings/calm.safetensors");
        disk.write("models/wildcards/colour.txt", "red");
        disk.copy(kLora, "models/Lora/._ink2.safetensors"); // an archive of macOS
        for (const QString place : {".Trash-1000", "@eaDir", "#recycle", "lost+found", "$RECYCLE.BIN",
                                    "System Volume Information", ".cache"}) {
            disk.copy(kLora, "models/" + place + "/Lora/old.safetensors");
            disk.copy(kLora, "models/Lora/" + place + "/old.safetensors");
            disk.copy(kEmbedding, "models/embeddings/" + place + "/stale.safetensors");
            disk.write("models/wildcards/" + place + "/gone.txt", "blue");
            disk.write("models/" + place + "/sd/model_index.json", "{}");
        }
        const PromptFolders folders = disk.folders({"models"});
        QCOMPARE(disk.names(folders.loras), QStringList{"models/Lora"});
        const PromptNames names = find_prompt_names(folders);
        QCOMPARE(names.loras, QStringList{"ink"});
        QCOMPARE(names.embeddings, QStringList{"calm"});
        QCOMPARE(names.wildcards, QStringList{"colour"});
        QStringList titles;
        for (const ModelEntry& entry : scan_models({disk.path("models")})) titles << entry.title;
        titles.sort();
        QCOMPARE(titles, (QStringList{"calm", "ink"}));
        const AdapterFolders where{folders.loras, Message::tr("LoRA"), Message::tr("LoRAs"), "--lora-dir"};
        QVERIFY(find_adapter(where, "ink"));
        QVERIFY(!find_adapter(where, "old"));
    }

    void who_is_asked_to_stop_looks_no_further()
    {
        const Disk disk;
        disk.copy(kLora, "models/Lora/ink.safetensors");
        disk.copy(kLora, "models/Lora/deep/pen.safetensors");
        std::stop_source stop;
        const PromptFolders folders = disk.folders({"models"});
        QCOMPARE(find_prompt_names(folders, stop.get_token()).loras.size(), 2);
        QCOMPARE(scan_models({disk.path("models")}, stop.get_token()).size(), 2);
        stop.request_stop();
        QCOMPARE(find_prompt_names(folders, stop.get_token()).loras, QStringList());
        QVERIFY(scan_models({disk.path("models")}, stop.get_token()).isEmpty());
    }

    void links_that_lead_back_up_have_an_end()
    {
        const Disk disk;
        disk.write("models/Lora/ink.safetensors");
        QVERIFY(QFile::link(disk.path("models"), disk.path("models/Lora/up")));
        QCOMPARE(disk.names(disk.folders({"models"}).loras), QStringList{"models/Lora"});
        QCOMPARE(scan_models({disk.path("models")}).size(), 1);
    }

    void a_wildcard_of_an_added_folder_is_completed_and_runs()
    {
        Fixture fixture;
        fixture.disk.write("added/wildcards/animal.txt", "otter\n");
        fixture.disk.write("data/wildcards/place.txt", "harbour\n");
        fixture.open();
        QTRY_COMPARE(fixture.names().wildcards, QStringList{"place"});
        fixture.studio->models().addFolder(fixture.disk.path("added"));
        QTRY_COMPARE(fixture.names().wildcards, (QStringList{"animal", "place"}));
        const auto made = fixture.made(request_of("an __animal__ in the __place__"));
        QVERIFY(made);
        QCOMPARE(made->prompt_text(), std::string("an otter in the harbour"));

        fixture.studio->models().removeFolder(fixture.disk.path("added"));
        QVERIFY(!fixture.made(request_of("an __animal__")));
        QTRY_COMPARE(fixture.names().wildcards, QStringList{"place"});
    }

    void an_embedding_beside_models_is_completed_listed_and_runs()
    {
        Fixture fixture;
        fixture.disk.copy(kEmbedding, "webui/embeddings/tinyconcept.safetensors");
        fixture.disk.copy(kLora, "webui/models/Lora/deep/ink.safetensors");
        fixture.open();
        fixture.studio->models().addFolder(fixture.disk.path("webui/models"));
        QTRY_COMPARE(fixture.names().embeddings, QStringList{"tinyconcept"});
        QCOMPARE(fixture.names().loras, QStringList{"ink"});
        QTRY_VERIFY(fixture.studio->models().find(fixture.disk.path("webui/embeddings/tinyconcept.safetensors")));
        QVERIFY(fixture.studio->models().find(fixture.disk.path("webui/models/Lora/deep/ink.safetensors")));
        const auto made = fixture.made(request_of("a fox, tinyconcept <lora:ink:0.8>"));
        QVERIFY(made);
        QVERIFY(made->embedding_hashes.contains("tinyconcept"));
        QVERIFY(made->lora_hashes.contains("ink"));
    }

    void what_comes_later_is_found_without_opening_the_model_again()
    {
        Fixture fixture;
        fixture.open();
        QVERIFY(!fixture.made(request_of("a fox <lora:ink:0.8>")));
        fixture.disk.copy(kLora, "data/models/group/loras/ink.safetensors");
        fixture.studio->refreshPromptNames(); // as the window does when a person comes back to it
        const auto made = fixture.made(request_of("a fox <lora:ink:0.8>"));
        QVERIFY(made);
        QVERIFY(made->lora_hashes.contains("ink"));
        QTRY_COMPARE(fixture.names().loras, QStringList{"ink"});
    }
};

QTEST_GUILESS_MAIN(TestPromptFolders)
#include "test_prompt_folders.moc"
