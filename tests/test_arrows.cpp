#include <QtTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace fs = std::filesystem;

namespace {

const fs::path kRoot = SFUMATO_SOURCE_DIR;

std::string content(const fs::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// What a file includes, as written between the quotes or brackets.
std::vector<std::string> includes_of(const fs::path& path)
{
    static const std::regex kInclude("^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"\n]+)[>\"]");
    std::vector<std::string> includes;
    std::istringstream lines(content(path));
    std::smatch match;
    for (std::string line; std::getline(lines, line);)
        if (std::regex_search(line, match, kInclude)) includes.push_back(match[1]);
    return includes;
}

std::vector<fs::path> sources_in(const char* folder)
{
    std::vector<fs::path> sources;
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder))
        if (const auto ending = entry.path().extension(); ending == ".cpp" || ending == ".h")
            sources.push_back(entry.path());
    return sources;
}

/// "pipeline" for core/pipeline/..., "" for anything else.
std::string part_of(const std::string& include)
{
    if (!include.starts_with("core/")) return {};
    return include.substr(5, include.find('/', 5) - 5);
}

bool is_qt(const std::string& include)
{
    static const std::regex kQt("^(Q[A-Z]|Qt)"); // <QString>, <QtCore/...>
    return std::regex_search(include, kQt);
}

bool is_torch(const std::string& include)
{
    return include.starts_with("torch/") || include.starts_with("ATen/") || include.starts_with("c10/");
}

/// Each part of core with the parts it may use, read from core/CMakeLists.txt and closed over what those may use.
std::map<std::string, std::set<std::string>> allowed_arrows()
{
    static const std::regex kPart("sfumato_part\\((\\w+)([^)]*)\\)"), kDepends("DEPENDS ([a-z ]+)");
    const std::string text = content(kRoot / "core/CMakeLists.txt");
    std::map<std::string, std::set<std::string>> allowed;
    for (std::sregex_iterator part(text.begin(), text.end(), kPart), end; part != end; ++part) {
        std::set<std::string>& uses = allowed[(*part)[1]] = {(*part)[1]};
        const std::string arguments = (*part)[2];
        std::smatch depends;
        if (!std::regex_search(arguments, depends, kDepends)) continue;
        std::istringstream names(depends[1]);
        for (std::string name; names >> name;) {
            if (!allowed.contains(name)) continue; // a part stands below what it uses; the test sees what is missing
            uses.insert(name);
            uses.insert(allowed[name].begin(), allowed[name].end());
        }
    }
    return allowed;
}

} // namespace

/// The arrows of the house: app -> ui -> core/studio -> core/*, and between the parts of core as core/CMakeLists.txt
/// says.
class TestArrows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void core_outside_studio_is_free_of_qt()
    {
        const auto sources = sources_in("core");
        QVERIFY(sources.size() > 30);
        for (const fs::path& source : sources) {
            if (source.string().find("/core/studio/") != std::string::npos) continue;
            for (const std::string& include : includes_of(source))
                QVERIFY2(!is_qt(include), (source.string() + " includes " + include).c_str());
        }
    }

    void parts_of_core_use_only_what_they_link()
    {
        const auto allowed = allowed_arrows();
        QVERIFY(allowed.size() >= 12);
        QVERIFY(!allowed.at("diffusion").contains("sampling"));
        QVERIFY(allowed.at("training").contains("pipeline"));
        for (const fs::path& source : sources_in("core")) {
            const std::string own = part_of(fs::relative(source, kRoot).generic_string());
            for (const std::string& include : includes_of(source)) {
                QVERIFY2(!include.starts_with("ui/") && !include.starts_with("app/"),
                         (source.string() + " includes " + include).c_str());
                if (own == "studio") continue;
                QVERIFY2(allowed.contains(own), own.c_str());
                const std::string used = part_of(include);
                QVERIFY2(used.empty() || allowed.at(own).contains(used),
                         (source.string() + " includes " + include).c_str());
            }
        }
    }

    void ui_talks_to_the_studio_and_never_sees_torch()
    {
        std::set<std::string> seen;
        std::vector<std::pair<std::string, std::string>> open; // an include and the path that leads to it
        for (const fs::path& source : sources_in("ui"))
            for (const std::string& include : includes_of(source)) {
                QVERIFY2(!include.starts_with("app/"), (source.string() + " includes " + include).c_str());
                open.emplace_back(include, fs::relative(source, kRoot).generic_string());
            }
        while (!open.empty()) {
            const auto [include, way] = open.back();
            open.pop_back();
            QVERIFY2(!is_torch(include), (way + " -> " + include).c_str());
            if (!seen.insert(include).second || !fs::exists(kRoot / include)) continue;
            for (const std::string& next : includes_of(kRoot / include))
                open.emplace_back(next, way + " -> " + include);
        }
    }

    void headers_are_included_by_their_path_from_the_root()
    {
        for (const char* folder : {"core", "ui", "app"})
            for (const fs::path& source : sources_in(folder))
                for (const std::string& include : includes_of(source))
                    QVERIFY2(!include.starts_with("."), (source.string() + " includes " + include).c_str());
    }
};

QTEST_GUILESS_MAIN(TestArrows)
#include "test_arrows.moc"
