#include "core/checkpoint/pickle.h"
#include "core/checkpoint/weight_file.h"
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

/// One tensor of four floats, as an archive holds it.
std::string good() { return dict({{"a", tensor(storage("0", 4), 0, {2, 2}, {2, 1})}}); }
/// A call beside a good tensor.
std::string call_of(const std::string& module, const std::string& name)
{
    return dict({{"a", tensor(storage("0", 4), 0, {4}, {1})}, {"x", call(global(module, name), text("argument"))}});
}
std::string tensor_of(std::int64_t offset, std::vector<std::int64_t> shape, std::vector<std::int64_t> strides)
{
    return torch_archive(dict({{"a", tensor(storage("0", 4), offset, shape, strides)}}));
}

/// An archive of the good pickle and a member more.
std::string zip(const std::string& name, const std::string& data, const ZipWriter::Options& options = {})
{
    ZipWriter made;
    made.add("x/data.pkl", whole(good()));
    made.add(name, data, options);
    return made.finish();
}
std::string zip_of_one(const std::string& name, const std::string& data, std::uint16_t disk = 0)
{
    ZipWriter made;
    made.add(name, data);
    return made.finish(disk);
}

const std::string kFour(16, '\0'); // four floats

void columns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("because"); // a part of the message; each its own
}
void row(const char* name, const std::string& bytes, const char* because)
{
    QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(because);
}

} // namespace

/// torch's own files that are no weights, are damaged, or want something run: each is one line that says so.
class TestTorchRefusals : public QObject {
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
    void refuse() const
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, because);
        const auto file = opened(bytes.toStdString());
        QVERIFY(!file);
        const QString line = QString::fromStdString(file.error().line());
        QVERIFY2(line.contains(because), qPrintable(line));
        QVERIFY(line.contains("made.pt"));
    }

private Q_SLOTS:
    /// Functions are told by name. These exist nowhere.
    void what_would_have_to_run_data()
    {
        columns();
        row("a function", torch_archive(call_of("elsewhere", "function")), "asks to run elsewhere.function");
        row("a function of Python's", torch_archive(call_of("builtins", "getattr")), "asks to run builtins.getattr");
        row("a tensor of another kind", torch_archive(call_of("torch._utils", "_rebuild_qtensor")), "_rebuild_qtensor");
        row("a storage within the pickle", torch_archive(call_of("torch.storage", "_load_from_bytes")),
            "_load_from_bytes");
        row("a function beside the root", torch_archive(call(global("elsewhere", "function"), "") + "0" + good()),
            "asks to run elsewhere.function");
        row("named on the stack", torch_archive(text("elsewhere") + text("function") + "\x93)R"), "elsewhere.function");
        row("an instance of protocol 0", torch_archive("(" + text("x") + "ielsewhere\nfunction\n"),
            "elsewhere.function");
        row("an object of protocol 1", torch_archive("(" + global("elsewhere", "function") + "o"),
            "elsewhere.function");
        row("what another call gives", torch_archive(call(global("torch", "device"), "") + ")R"), "asks to run ?");
    }
    void what_would_have_to_run() { refuse(); }

    /// Opcodes by Python's pickletools.
    void pickles_that_are_broken_data()
    {
        columns();
        row("an unknown opcode", torch_archive("\xff"), "unknown opcode 0xff at byte 2");
        row("an extension", torch_archive("\x82\x01"), "unknown opcode 0x82");
        row("a buffer outside", torch_archive("\x97"), "unknown opcode 0x97");
        row("no end", zip_of_one("x/data.pkl", "\x80\x02N"), "in the middle of a value");
        row("an empty stack", torch_archive("0"), "takes more values than there are");
        row("no mark", torch_archive("t"), "takes more values than there are");
        row("below the mark", torch_archive("N(\x85"), "takes more values than there are");
        row("a key without a value", torch_archive("}(" + text("a") + "u"), "takes more values than there are");
        row("items of a text", torch_archive(text("a") + "NNs"), "another kind");
        row("a list of a number", torch_archive("NNa"), "another kind");
        row("a state of a dict", torch_archive("}Nb"), "another kind");
        row("arguments that are no tuple", torch_archive(global("collections", "OrderedDict") + "NR"), "another kind");
        row("a name that is no text", torch_archive("NN\x93"), "another kind");
        row("an empty memo", torch_archive(std::string("h\0", 2)), "never put away");
        row("a number that is none", torch_archive("I1x\n"), "a number cannot be read");
        row("a real number that is none", torch_archive("Fnan\n"), "a number cannot be read");
        row("a text beyond the end", torch_archive("X\xff\xff\xff\x7f"), "in the middle of a value");
        row("a line beyond the end", torch_archive("cos"), "in the middle of a value");
    }
    void pickles_that_are_broken() { refuse(); }

    /// What the pickle says against what the storage holds.
    void tensors_that_are_none_data()
    {
        columns();
        row("no weights", torch_archive(text("a text")), "holds no tensors");
        row("an object", torch_archive(global("framework", "Net") + ")\x81"), "an object of class framework.Net");
        row("no storage", torch_archive(dict({{"a", tensor("N", 0, {4}, {1})}})), "is not written as torch writes it");
        row("another kind of storage", torch_archive(dict({{"a", tensor(text("x") + "Q", 0, {4}, {1})}})),
            "is not written as torch writes it");
        row("an unknown type", torch_archive(dict({{"a", tensor(storage("0", 4, "QInt32Storage"), 0, {4}, {1})}})),
            "unknown dtype torch.QInt32Storage");
        row("a negative count", torch_archive(dict({{"a", tensor(storage("0", -4), 0, {4}, {1})}})),
            "as torch writes it");
        row("a negative offset", tensor_of(-1, {4}, {1}), "as torch writes it");
        row("a negative size", tensor_of(0, {-4}, {1}), "as torch writes it");
        row("a negative stride", tensor_of(3, {4}, {-1}), "as torch writes it");
        row("more sizes than strides", tensor_of(0, {2, 2}, {1}), "as torch writes it");
        row("nine dimensions", tensor_of(0, std::vector<std::int64_t>(9, 1), std::vector<std::int64_t>(9, 1)),
            "9 dimensions");
        row("a size that overflows", tensor_of(0, {std::int64_t{1} << 40, std::int64_t{1} << 40}, {0, 0}), "overflows");
        row("a stride that overflows", tensor_of(0, {3}, {std::int64_t{1} << 62}), "overflows");
        row("an offset that overflows", tensor_of(std::int64_t{1} << 62, {1}, {1}), "overflows");
        row("beyond its storage", tensor_of(1, {4}, {1}), "ends at byte 20 of its storage but that holds 16");
        row("beyond its storage by a stride", tensor_of(0, {2, 2}, {3, 1}), "ends at byte 20 of its storage");
        row("a storage that is missing", torch_archive(dict({{"a", tensor(storage("1", 4), 0, {4}, {1})}})),
            "lies in the storage \"1\", which is missing");
        row("a storage of another size", torch_archive(dict({{"a", tensor(storage("0", 5), 0, {4}, {1})}})),
            "needs a storage of 5 elements but there are 16 bytes");
        row("a name that is not UTF-8", torch_archive(dict({{"a\xff", tensor(storage("0", 4), 0, {4}, {1})}})),
            "not UTF-8");
        row("a name twice",
            torch_archive(
                dict({{"a", tensor(storage("0", 4), 0, {4}, {1})}, {"a", tensor(storage("0", 4), 0, {4}, {1})}})),
            "is there twice");
    }
    void tensors_that_are_none() { refuse(); }

    /// ZIP by APPNOTE 6.3.
    void archives_that_are_broken_data()
    {
        columns();
        row("cut short", torch_archive(good()).substr(0, 60), "without the directory that stands at its end");
        row("another archive", zip_of_one("photo.png", "x"), "is a ZIP archive without weights");
        row("a damaged directory", torch_archive(good()).replace(torch_archive(good()).find("PK\1\2"), 4, "PK\1\1"),
            "whose directory is damaged");
        row("one of several disks", zip_of_one("x/data.pkl", whole(good()), 1), "one part of a ZIP archive of several");
        row("encrypted", zip("x/data/0", kFour, {.flags = 1}), "is encrypted");
        row("another compression", zip("x/data/0", kFour, {.method = 12}), "compressed in a way");
        row("a place that is none", zip("x/data/0", kFour, {.place = 5}), "does not lie where the directory says");
        row("a size that is none", zip("x/data/0", kFour, {.stated = 17}), "a size that its data cannot have");
        row("a size beyond what deflate makes", zip("x/data/0", kFour, {.method = 8, .stated = 1 << 30}),
            "a size that its data cannot have");
        row("a name twice in the archive", zip("x/data.pkl", whole(good())), "its part \"x/data.pkl\" is there twice");
        row("two pickles", zip("y/data.pkl", whole(good())), "several pickles");
        row("another byte order", zip("x/byteorder", "big"), "byte order");
    }
    void archives_that_are_broken() { refuse(); }

    /// Five pickles, then storages.
    void containers_before_that_are_broken_data()
    {
        columns();
        const std::string value = good(), keys = text("0");
        row("a plain pickle", whole(good()), "none that torch writes");
        row("another version", old_torch_file(value, keys, 4, kFour, "\x88", 1002), "is of a version");
        row("the old one's byte order", old_torch_file(value, keys, 4, kFour, "\x89"), "byte order");
        row("an old storage that is missing", old_torch_file(value, "", 4, kFour), "which is missing");
        row("an old storage of no known type", old_torch_file(value, text("1"), 4, kFour), "is of no type");
        row("an old storage twice", old_torch_file(value, keys + keys, 1, std::string(64, '\0')), "is there twice");
        row("an old storage cut short", old_torch_file(value, keys, 5, kFour), "reaches beyond the end");
        row("an old storage of less than nothing", old_torch_file(value, keys, -1, kFour), "reaches beyond the end");
        const std::string old = old_torch_file(value, keys, 4, kFour);
        row("an old storage without its size", old.substr(0, old.size() - 20), "reaches beyond the end");
        row("an old storage of another size", old_torch_file(value, keys, 3, kFour), "needs a storage of 4 elements");
    }
    void containers_before_that_are_broken() { refuse(); }

    /// A small file does not fill the memory: tensors that repeat a value, or an archive of zeros.
    void what_would_fill_the_memory_is_rejected()
    {
        const auto repeated = opened(tensor_of(0, {1 << 14, 1 << 14}, {0, 0}));
        QVERIFY(!repeated && repeated.error().line().find("far more than the file holds") != std::string::npos);
        pickled::Items many;
        for (int i = 0; i < 17; ++i)
            many.emplace_back("a" + std::to_string(i), tensor(storage("0", 1 << 20), 0, {1 << 20}, {1}));
        const std::string megabytes(std::size_t{4} << 20, '\0');
        QVERIFY(opened(torch_archive(dict(many), megabytes)));
        for (int i = 17; i < 40; ++i)
            many.emplace_back("a" + std::to_string(i), tensor(storage("0", 1 << 20), 0, {1 << 20}, {1}));
        QVERIFY(!opened(torch_archive(dict(many), megabytes)));
        const auto long_text = opened(whole(text(std::string(Pickle::kLargest, 'x'))));
        QVERIFY(!long_text && long_text.error().line().find("longer than") != std::string::npos);
        const auto values = opened(whole(std::string(Pickle::kMaxValues, 'N')));
        QVERIFY(!values && values.error().line().find("more than 2000000 values") != std::string::npos);
    }

    /// No prefix of a good file opens, and none crashes.
    void every_truncation_is_rejected_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"types.pt", "old_types.pt", "compressed.pt"}) QTest::newRow(name) << QString(name);
    }
    void every_truncation_is_rejected()
    {
        QFETCH(QString, name);
        const std::string good = *read_file(kData + name.toStdString());
        for (std::size_t length = 0; length < good.size(); ++length) {
            scribble(at("cut.pt"), std::string_view(good).substr(0, length));
            const auto file = WeightFile::open(at("cut.pt"));
            QVERIFY2(!file, qPrintable(QString::number(length)));
            QVERIFY(file.error().line().find("asks to run") == std::string::npos);
        }
    }

    void damaged_compressed_data_are_told()
    {
        std::string bytes = *read_file(kData + "compressed.pt");
        const std::size_t place = bytes.find("types/data/1") + 12; // behind the name of the local header
        bytes[place] = '\x07';                                     // a block of a kind that there is not
        const auto damaged = opened(bytes);
        QVERIFY(damaged);
        bool told = false;
        for (const auto& [name, info] : damaged->index()) told |= !damaged->tensor(name);
        QVERIFY(told);
    }
};

QTEST_GUILESS_MAIN(TestTorchRefusals)
#include "test_torch_refusals.moc"
