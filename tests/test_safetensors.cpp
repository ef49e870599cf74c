#include "core/checkpoint/safetensors.h"

#include "core/base/json.h"

#include <QtTest>

#include <fstream>
#include <optional>

using namespace sfumato;

namespace {

/// A file of a header text, padded or not, and data bytes; the length is the header's unless given.
std::string file_of(const std::string& header, const std::string& data, std::optional<std::uint64_t> length = {})
{
    const std::uint64_t stated = length.value_or(header.size());
    return std::string(reinterpret_cast<const char*>(&stated), 8) + header + data;
}

/// Plain writing: no fsync for the hundreds of files these tests damage.
void scribble(const std::filesystem::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string entry(const char* name, const char* dtype, const char* shape, int begin, int end)
{
    return "\"" + std::string(name) + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape + ",\"data_offsets\":["
        + std::to_string(begin) + "," + std::to_string(end) + "]}";
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path at(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

private Q_SLOTS:
    void every_dtype_comes_back()
    {
        std::map<std::string, at::Tensor> tensors;
        for (const auto dtype : {at::kDouble, at::kFloat, at::kHalf, at::kBFloat16, at::kLong, at::kInt, at::kShort,
                                 at::kChar, at::kByte, at::kBool})
            tensors[std::string("t.") + at::toString(dtype)] = at::arange(7).to(dtype);
        tensors["scalar"] = at::scalar_tensor(3.5);
        tensors["nothing"] = at::empty({0, 4});
        tensors["turned"] = at::arange(6).to(at::kFloat).view({2, 3}).t();
        const std::map<std::string, std::string> metadata{{"format", "pt"}, {"note", "猫 \"x\"\n"}};
        QVERIFY(write_safetensors(at("all.safetensors"), tensors, metadata));

        const auto file = SafetensorsFile::open(at("all.safetensors"));
        QVERIFY2(file, file ? "" : file.error().line().c_str());
        QCOMPARE(file->index().size(), tensors.size());
        QVERIFY(file->metadata() == metadata);
        for (const auto& [name, tensor] : tensors) {
            const auto back = file->tensor(name);
            QVERIFY(back);
            QVERIFY2(back->scalar_type() == tensor.scalar_type() && at::equal(*back, tensor), name.c_str());
        }
        QVERIFY(!file->tensor("absent"));
    }

    /// The file as the reference library wrote it (tests/data/safetensors/make.py), and ours byte for byte the same.
    void agrees_with_the_reference()
    {
        const std::filesystem::path reference = std::string(SFUMATO_TEST_DATA) + "/safetensors/reference.safetensors";
        const auto file = SafetensorsFile::open(reference);
        QVERIFY(file);
        QVERIFY(at::equal(*file->tensor("a.weight"), at::arange(6).to(at::kFloat).view({2, 3}) / 2));
        QVERIFY(at::equal(*file->tensor("b.half"), at::arange(5).to(at::kHalf)));
        QVERIFY(at::equal(*file->tensor("c.ids"), at::arange(3)));
        std::map<std::string, at::Tensor> tensors;
        for (const auto& [name, info] : file->index()) tensors[name] = *file->tensor(name);
        QVERIFY(write_safetensors(at("again.safetensors"), tensors, file->metadata()));
        QCOMPARE(QByteArray::fromStdString(*read_file(at("again.safetensors"))),
                 QByteArray::fromStdString(*read_file(reference)));
    }

    /// A tensor is a view of the mapping: no copy, and it outlives the file object and even the file.
    void tensors_adopt_the_mapping()
    {
        QVERIFY(
            write_safetensors(at("map.safetensors"), {{"a", at::arange(1000).to(at::kFloat)}, {"b", at::ones({10})}}));
        at::Tensor a, again;
        {
            const auto file = SafetensorsFile::open(at("map.safetensors"));
            QVERIFY(file);
            a = *file->tensor("a");
            again = *file->tensor("a");
        }
        QCOMPARE(a.data_ptr(), again.data_ptr());
        std::filesystem::remove(at("map.safetensors"));
        QVERIFY(at::equal(a, at::arange(1000).to(at::kFloat)));
    }

    void data_that_is_not_aligned_is_still_right()
    {
        const float value = 1.5f;
        const std::string data = "x" + std::string(reinterpret_cast<const char*>(&value), 4);
        QVERIFY(write_file_atomically(
            at("odd.safetensors"),
            file_of("{" + entry("a", "U8", "[1]", 0, 1) + "," + entry("b", "F32", "[1]", 1, 5) + "}", data)));
        const auto file = SafetensorsFile::open(at("odd.safetensors"));
        QVERIFY(file);
        const at::Tensor b = *file->tensor("b");
        QCOMPARE(b.item<float>(), value);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(b.data_ptr()) % sizeof(float), std::uintptr_t{0});
    }

    void what_is_rejected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("because"); // a part of the message; each its own
        const auto row = [](const char* name, const std::string& bytes, const char* because) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(because);
        };
        const std::string eight(8, '\1');
        row("empty", "", "too short");
        row("nine bytes", std::string(9, '\0'), "too short");
        row("header too small", file_of("{", std::string(8, ' '), 1), "too small");
        row("header too large", file_of("{}", "", std::uint64_t{1} << 40), "too large");
        row("header beyond the end", file_of("{}", "", 1000), "header ends at byte 1008");
        row("not UTF-8", file_of("{\"a\xff\":1}", ""), "not UTF-8");
        row("not JSON", file_of("{\"a\":}", ""), "not valid JSON");
        row("JSON with a tail", file_of("{} {}", ""), "not valid JSON");
        row("deep JSON", file_of(std::string(200000, '['), ""), "nested over 100 deep");
        row("no object", file_of("[1]", ""), "not a JSON object");
        row("the same key twice",
            file_of("{" + entry("a", "U8", "[4]", 0, 4) + "," + entry("a", "U8", "[4]", 4, 8) + "}", eight), "twice");
        row("a key twice inside",
            file_of("{\"a\":{\"dtype\":\"U8\",\"dtype\":\"U8\",\"shape\":[8],\"data_offsets\":[0,8]}}", eight),
            "twice");
        row("unknown dtype", file_of("{" + entry("a", "F33", "[2]", 0, 8) + "}", eight), "unknown dtype F33");
        row("no dtype", file_of("{\"a\":{\"shape\":[8],\"data_offsets\":[0,8]}}", eight), "lacks a proper dtype");
        row("offsets of one", file_of("{\"a\":{\"dtype\":\"U8\",\"shape\":[8],\"data_offsets\":[0]}}", eight),
            "lacks a proper dtype");
        row("rank nine", file_of("{" + entry("a", "U8", "[1,1,1,1,1,1,1,1,8]", 0, 8) + "}", eight), "9 dimensions");
        row("negative shape", file_of("{" + entry("a", "U8", "[-8]", 0, 8) + "}", eight), "whole numbers");
        row("fractional shape", file_of("{" + entry("a", "U8", "[8.0]", 0, 8) + "}", eight), "whole numbers");
        row("size overflow", file_of("{" + entry("a", "F32", "[4294967296,4294967296]", 0, 8) + "}", eight),
            "overflows");
        row("negative offset", file_of("{" + entry("a", "U8", "[8]", -1, 7) + "}", eight), "offsets that are not");
        row("wrong size", file_of("{" + entry("a", "F32", "[3]", 0, 8) + "}", eight), "needs 12 bytes");
        row("offsets backwards", file_of("{" + entry("a", "U8", "[8]", 8, 0) + "}", eight), "needs 8 bytes");
        row("overlap", file_of("{" + entry("a", "U8", "[6]", 0, 6) + "," + entry("b", "U8", "[4]", 4, 8) + "}", eight),
            "overlaps");
        row("hole", file_of("{" + entry("a", "U8", "[2]", 0, 2) + "," + entry("b", "U8", "[4]", 4, 8) + "}", eight),
            "hole");
        row("hole at the start", file_of("{" + entry("a", "U8", "[4]", 4, 8) + "}", eight), "hole");
        row("bytes missing", file_of("{" + entry("a", "U8", "[9]", 0, 9) + "}", eight), "incomplete");
        row("bytes left over", file_of("{" + entry("a", "U8", "[7]", 0, 7) + "}", eight), "left over");
        row("metadata no object", file_of("{\"__metadata__\":3," + entry("a", "U8", "[8]", 0, 8) + "}", eight),
            "metadata is not an object");
        row("metadata no text", file_of("{\"__metadata__\":{\"n\":3}," + entry("a", "U8", "[8]", 0, 8) + "}", eight),
            "metadata \"n\"");
    }
    void what_is_rejected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, because);
        scribble(at("bad.safetensors"), bytes.toStdString());
        const auto file = SafetensorsFile::open(at("bad.safetensors"));
        QVERIFY(!file);
        const QString line = QString::fromStdString(file.error().line());
        QVERIFY2(line.contains(because), qPrintable(line));
        QVERIFY(line.contains("bad.safetensors"));
    }

    /// No prefix of a good file opens, and none crashes.
    void every_truncation_is_rejected()
    {
        QVERIFY(
            write_safetensors(at("good.safetensors"), {{"a", at::ones({3, 4})}, {"b", at::arange(5)}}, {{"k", "v"}}));
        const std::string good = *read_file(at("good.safetensors"));
        for (std::size_t length = 0; length < good.size(); ++length) {
            scribble(at("cut.safetensors"), std::string_view(good).substr(0, length));
            QVERIFY(!SafetensorsFile::open(at("cut.safetensors")));
        }
        QVERIFY(!SafetensorsFile::open(at("missing.safetensors")));
    }

    /// Another program cuts the file while it is mapped: zeros, an Error on asking, and no crash; what came before
    /// stays.
    void a_file_cut_short_while_open_is_told()
    {
        const std::filesystem::path path = at("shrinking.safetensors");
        QVERIFY(write_safetensors(path, {{"a", at::ones({100000})}, {"b", at::ones({100000})}}));
        const auto file = SafetensorsFile::open(path);
        QVERIFY(file && file->intact());
        const at::Tensor a = *file->tensor("a"), b = *file->tensor("b");
        const at::Tensor copy = a.clone();
        std::filesystem::resize_file(path, 450000);
        QVERIFY(file->intact());
        QVERIFY(at::equal(a, copy));
        QCOMPARE(b[99999].item<float>(), 0.f);
        QVERIFY(!file->intact());
        QVERIFY(file->intact().error().line().find("became shorter") != std::string::npos);
    }

    void what_cannot_be_held_is_an_error()
    {
        QVERIFY(!write_safetensors(at("complex.safetensors"), {{"z", at::zeros({2}, at::kComplexFloat)}}));
        QVERIFY(!std::filesystem::exists(at("complex.safetensors")));
    }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
