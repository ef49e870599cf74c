#include "core/base/file_io.h"
#include "core/base/utf8.h"
#include "core/text/dynamic_prompt.h"

#include <algorithm>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestFile = std::size_t{64} << 20;

/// Shell patterns over "/"-separated names: "*" stops at "/", "**" does not. Keeps every place of the name that the
/// pattern can have reached, so that no pattern takes more than the product of both lengths.
bool matches(std::string_view pattern, std::string_view name)
{
    std::vector<char> reached(name.size() + 1, 0);
    reached[0] = 1;
    while (!pattern.empty()) {
        const std::size_t stars = std::min(pattern.find_first_not_of('*'), pattern.size());
        std::vector<char> next(name.size() + 1, 0);
        for (std::size_t i = 0; i <= name.size(); ++i) {
            if (stars == 0) next[i] = i > 0 && reached[i - 1] && name[i - 1] == pattern.front();
            else next[i] = reached[i] || (i > 0 && next[i - 1] && (stars > 1 || name[i - 1] != '/'));
        }
        reached = std::move(next);
        pattern.remove_prefix(std::max<std::size_t>(stars, 1));
    }
    return reached.back();
}

bool stays_inside(const std::string& name)
{
    const fs::path path(name);
    return !path.is_absolute()
        && std::none_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".." || part == "."; });
}

void add_lines(std::string_view text, std::vector<std::string>& lines)
{
    constexpr std::string_view kMark = "\xef\xbb\xbf", kSpace = " \t\r\v\f";
    if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = line.find_first_not_of(kSpace);
        if (first == std::string_view::npos || line[first] == '#') continue;
        lines.emplace_back(line.substr(first, line.find_last_not_of(kSpace) - first + 1));
    }
}

} // namespace

std::vector<fs::path> WildcardFiles::files_of(const std::string& name) const
{
    std::error_code unreadable;     // reads as "not there"
    if (name.find('*') == std::string::npos) {
        for (const fs::path& folder : folders_)
            if (const fs::path file = folder / (name + ".txt"); is_regular_file(file, unreadable)) return {file};
        return {};
    }
    std::map<std::string, fs::path> found; // by name: the order of a folder's entries differs from machine to machine
    for (const fs::path& folder : folders_) {
        fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied, unreadable),
            end;
        for (; !unreadable && entries != end; entries.increment(unreadable)) {
            if (entries->path().extension() != ".txt") continue;
            const std::string own = entries->path().lexically_relative(folder).replace_extension().generic_string();
            if (matches(name, own)) found.emplace(own, entries->path());
        }
    }
    std::vector<fs::path> files;
    for (const auto& [own, path] : found) files.push_back(path);
    return files;
}

Result<const std::vector<std::string>*> WildcardFiles::lines(const std::string& name)
{
    if (const auto known = known_.find(name); known != known_.end()) return &known->second;
    const Message what = Message::tr("wildcard %1", verbatim("__" + name + "__"));
    if (!stays_inside(name))
        return fail(what, Message::tr("names a file outside the wildcard folder"),
                    Message::tr("name a file inside it"));
    const std::vector<fs::path> files = files_of(name);
    if (files.empty()) {
        std::string searched;
        for (const fs::path& folder : folders_) searched += (searched.empty() ? "" : ", ") + folder.string();
        if (searched.empty())
            return fail(what, Message::tr("no wildcard folder is known"), Message::tr("name one with --wildcard-dir"));
        return fail(what, Message::tr("there is no %1.txt in %2", name, searched),
                    Message::tr("write that file, or name its folder with --wildcard-dir"));
    }
    std::vector<std::string> lines;
    for (const fs::path& file : files) {
        auto text = read_file(file, kLargestFile);
        if (!text) return tl::unexpected(text.error());
        if (!is_utf8(*text)) return fail(file, Message::tr("is not valid UTF-8"), Message::tr("save it as UTF-8"));
        add_lines(*text, lines);
    }
    if (lines.empty())
        return fail(what, Message::tr("%1 holds no line to choose", files.front()),
                    Message::tr("write one choice a line"));
    return &(known_[name] = std::move(lines));
}

} // namespace sfumato
