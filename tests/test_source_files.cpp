// Rules that the source files keep, whatever they say.
#include "tests/support/source_tree.h"

#include <QtTest>

#include <utility>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kColumns = 120;
constexpr int kFileLines = 400, kFunctionLines = 60;

/// Characters of a line in UTF-8.
std::size_t columns(const std::string& line)
{
    return static_cast<std::size_t>(std::ranges::count_if(line, [](char c) { return (c & 0xc0) != 0x80; }));
}

/// Whether a line may be as long as it likes: in a table between "clang-format off" and "on", or in a raw string.
class FreeLines {
public:
    bool next(const std::string& line)
    {
        if (line.find("clang-format off") != std::string::npos) table_ = true;
        if (line.find("clang-format on") != std::string::npos) table_ = false;
        bool raw = !raw_end_.empty();
        for (std::size_t at = 0; at != std::string::npos;) {
            if (raw_end_.empty()) {
                std::smatch open;
                static const std::regex kOpen("R\"([A-Za-z_]*)\\(");
                const std::string rest = line.substr(at);
                if (!std::regex_search(rest, open, kOpen)) break;
                raw = true;
                raw_end_ = ")" + open[1].str() + "\"";
                at += static_cast<std::size_t>(open.position() + open.length());
            }
            at = line.find(raw_end_, at);
            if (at == std::string::npos) break;
            at += raw_end_.size();
            raw_end_.clear();
        }
        return table_ || raw;
    }

private:
    bool table_ = false;
    std::string raw_end_; ///< what ends the raw string that is open
};

/// A function is what stands between braces on lines of their own, at the beginning of a line or, in a class, behind an
/// indentation.
class FunctionLines {
public:
    explicit FunctionLines(std::size_t indentation)
        : begin_(std::string(indentation, ' ') + "{"), end_(std::string(indentation, ' ') + "}")
    {
    }
    /// How many lines the function has that ends in this one; 0 where none does. `counts`: no row of a table.
    int next(const std::string& line, bool counts)
    {
        if (line == begin_) {
            inside_ = true;
            lines_ = 0;
            return 0;
        }
        if (line == end_ || line == end_ + ";") return std::exchange(inside_, false) ? lines_ : 0;
        lines_ += counts;
        return 0;
    }

private:
    std::string begin_, end_;
    bool inside_ = false;
    int lines_ = 0;
};

/// What stands behind `//` or, in scripts, `#`.
std::string comment_of(const std::string& line, bool script)
{
    const auto at = script ? line.find('#') : line.find("//");
    return at == std::string::npos ? std::string() : line.substr(at);
}

std::vector<fs::path> scripts()
{
    std::vector<fs::path> found{kRoot / "dev", kRoot / "CMakeLists.txt", kRoot / ".ci/run"};
    for (const char* folder : {"app", "cmake", "core", "packaging", "tests", "ui"})
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder))
            if (const auto name = entry.path().filename();
                name == "CMakeLists.txt" || name.extension() == ".cmake" || name.extension() == ".sh")
                found.push_back(entry.path());
    return found;
}

} // namespace

class TestSourceFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_end_within_120_columns_outside_tables_and_raw_strings()
    {
        for (const fs::path& source : all_sources()) {
            FreeLines free;
            std::istringstream lines(content(source));
            int number = 0;
            for (std::string line; std::getline(lines, line);) {
                ++number;
                if (free.next(line) || columns(line) <= kColumns) continue;
                QFAIL((name_of(source) + ":" + std::to_string(number) + " has " + std::to_string(columns(line))
                       + " columns: lay it out with ./dev format, or put a table between clang-format off and on")
                          .c_str());
            }
        }
    }

    void files_and_functions_are_short()
    {
        for (const fs::path& source : all_sources()) {
            FreeLines free;
            FunctionLines top(0), members(4);
            std::istringstream lines(content(source));
            int number = 0;
            for (std::string line; std::getline(lines, line);) {
                ++number;
                const bool counts = !free.next(line);
                for (FunctionLines* functions : {&top, &members})
                    if (const int length = functions->next(line, counts); length > kFunctionLines)
                        QFAIL((name_of(source) + ":" + std::to_string(number) + " ends a function of "
                               + std::to_string(length) + " lines")
                                  .c_str());
            }
            QVERIFY2(number <= kFileLines, (name_of(source) + " has " + std::to_string(number) + " lines").c_str());
        }
    }

    void documents_that_comments_name_are_part_of_the_repository()
    {
        static const std::regex kDocument("[\\w./-]+\\.md\\b");
        int named = 0;
        const auto check = [&](const fs::path& file, bool script) {
            std::istringstream lines(content(file));
            for (std::string line; std::getline(lines, line);) {
                const std::string comment = comment_of(line, script);
                for (std::sregex_iterator found(comment.begin(), comment.end(), kDocument), end; found != end;
                     ++found, ++named)
                    QVERIFY2(fs::exists(kRoot / found->str()), (name_of(file) + " names " + found->str()).c_str());
            }
        };
        for (const fs::path& source : all_sources()) check(source, false);
        for (const fs::path& script : scripts()) check(script, true);
        QVERIFY(named > 5);
    }

    /// nlohmann's own parser throws at some numbers, and reads values nested so deep that nothing else can work with
    /// them.
    void json_is_parsed_in_one_place()
    {
        for (const char* folder : {"app", "core", "ui"})
            for (const fs::path& source : sources_in(folder))
                QVERIFY2(name_of(source) == "core/base/json.cpp"
                             || content(source).find("Json::parse(") == std::string::npos,
                         (name_of(source) + " parses JSON: use parse_json of core/base/json.h").c_str());
    }

    void links_between_documents_lead_somewhere()
    {
        static const std::regex kLink("\\]\\(([^)#:]+)\\)");
        std::vector<fs::path> documents;
        for (const fs::path& folder : {kRoot, kRoot / "docs"})
            for (const auto& entry : fs::directory_iterator(folder))
                if (entry.path().extension() == ".md") documents.push_back(entry.path());
        QVERIFY(documents.size() > 5);
        for (const fs::path& document : documents) {
            const std::string text = content(document);
            for (std::sregex_iterator link(text.begin(), text.end(), kLink), end; link != end; ++link)
                QVERIFY2(fs::exists(document.parent_path() / (*link)[1].str()),
                         (name_of(document) + " links to " + (*link)[1].str()).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceFiles)
#include "test_source_files.moc"
