// The model library: what is found where, what headers and hashes tell, what is kept, missing, linked and dropped.
#include "core/imaging/image.h"
#include "core/studio/gallery/picture_parameters.h"
#include "core/studio/models/model_library.h"
#include "core/studio/studio.h"
#include "tests/support/fake_pipeline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace sfumato;

namespace {

const QString kGoldens = QStringLiteral(SFUMATO_TEST_DATA "/goldens/");
const QString kLora = kGoldens + "lora/tinystyle-kohya.safetensors",
              kEmbedding = kGoldens + "embeddings/tinyconcept.safetensors";
const QString kModel = kGoldens + "tiny-sd15", kVae = kGoldens + "tiny-sd15/vae/diffusion_pytorch_model.safetensors";

/// A data folder's models/ and another program's folder.
struct Shelf {
    QTemporaryDir dir;
    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    void copy(const QString& from, const QString& to) const
    {
        QDir().mkpath(QFileInfo(path(to)).path());
        QVERIFY2(QFile::copy(from, path(to)), qPrintable(to));
    }
    void link(const QString& from, const QString& to) const
    {
        QDir().mkpath(QFileInfo(path(to)).path());
        QVERIFY2(QFile::link(from, path(to)), qPrintable(to));
    }
    [[nodiscard]] std::unique_ptr<ModelLibrary> open() const
    {
        auto library = std::make_unique<ModelLibrary>(path("own"), path("cards.json"));
        library->setAddedFolders({path("other")});
        return library;
    }
};

QString short_hash(const QString& file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) return {};
    return QString::fromLatin1(QCryptographicHash::hash(opened.readAll(), QCryptographicHash::Sha256).toHex()).left(10);
}

QStringList titles(const QList<ModelEntry>& entries)
{
    QStringList names;
    for (const ModelEntry& entry : entries) names << entry.title;
    return names;
}

bool complete(const ModelLibrary& library)
{
    return std::all_of(library.entries().begin(), library.entries().end(), [](const ModelEntry& entry) {
        return entry.path.isEmpty() || (entry.read && (!entry.card.hash.isEmpty() || entry.card.kind.isEmpty()));
    });
}

} // namespace

class TestModelLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void both_layouts_are_found_and_told_apart()
    {
        const Shelf shelf;
        shelf.link(kModel, "other/models/Stable-diffusion/sub/dream 10");
        shelf.link(kModel, "other/models/Stable-diffusion/dream 9");
        shelf.copy(kVae, "other/models/Stable-diffusion/dream 9.vae.safetensors");
        shelf.copy(kVae, "other/models/VAE/kl.safetensors");
        shelf.copy(kLora, "other/models/Lora/people/ink.safetensors");
        shelf.copy(kLora, "comfy/models/loras/oil.safetensors");
        shelf.copy(kEmbedding, "other/embeddings/concept.safetensors");
        const QString torch = SFUMATO_TEST_DATA "/torch/";
        shelf.copy(torch + "training.ckpt", "other/models/Stable-diffusion/early.ckpt");
        shelf.copy(torch + "types.pt", "other/models/Stable-diffusion/early.vae.pt");
        shelf.copy(torch + "types.pt", "other/models/Stable-diffusion/optimizer.bin"); // no model comes as such
        shelf.copy(torch + "a1111.pt", "other/embeddings/older.pt");
        shelf.copy(torch + "diffusers.bin", "other/embeddings/thing.bin");
        shelf.copy(kVae, "comfy/models/controlnet/depth.safetensors");
        const auto found = scan_models(
            {shelf.path("other"), shelf.path("other/models"), shelf.path("comfy")}); // one inside the other
        QCOMPARE(titles(found),
                 (QStringList{"dream 9", "dream 10", "early", "concept", "ink", "oil", "older", "thing"}));
        QCOMPARE(found[0].kind, ModelKind::Folder);
        QCOMPARE(found[2].kind, ModelKind::File);
        QCOMPARE(found[3].kind, ModelKind::Embedding);
        QCOMPARE(found[4].kind, ModelKind::Lora);
        for (const char* name : {"older.pt", "thing.bin"})
            QCOMPARE(library_kind(shelf.path("other/embeddings/") + name).value(), ModelKind::Embedding);
        QCOMPARE(titles(find_models({shelf.path("other")})), (QStringList{"dream 9", "dream 10", "early"}));

        const std::vector<std::filesystem::path> roots{shelf.path("other").toStdString(),
                                                       shelf.path("comfy/models").toStdString()};
        const PromptFolders places = prompt_folders(roots);
        QCOMPARE(places.loras.size(), 2);
        QCOMPARE(places.loras[0], std::filesystem::path(shelf.path("other/models/Lora").toStdString()));
        QCOMPARE(places.loras[1], std::filesystem::path(shelf.path("comfy/models/loras").toStdString()));
        QCOMPARE(places.embeddings.size(), 1);
    }

    void cards_tell_family_words_and_hash()
    {
        const Shelf shelf;
        shelf.link(kModel, "own/tiny");
        shelf.copy(kLora, "own/Lora/ink.safetensors");
        shelf.copy(SFUMATO_TEST_DATA "/pictures/rgb.png", "own/Lora/ink.preview.png");
        const auto library = shelf.open();
        QTRY_VERIFY(library->entries().size() == 3 && complete(*library));
        const ModelEntry model = *library->find(shelf.path("own/tiny")),
                         lora = *library->find(shelf.path("own/Lora/ink.safetensors"));
        QVERIFY2(model.card.family.startsWith("Stable Diffusion 1"), qPrintable(model.card.family));
        QVERIFY(!model.card.problem && model.card.parameters > 0 && model.card.hash.size() == 10);
        QCOMPARE(lora.card.kind, QString("LoRA"));
        QCOMPARE(lora.card.hash, short_hash(kLora));
        QVERIFY(lora.card.rank > 0);
        QCOMPARE(lora.preview, shelf.path("own/Lora/ink.preview.png"));
        QCOMPARE(titles(library->models()), (QStringList{"scenery (built in)", "tiny"}));
    }

    void the_second_start_reads_only_what_has_changed()
    {
        const Shelf shelf;
        shelf.copy(kLora, "own/Lora/ink.safetensors");
        shelf.copy(kLora, "own/Lora/oil.safetensors");
        {
            const auto library = shelf.open();
            QTRY_VERIFY(library->entries().size() == 3 && complete(*library));
        }
        QFile changed(shelf.path("own/Lora/oil.safetensors"));
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QVERIFY(changed.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        changed.close();
        const auto library = shelf.open();
        QSignalSpy arrived(library.get(), &ModelLibrary::changed);
        QStringList read;
        connect(library.get(), &ModelLibrary::cardChanged, this,
                [&](const QString& path) { read << QFileInfo(path).fileName(); });
        QVERIFY(arrived.wait());
        QVERIFY(library->find(shelf.path("own/Lora/ink.safetensors"))->card.hash == short_hash(kLora));
        QTRY_VERIFY(complete(*library));
        QVERIFY(read.contains("oil.safetensors") && !read.contains("ink.safetensors"));
    }

    void what_is_gone_is_listed_as_missing_until_it_is_forgotten()
    {
        const Shelf shelf;
        shelf.link(kModel, "own/tiny");
        shelf.copy(kLora, "own/Lora/ink.safetensors");
        const QString lora = shelf.path("own/Lora/ink.safetensors"), model = shelf.path("own/tiny");
        {
            const auto library = shelf.open();
            QTRY_VERIFY(library->entries().size() == 3 && complete(*library));
            QVERIFY(QFile::remove(lora) && QFile::remove(model));
            library->refresh();
            QTRY_VERIFY(library->find(lora)->missing && library->find(model)->missing);
            QCOMPARE(library->models().size(), 1);
        }
        const auto library = shelf.open();
        QTRY_VERIFY(library->find(lora) && library->find(lora)->missing);
        QCOMPARE(library->find(lora)->card.hash, short_hash(kLora));
        library->forget(lora);
        QVERIFY(!library->find(lora));
        const QString link = shelf.path("own/link.safetensors");
        QVERIFY(QFile::link("/nowhere/gone.safetensors", link));
        library->refresh();
        QTRY_VERIFY(library->find(link) && library->find(link)->missing);
        library->forget(link);
        QVERIFY(!library->find(link) && !QFileInfo(link).isSymLink());
        shelf.link(kModel, "own/tiny");
        library->refresh();
        QTRY_VERIFY(!library->find(model)->missing);
        QVERIFY(!library->find(lora));
    }

    void a_broken_file_and_one_of_another_kind_say_so_and_are_not_offered()
    {
        const Shelf shelf;
        shelf.copy(kVae, "own/vae by mistake.safetensors");
        QFile broken(shelf.path("own/broken.safetensors"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("12345678") == 8);
        broken.close();
        const auto library = shelf.open();
        QTRY_VERIFY(library->entries().size() == 3 && complete(*library));
        for (const char* name : {"own/broken.safetensors", "own/vae by mistake.safetensors"})
            QVERIFY2(library->find(shelf.path(name))->card.problem.has_value(), name);
        QCOMPARE(library->models().size(), 1);
    }

    void what_is_added_is_linked_not_copied()
    {
        const Shelf shelf;
        shelf.copy(kLora, "elsewhere/ink.safetensors");
        QDir().mkpath(shelf.path("own"));
        const QString source = shelf.path("elsewhere/ink.safetensors");
        QCOMPARE(library_kind(source).value(), ModelKind::Lora);
        const QString link = link_model(shelf.path("own"), source, ModelKind::Lora).value();
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QFileInfo(link).symLinkTarget(), source);
        QCOMPARE(link_model(shelf.path("own"), source, ModelKind::Lora).value(), link);
        shelf.copy(kEmbedding, "third/ink.safetensors");
        QVERIFY(!link_model(shelf.path("own"), shelf.path("third/ink.safetensors"), ModelKind::Lora));
        QVERIFY(QFile::remove(source));     // the link leads nowhere now: its name is free
        QVERIFY(link_model(shelf.path("own"), shelf.path("third/ink.safetensors"), ModelKind::Lora));
        QCOMPARE(library_kind(kModel).value(), ModelKind::Folder);
        QCOMPARE(library_kind(kEmbedding).value(), ModelKind::Embedding);
        QVERIFY(library_kind("/nowhere/old.ckpt").error().line().find("cannot open") != std::string::npos);
        QVERIFY(library_kind("/nowhere/old.txt").error().line().find("neither a model") != std::string::npos);
        QVERIFY(library_kind(kVae).error().line().find("VAE") != std::string::npos);
        QVERIFY(!library_kind("/tmp/notes.txt"));
    }

    void the_studio_adds_finds_and_remembers()
    {
        const Shelf shelf;
        FakeScript script;
        const auto open = [&] {
            return Studio::open(
                       {.data_dir = shelf.path("data"), .pipeline = {}, .open_model = FakePipeline::factory(script)})
                .value();
        };
        auto studio = open();
        auto added = studio->models().add(kModel);
        QTRY_VERIFY(added.isFinished());
        const QString path = added.result().value().path;
        QTRY_VERIFY(studio->models().find(path) && !studio->models().find(path)->card.hash.isEmpty());
        const std::string hash = studio->models().find(path)->card.hash.toStdString();
        QCOMPARE(studio->models().findNamed({.path = "somewhere/else.safetensors", .hash = hash, .family = {}}), path);
        QCOMPARE(studio->models().findNamed({.path = "Tiny-SD15", .hash = {}, .family = {}}), path);
        QVERIFY(!studio->models().findNamed({.path = "unheard of", .hash = "0000000000", .family = {}}));
        studio->models().setFavourite(path, true);
        QVERIFY(studio->models().find(path)->favourite);
        studio.reset();
        studio = open();
        QTRY_VERIFY(studio->models().find(path) && studio->models().find(path)->favourite);
        shelf.copy(kLora, "other/models/Lora/ink.safetensors");
        studio->models().addFolder(shelf.path("other"));
        QTRY_VERIFY(studio->models().find(shelf.path("other/models/Lora/ink.safetensors")));
        studio->models().removeFolder(shelf.path("other"));
        QTRY_VERIFY(!studio->models().find(shelf.path("other/models/Lora/ink.safetensors")));
        auto refused = studio->models().add(kVae);
        QTRY_VERIFY(refused.isFinished());
        QVERIFY(!refused.result());
    }

    void a_picture_of_another_program_tells_how_it_was_made()
    {
        const Shelf shelf;
        const auto file = shelf.path("other.png");
        const Image image{8, 8, std::vector<std::uint8_t>(192, 90)};
        const std::string text = "a castle\nNegative prompt: fog\nSteps: 12, Sampler: Euler a, CFG scale: 6.5, Seed: "
                                 "77, Size: 512x768, Model: dream";
        QVERIFY(write_image(file.toStdString(), image, {{"parameters", text}}));
        const auto read = read_picture_parameters(file).value();
        QCOMPARE(read.imported.request.prompt, std::string("a castle"));
        QCOMPARE(read.imported.request.seed, 77);
        QCOMPARE(read.imported.request.height, 768);
        QCOMPARE(read.preview.size(), QSize(8, 8));
        QVERIFY(write_image(file.toStdString(), image));
        QVERIFY(!read_picture_parameters(file));
    }
};

QTEST_MAIN(TestModelLibrary)
#include "test_model_library.moc"
