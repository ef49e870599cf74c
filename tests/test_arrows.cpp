#include "tests/support/source_tree.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

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

/// Each part of core with the parts it links, read from core/CMakeLists.txt in its order.
std::vector<std::pair<std::string, std::set<std::string>>> declared_arrows()
{
    static const std::regex kPart("sfumato_part\\((\\w+)([^)]*)\\)"), kDepends("DEPENDS ([a-z ]+)");
    const std::string text = content(kRoot / "core/CMakeLists.txt");
    std::vector<std::pair<std::string, std::set<std::string>>> declared;
    for (std::sregex_iterator part(text.begin(), text.end(), kPart), end; part != end; ++part) {
        auto& uses = declared.emplace_back((*part)[1], std::set<std::string>{}).second;
        const std::string arguments = (*part)[2];
        std::smatch depends;
        if (!std::regex_search(arguments, depends, kDepends)) continue;
        std::istringstream names(depends[1]);
        for (std::string name; names >> name;) uses.insert(name);
    }
    return declared;
}

/// What the files of a part include of other parts, and one file that does.
std::map<std::string, std::string> used_by(const std::string& part)
{
    std::map<std::string, std::string> used;
    for (const fs::path& source : sources_in(("core/" + part).c_str()))
        for (const std::string& include : includes_of(source))
            if (const std::string other = part_of(include); !other.empty() && other != part)
                used.emplace(other, name_of(source));
    return used;
}

using Graph = std::map<std::string, std::set<std::string>>;

std::string folder_of(const std::string& file) { return file.substr(0, file.rfind('/')); }
/// "ui/queue/queue_panel" for its header and its source: what a class is.
std::string unit_of(const std::string& file) { return file.substr(0, file.rfind('.')); }

/// Which units (or folders) below `folder` include which others there.
Graph graph_of(const std::string& folder, std::string (*node_of)(const std::string& file))
{
    Graph graph;
    for (const fs::path& source : sources_in(folder.c_str())) {
        const std::string own = node_of(name_of(source));
        graph[own];
        for (const std::string& include : includes_of(source))
            if (include.starts_with(folder + '/') && node_of(include) != own) graph[own].insert(node_of(include));
    }
    return graph;
}

/// "a -> b -> a", a way from a node back to itself; empty where there is none.
std::string circle_in(const Graph& graph)
{
    enum class State { New, OnTheWay, Done };
    std::map<std::string, State> states;
    std::vector<std::string> way;
    const auto closes = [&](const auto& self, const std::string& node) -> bool {
        if (states[node] == State::Done) return false;
        way.push_back(node);
        if (states[node] == State::OnTheWay) return true;
        states[node] = State::OnTheWay;
        if (const auto found = graph.find(node); found != graph.end())
            for (const std::string& next : found->second)
                if (self(self, next)) return true;
        states[node] = State::Done;
        way.pop_back();
        return false;
    };
    std::string text;
    for (const auto& node : graph) {
        if (!closes(closes, node.first)) continue;
        for (auto step = std::find(way.begin(), way.end(), way.back()); step != way.end(); ++step)
            text += (text.empty() ? "" : " -> ") + *step;
        break;
    }
    return text;
}

/// Folders from low to high: one includes those of lower floors only. Features share a floor, and stand beside one
/// another.
using Floors = std::vector<std::set<std::string>>;
const Floors kWindowFloors{
    {"ui/theme"},
    {"ui/i18n"},
    {"ui/widgets"},
    {"ui/actions"},
    {"ui/canvas", "ui/checkpoints", "ui/explorer", "ui/gallery", "ui/generate", "ui/history", "ui/queue", "ui/settings",
     "ui/training"},
    {"ui/window"},
};
const Floors kStudioFloors{
    {"core/studio/support"},
    {"core/studio/document", "core/studio/models", "core/studio/prompt", "core/studio/training"},
    {"core/studio/grid"},
    {"core/studio/storage"},
    {"core/studio/gallery", "core/studio/history", "core/studio/jobs"},
    {"core/studio/explorer"},
    {"core/studio"}, // the composition
};

/// -1 where a file lies on none.
int floor_of(const Floors& floors, const std::string& file)
{
    for (std::size_t floor = 0; floor < floors.size(); ++floor)
        if (floors[floor].contains(folder_of(file))) return static_cast<int>(floor);
    return -1;
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
                QVERIFY2(!is_qt(include), (name_of(source) + " includes " + include).c_str());
        }
    }

    void core_points_neither_to_the_window_nor_to_programs()
    {
        for (const fs::path& source : sources_in("core"))
            for (const std::string& include : includes_of(source))
                QVERIFY2(!include.starts_with("ui/") && !include.starts_with("app/"),
                         (name_of(source) + " includes " + include).c_str());
    }

    void core_lies_in_no_namespace_of_the_window()
    {
        static const std::regex kWindow(R"(\bnamespace\s+(sfumato\s*::\s*)?ui\b)");
        for (const char* folder : {"core", "app/cli"})
            for (const fs::path& source : sources_in(folder))
                QVERIFY2(!std::regex_search(content(source), kWindow),
                         (name_of(source) + " declares namespace sfumato::ui").c_str());
    }

    /// No part is declared that no file includes, none is included that is not declared, and arrows point upwards.
    void a_part_declares_what_it_includes()
    {
        const auto declared = declared_arrows();
        QVERIFY(declared.size() >= 12);
        std::set<std::string> above;
        for (const auto& [part, links] : declared) {
            const auto used = used_by(part);
            for (const auto& [other, source] : used)
                QVERIFY2(links.contains(other),
                         (source + " includes core/" + other + ", which DEPENDS of " + part
                          + " in core/CMakeLists.txt does not name")
                             .c_str());
            for (const std::string& link : links) {
                QVERIFY2(used.contains(link),
                         ("no file of " + part + " includes core/" + link
                          + ": take it out of its DEPENDS in core/CMakeLists.txt")
                             .c_str());
                QVERIFY2(above.contains(link), (part + " stands above " + link + ", which it uses").c_str());
            }
            above.insert(part);
        }
        for (const auto& entry : fs::directory_iterator(kRoot / "core"))
            QVERIFY2(!entry.is_directory() || entry.path().filename() == "studio"
                         || above.contains(entry.path().filename().string()),
                     (name_of(entry.path()) + " is no part of core/CMakeLists.txt").c_str());
    }

    void ui_talks_to_the_studio_and_never_sees_torch()
    {
        std::set<std::string> seen;
        std::vector<std::pair<std::string, std::string>> open; // an include and the path that leads to it
        for (const fs::path& source : sources_in("ui"))
            for (const std::string& include : includes_of(source)) {
                QVERIFY2(!include.starts_with("app/"), (name_of(source) + " includes " + include).c_str());
                open.emplace_back(include, name_of(source));
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

    void folders_include_those_of_lower_floors_only_data()
    {
        QTest::addColumn<const Floors*>("floors");
        QTest::addColumn<int>("most");
        QTest::newRow("ui") << &kWindowFloors << 16;
        QTest::newRow("core/studio") << &kStudioFloors << 12;
    }
    void folders_include_those_of_lower_floors_only()
    {
        QFETCH(const Floors*, floors);
        QFETCH(int, most);
        const std::string root = QTest::currentDataTag();
        std::set<std::string> folders;
        for (const fs::path& source : sources_in(root.c_str())) {
            const std::string own = name_of(source);
            QVERIFY2(floor_of(*floors, own) >= 0, (own + " lies in a folder without a floor").c_str());
            folders.insert(folder_of(own));
            for (const std::string& include : includes_of(source))
                if (include.starts_with(root + '/') && folder_of(include) != folder_of(own))
                    QVERIFY2(floor_of(*floors, include) < floor_of(*floors, own),
                             (own + " includes " + include).c_str());
        }
        QVERIFY(folders.size() >= 10 && folders.size() <= static_cast<std::size_t>(most));
    }

    void the_studio_has_no_loose_files_but_its_composition()
    {
        std::set<std::string> loose;
        for (const fs::path& source : sources_in("core/studio"))
            if (folder_of(name_of(source)) == "core/studio") loose.insert(source.filename());
        QCOMPARE(loose, (std::set<std::string>{"studio.cpp", "studio.h"}));
    }

    void generic_widgets_know_nothing_of_the_studio()
    {
        for (const char* folder : {"ui/widgets", "ui/actions"})
            for (const fs::path& source : sources_in(folder))
                for (const std::string& include : includes_of(source))
                    QVERIFY2(!include.starts_with("core/studio/") || include == "core/studio/support/settings.h",
                             (name_of(source) + " includes " + include).c_str());
    }

    void classes_and_folders_include_one_another_in_no_circle_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"ui", "core/studio", "app"}) QTest::newRow(folder) << folder;
    }
    void classes_and_folders_include_one_another_in_no_circle()
    {
        QFETCH(QString, folder);
        const Graph units = graph_of(folder.toStdString(), unit_of);
        QVERIFY(units.size() > 5);
        QCOMPARE(QString::fromStdString(circle_in(units)), QString());
        QCOMPARE(QString::fromStdString(circle_in(graph_of(folder.toStdString(), folder_of))), QString());
    }

    void a_circle_is_found()
    {
        QCOMPARE(circle_in({{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}}), std::string("b -> c -> b"));
        QCOMPARE(circle_in({{"a", {"b", "c"}}, {"b", {"c"}}, {"c", {}}}), std::string());
    }

    void headers_are_included_by_their_path_from_the_root()
    {
        for (const char* folder : {"core", "ui", "app"})
            for (const fs::path& source : sources_in(folder))
                for (const std::string& include : includes_of(source))
                    QVERIFY2(!include.starts_with("."), (name_of(source) + " includes " + include).c_str());
    }
};

QTEST_GUILESS_MAIN(TestArrows)
#include "test_arrows.moc"
