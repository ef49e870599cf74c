// The source files of the repository, for tests of its own rules.
#pragma once
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace sfumato {

inline const std::filesystem::path kRoot = SFUMATO_SOURCE_DIR;

inline std::string content(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

inline std::vector<std::filesystem::path> sources_in(const char* folder)
{
    std::vector<std::filesystem::path> sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(kRoot / folder))
        if (const auto ending = entry.path().extension(); ending == ".cpp" || ending == ".h")
            sources.push_back(entry.path());
    return sources;
}

inline std::vector<std::filesystem::path> all_sources()
{
    std::vector<std::filesystem::path> sources;
    for (const char* folder : {"app", "core", "tests", "ui"}) {
        const auto own = sources_in(folder);
        sources.insert(sources.end(), own.begin(), own.end());
    }
    return sources;
}

/// "core/nn/layers.h"
inline std::string name_of(const std::filesystem::path& source)
{
    return source.lexically_relative(kRoot).generic_string();
}

/// What a file includes, as written between the quotes or brackets.
inline std::vector<std::string> includes_of(const std::filesystem::path& path)
{
    static const std::regex kInclude("^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"\n]+)[>\"]");
    std::vector<std::string> includes;
    std::istringstream lines(content(path));
    std::smatch match;
    for (std::string line; std::getline(lines, line);)
        if (std::regex_search(line, match, kInclude)) includes.push_back(match[1]);
    return includes;
}

} // namespace sfumato
