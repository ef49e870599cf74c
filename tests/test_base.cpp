#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/base/file_io.h"
#include "core/base/json.h"
#include "core/base/latest_slot.h"
#include "core/base/platform.h"
#include "core/base/sha256.h"
#include "core/base/utf8.h"
#include "tests/support/needs.h"

#include <QtTest>

#include <bit>
#include <clocale>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sfumato;

namespace {

/// Runs `body` in a child process; its exit status as waitpid gives it.
template <class Body> int in_child(Body body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        body();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

bool one_line(const std::string& text) { return !text.empty() && text.find('\n') == std::string::npos; }

} // namespace

class TestBase : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path at(const std::string& name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    static int entries(const std::filesystem::path& folder)
    {
        return int(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
    }

private Q_SLOTS:
    /// FIPS 180-4's examples, by NIST.
    void sha256_of_the_standards_examples()
    {
        QCOMPARE(sha256_hex(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256_hex("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QVERIFY(write_file_atomically(at("million"), std::string(1000000, 'a')));
        QCOMPARE(*sha256_file(at("million")),
                 std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
        QVERIFY(!sha256_file(at("missing")));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!sha256_file(at("million"), stop.get_token()));
    }

    void an_error_is_one_line()
    {
        QCOMPARE((Error{verbatim("steps"), verbatim("0 is outside 1 to 1000"), verbatim("20 is usual")}.line()),
                 std::string("steps: 0 is outside 1 to 1000; 20 is usual"));
        QCOMPARE((Error{verbatim("a"), {}, {}}.line()), std::string("a"));
        QVERIFY(one_line(Error{verbatim("a\nb"), verbatim("c\r\nd"), verbatim("e")}.line()));
        QCOMPARE((Error{verbatim("b"), verbatim("c"), {}}.within(verbatim("a")).line()), std::string("a: b: c"));
    }

    void a_file_appears_whole_with_its_folders()
    {
        const std::string bytes("a\0b\xff\n", 5);
        QVERIFY(write_file_atomically(at("new/folder/file"), bytes));
        QCOMPARE(*read_file(at("new/folder/file")), bytes);
        QVERIFY(write_file_atomically(at("new/folder/file"), ""));
        QCOMPARE(*read_file(at("new/folder/file")), std::string());
        QCOMPARE(entries(at("new/folder")), 1);
    }

    void without_commit_nothing_is_left()
    {
        std::filesystem::create_directory(at("quiet"));
        QVERIFY(write_file_atomically(at("quiet/kept"), "old"));
        {
            auto file = AtomicFile::create(at("quiet/kept"));
            QVERIFY(file);
            QVERIFY(file->write("half of the new"));
        }
        QCOMPARE(*read_file(at("quiet/kept")), std::string("old"));
        QCOMPARE(entries(at("quiet")), 1);
    }

    /// kill -9 in the middle of writing: the old content stands, and nothing bears the final name but it.
    void a_kill_leaves_the_old_file()
    {
        std::filesystem::create_directory(at("killed"));
        QVERIFY(write_file_atomically(at("killed/picture.png"), "old"));
        const int status = in_child([&] {
            auto file = AtomicFile::create(at("killed/picture.png"));
            if (file && file->write("half of the new")) ::kill(::getpid(), SIGKILL);
        });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(*read_file(at("killed/picture.png")), std::string("old"));
        for (const auto& entry : std::filesystem::directory_iterator(at("killed")))
            QVERIFY(entry.path().filename() == "picture.png" || entry.path().filename().string().starts_with('.'));
    }

    /// A limit on the file size stands for the full disk: write() fails half way in the same manner.
    void a_full_disk_is_one_line_and_leaves_nothing()
    {
        std::filesystem::create_directory(at("full"));
        const int status = in_child([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{10000, 10000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto written = write_file_atomically(at("full/large"), std::string(50000, 'x'));
            ::_exit(!written && one_line(written.error().line())
                            && written.error().line().find("large") != std::string::npos
                        ? 0
                        : 1);
        });
        QCOMPARE(status, 0);
        QCOMPARE(entries(at("full")), 0);
    }

    void a_folder_that_cannot_be_written_is_one_line()
    {
        QVERIFY(write_file_atomically(at("plain"), "x"));
        // A file where a folder is needed, and a file system that refuses even root.
        for (const std::filesystem::path& target :
             {at("plain/inside"), std::filesystem::path("/proc/nowhere/file"), at("new")}) {
            if (target == at("new")) std::filesystem::create_directory(target); // a folder stands where the file should
            const auto written = write_file_atomically(target, "x");
            QVERIFY(!written);
            QVERIFY(one_line(written.error().line()));
        }
        const auto locked = at("locked");
        std::filesystem::create_directory(locked);
        std::filesystem::permissions(locked, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
        const int status = in_child([&] {
            constexpr uid_t kNobody = 65534; // permissions do not bind root
            if (::geteuid() == 0 && ::seteuid(kNobody) != 0) ::_exit(2);
            const auto written = write_file_atomically(locked / "file", "x");
            ::_exit(!written && written.error().line().find("you may write to") != std::string::npos ? 0 : 1);
        });
        QCOMPARE(status, 0);
    }

    void reading_names_what_is_wrong()
    {
        QVERIFY(!read_file(at("missing")));
        QVERIFY(!read_file(at(".")));
        QVERIFY(write_file_atomically(at("five"), "12345"));
        QVERIFY(!read_file(at("five"), 4));
        QCOMPARE(read_file(at("five"), 5)->size(), std::size_t{5});
        QVERIFY(write_file_atomically(at("bad.json"), "{\"a\": 1,, }"));
        const auto json = read_json_file(at("bad.json"));
        QVERIFY(!json);
        QVERIFY(json.error().line().find("bad.json") != std::string::npos);
    }

    void a_mapping_outlives_its_name()
    {
        QVERIFY(write_file_atomically(at("mapped"), "content"));
        const auto mapped = MappedFile::open(at("mapped"));
        QVERIFY(mapped);
        std::filesystem::remove(at("mapped"));
        QCOMPARE(std::string(reinterpret_cast<const char*>((*mapped)->bytes().data()), (*mapped)->bytes().size()),
                 std::string("content"));
    }

    void the_newest_wins_in_a_slot()
    {
        LatestSlot<int> slot;
        QVERIFY(!slot.take());
        QVERIFY(slot.put(1));  // empty: wake the reader
        QVERIFY(!slot.put(2)); // it is awake already
        QCOMPARE(*slot.take(), 2);
        QVERIFY(!slot.take());
        QVERIFY(slot.put(3));
    }

    /// Wake-ups promised by put() equal the values taken, and the last value always arrives.
    void a_slot_between_threads_loses_no_last_value()
    {
        LatestSlot<int> slot;
        int wake_ups = 0, taken = 0, last = -1;
        std::atomic<bool> done = false;
        std::thread writer([&] {
            for (int i = 0; i < 100000; ++i) wake_ups += slot.put(i);
            done = true;
        });
        for (bool ended = false; !ended;) {
            ended = done;
            if (const auto value = slot.take()) {
                QVERIFY(*value > last);
                last = *value;
                ++taken;
            }
        }
        writer.join();
        QCOMPARE(last, 99999);
        QCOMPARE(taken, wake_ups);
    }

    void utf8()
    {
        for (const char* good : {"", "plain", "Straße", "猫", "🎨", "\xef\xbf\xbd", "\xf4\x8f\xbf\xbf"})
            QVERIFY(is_utf8(good));
        // Cut short, a lone continuation, overlong, a surrogate, beyond Unicode: the classes of Unicode 15, table 3-7.
        for (const char* bad :
             {"\xc3", "a\x80", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff", "\xe7\x8c"})
            QVERIFY(!is_utf8(bad));
        QCOMPARE(utf8_from_latin1("caf\xe9"), std::string("café"));
    }

    void an_excerpt_is_whole_characters()
    {
        QCOMPARE(excerpt("Straße", 5), std::string("Stra"));
        QCOMPARE(excerpt("Straße", 6), std::string("Straß"));
        QCOMPARE(excerpt("a\xff", 60), std::string("a\xef\xbf\xbd"));
    }

    void json_that_would_throw_or_run_out_of_stack_is_told()
    {
        const auto nested = [](int depth) { return std::string(depth, '[') + std::string(depth, ']'); };
        QVERIFY(parse_json(nested(kDeepestJson)));
        QVERIFY(parse_json(nested(kDeepestJson + 1)).error().kind == JsonProblem::Kind::TooDeep);
        QVERIFY(parse_json(nested(1'000'000)).error().kind == JsonProblem::Kind::TooDeep);
        const auto large = parse_json(R"({"a": 1e999})");
        QVERIFY(large.error().kind == JsonProblem::Kind::NotJson && large.error().byte > 6);
        QVERIFY(parse_json("{\"a\xff\": 1}").error().kind == JsonProblem::Kind::NotUtf8);
        QVERIFY(parse_json("").error().kind == JsonProblem::Kind::NotJson);
        QVERIFY(json_or_null("{").is_null());
        QCOMPARE(dump_json(Json{{"path", "caf\xe9"}}), std::string("{\"path\":\"caf\xef\xbf\xbd\"}"));
        const std::string repeated = R"({"a": {"b": 1, "b": 2}, "c": [{"b": 3}, {"b": 4}]})";
        QCOMPARE(parse_json(repeated)->at("a").at("b"), Json(2));
        QCOMPARE(parse_json(repeated)->dump(), Json::parse(repeated).dump());
        QCOMPARE(parse_json(repeated, RepeatedKeys::Refused).error().key, std::string("b"));
    }

    /// Python's writer has names for what JSON has no numbers for; they are read as texts, which no number is made of.
    void json_of_python_names_what_is_no_number()
    {
        // No raw text: moc loses its way in a quoted quote.
        const std::string text = "{\"NaN\": [NaN, -Infinity, \"Infinity \\\" NaN\"], "
                                 "\"a\": {\"b\": Infinity, \"c\": [null, 1.5e-3, \"d\"]}, \"e\": -2}",
                          expected = "{\"NaN\": [\"NaN\", \"-Infinity\", \"Infinity \\\" NaN\"], "
                                     "\"a\": {\"b\": \"Infinity\", \"c\": [null, 0.0015, \"d\"]}, \"e\": -2}";
        const auto read = parse_json(text);
        QVERIFY(read);
        QCOMPARE(read->dump(), Json::parse(expected).dump());
        QVERIFY(!json_as<double>(read->at("a").at("b")));
        const auto config = json_value(*read, "a", 0, "f"); // of another type: the value is shown
        QVERIFY(!config && config.error().line().find("Infinity") != std::string::npos);
        for (const char* wrong : {"[NaN, }", "[1NaN]", "[NaNs]", "[nan]", "[-NaN]", "[+Infinity]", "{NaN: 1}"})
            QVERIFY2(parse_json(wrong).error().kind == JsonProblem::Kind::NotJson, wrong);
        QCOMPARE(parse_json("[NaN, Infinity, }").error().byte, std::size_t{17});
        QCOMPARE(parse_json(R"({"a": NaN, "a": 1})", RepeatedKeys::Refused).error().key, std::string("a"));
    }

    void numbers_of_json_are_in_the_range_of_their_type()
    {
        QCOMPARE(json_as<int>(Json::parse("20.0")), std::optional(20));
        for (const char* other :
             {"20.5", "4294967297", "-4294967297", "18446744073709551615", "1e300", "true", "\"2\""})
            QVERIFY2(!json_as<int>(Json::parse(other)), other);
        QCOMPARE(json_as<std::int64_t>(Json::parse("-4294967297")), std::optional(std::int64_t{-4294967297}));
        QVERIFY(!json_as<std::vector<int>>(Json::parse("[1, 4294967297]")));
        QCOMPARE(*json_as<std::vector<int>>(Json::parse("[1, 2.0]")), (std::vector{1, 2}));
        QCOMPARE(json_as<double>(Json::parse("3")), std::optional(3.0));
        QCOMPARE(json_value_or(Json::parse("[]"), "a", 7), 7);
        QCOMPARE(json_value_or(Json::parse(R"({"a": "x"})"), "a", 7), 7);
        QVERIFY(!json_value(Json::parse(R"({"a": 4294967297})"), "a", 7, "file"));
    }

    void letters_of_names_are_the_same_in_every_language()
    {
        QCOMPARE(ascii_lower("UniPC ÄÖ [Z]@"), std::string("unipc ÄÖ [z]@"));
        QVERIFY(ascii_equal_ignoring_case("DDIM", "ddim") && !ascii_equal_ignoring_case("DDIM", "ddi"));
        if (!std::setlocale(LC_ALL, "tr_TR.UTF-8")) return; // where 'I' is no capital 'i'
        QCOMPARE(ascii_lower("UniPC"), std::string("unipc"));
        std::setlocale(LC_ALL, "C");
    }

    void the_peak_of_memory_is_that_since_its_reset()
    {
        constexpr std::size_t kBytes = 64 << 20;
        {
            std::vector<char> large(kBytes, 1);
            QVERIFY(large[kBytes / 2] == 1);
        }
        SFUMATO_NEEDS(reset_memory_peak(), "this system cannot reset the peak");
        const MemoryUse before = memory_use();
        QVERIFY(before.peak - before.now < std::int64_t(kBytes) / 2);
        {
            std::vector<char> large(kBytes, 1);
            QVERIFY(large[kBytes / 2] == 1);
        }
        QVERIFY(memory_use().peak - before.now > std::int64_t(kBytes) * 3 / 4);
    }

    void memory_is_told_in_bytes()
    {
        QFile status("/proc/meminfo");
        QVERIFY(status.open(QIODevice::ReadOnly));
        const qint64 total = status.readLine().simplified().split(' ')[1].toLongLong() * 1024;
        QVERIFY(available_memory_bytes() > 0 && available_memory_bytes() < total);
        const MemoryUse used = memory_use();
        QVERIFY(used.peak >= used.now && used.now > qint64(page_bytes()));
        QVERIFY(std::has_single_bit(page_bytes()));
    }

    void one_thread_steps_back_and_no_other()
    {
        const auto nice = [] { return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid())); };
        const int before = nice();
        int lowered = 0;
        std::thread([&] {
            lower_thread_priority();
            lowered = nice();
        }).join();
        QCOMPARE(lowered, std::max(10, before)); // who runs the tests may have stepped back further
        QCOMPARE(nice(), before);
    }

    void the_programs_folder_is_known()
    {
        QCOMPARE(QString::fromStdString(program_folder().string()), QCoreApplication::applicationDirPath());
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
