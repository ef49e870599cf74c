#include "core/base/file_io.h"
#include "core/base/command_option.h"
#include "core/base/left_out_names.h"
#include "core/base/utf8.h"
#include "core/text/dynamic_prompt.h"
#include "core/text/prompt_comments.h"

#include <algorithm>
#include <set>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestFile = std::size_t{64} << 20;

constexpr std::size_t kDeepestFolder = 32;

/// Whether one character is of those in the brackets of a pattern, "a-cx" or, for any other, "!a-cx".
bool is_one_of(std::string_view set, char c)
{
    const bool others = set.starts_with('!');
    if (others) set.remove_prefix(1);
    bool found = false;
    for (std::size_t i = 0; i < set.size(); ++i)
        if (i + 2 < set.size() && set[i + 1] == '-') {
            found |= set[i] <= c && c <= set[i + 2];
            i += 2;
        } else {
            found |= set[i] == c;
        }
    return found != others;
}

/// Shell patterns: "*" is any run of characters, "/" too, "?" is one of them, "[ab]" one of these. Keeps every place
/// of the name that the pattern can have reached, so that no pattern takes more than the product of both lengths.
bool matches(std::string_view pattern, std::string_view name)
{
    std::vector<char> reached(name.size() + 1, 0);
    reached[0] = 1;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char c = pattern[at];
        const std::size_t first = pattern.substr(at + 1).starts_with('!') ? at + 3 : at + 2; // "]" may be in the set
        const std::size_t close = c == '[' ? pattern.find(']', first) : std::string_view::npos;
        const bool set = close != std::string_view::npos;
        std::vector<char> next(name.size() + 1, 0);
        for (std::size_t i = 0; i <= name.size(); ++i) {
            if (c == '*') next[i] = reached[i] || (i > 0 && next[i - 1]);
            else if (set)
                next[i] = i > 0 && reached[i - 1] && is_one_of(pattern.substr(at + 1, close - at - 1), name[i - 1]);
            else next[i] = i > 0 && reached[i - 1] && (c == '?' || name[i - 1] == c);
        }
        reached = std::move(next);
        if (set) at = close;
    }
    return reached.back();
}

bool stays_inside(const std::string& name)
{
    const fs::path path(name);
    return !path.is_absolute()
        && std::none_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".." || part == "."; });
}

std::vector<WildcardLine> lines_of_text(std::string_view text)
{
    constexpr std::string_view kMark = "\xef\xbb\xbf", kSpace = " \t\r\v\f";
    if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
    std::vector<WildcardLine> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = line.find_first_not_of(kSpace);
        if (first == std::string_view::npos || line[first] == '#') continue;
        lines.push_back({std::string(line.substr(first, line.find_last_not_of(kSpace) - first + 1))});
    }
    return lines;
}

/// Doubled lines count once; then comments go.
std::vector<WildcardLine> choices_of(std::vector<WildcardLine> lines)
{
    std::set<std::pair<std::string, double>> seen;
    std::erase_if(lines, [&](const WildcardLine& line) { return !seen.insert({line.text, line.weight}).second; });
    for (WildcardLine& line : lines) line.text = without_comments(line.text);
    return lines;
}

/// The files below a folder, by name: the order of a folder's entries differs from machine to machine. Links are
/// followed, but none that leads back to a folder around it.
void find_files(const fs::path& folder, std::vector<fs::path>& around, std::vector<fs::path>& files)
{
    std::error_code unreadable;     // reads as "not there"
    const fs::path place = fs::canonical(folder, unreadable);
    if (unreadable || around.size() == kDeepestFolder || std::ranges::find(around, place) != around.end()) return;
    std::vector<fs::path> entries;
    for (fs::directory_iterator entry(folder, unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable))
        entries.push_back(entry->path());
    std::ranges::sort(entries);
    around.push_back(place);
    for (const fs::path& entry : entries) {
        std::error_code gone;
        if (is_left_out(entry.filename().string())) continue;
        if (is_regular_file(entry, gone)) files.push_back(entry);
        else if (is_directory(entry, gone)) find_files(entry, around, files);
    }
    around.pop_back();
}

Result<std::string> text_of_file(const fs::path& file)
{
    auto text = read_file(file, kLargestFile);
    if (text && !is_utf8(*text)) return fail(file, Message::tr("is not valid UTF-8"), Message::tr("save it as UTF-8"));
    return text;
}

Result<std::vector<WildcardList>> lists_of_file(const fs::path& file)
{
    auto text = text_of_file(file);
    if (!text) return tl::unexpected(text.error());
    const std::string stem = file.stem().string();
    return file.extension() == ".json" ? json_wildcard_lists(*text, stem, file)
                                       : yaml_wildcard_lists(*text, stem, file);
}

} // namespace

void WildcardFiles::look()
{
    if (looked_) return;
    looked_ = true;
    for (const fs::path& folder : folders_) {
        std::vector<fs::path> around, files;
        find_files(folder, around, files);
        std::vector<std::pair<std::string, Source>> lists; // those of text files count first
        for (const fs::path& file : files) {
            const fs::path inside = file.lexically_relative(folder);
            if (file.extension() == ".txt")
                sources_.emplace(fs::path(inside).replace_extension().generic_string(), Source{file, std::nullopt});
            if (!holds_wildcard_lists(file)) continue;
            auto found = lists_of_file(file);
            if (!found) {
                problems_.push_back(found.error());
                continue;
            }
            for (WildcardList& list : *found)
                lists.emplace_back((inside.parent_path() / list.name).generic_string(),
                                   Source{file, std::move(list.lines)});
        }
        for (auto& [name, source] : lists) sources_.emplace(name, std::move(source));
    }
}

std::vector<std::string> WildcardFiles::names()
{
    look();
    std::vector<std::string> names;
    for (const auto& [name, source] : sources_) names.push_back(name);
    return names;
}

std::vector<WildcardFiles::Source> WildcardFiles::find(const std::string& name)
{
    if (name.find_first_of("*?[") == std::string::npos) {
        std::error_code unreadable;
        for (const fs::path& folder : folders_)
            if (fs::path file = folder / (name + ".txt"); is_regular_file(file, unreadable))
                return {{std::move(file), std::nullopt}};
    }
    look();
    std::vector<Source> found;
    for (const std::string& pattern : {name, "**/" + name}) { // what is not there is looked for in every folder
        for (const auto& [own, source] : sources_)
            if (matches(pattern, own)) found.push_back(source);
        if (!found.empty()) break;
    }
    return found;
}

Error WildcardFiles::missing(const std::string& name) const
{
    if (!problems_.empty()) return problems_.front(); // the name may stand in that file
    const Message what = Message::tr("wildcard %1", verbatim("__" + name + "__"));
    std::string searched;
    for (const fs::path& folder : folders_) searched += (searched.empty() ? "" : ", ") + folder.string();
    if (searched.empty())
        return {what, Message::tr("no wildcard folder is known"),
                Message::tr("name one with %1", command_option("--wildcard-dir"))};
    return {what, Message::tr("there is no %1.txt in %2", name, searched),
            Message::tr("write that file, or name its folder with %1", command_option("--wildcard-dir"))};
}

Result<const std::vector<WildcardLine>*> WildcardFiles::lines(const std::string& name)
{
    if (const auto known = known_.find(name); known != known_.end()) return &known->second;
    const Message what = Message::tr("wildcard %1", verbatim("__" + name + "__"));
    if (!stays_inside(name))
        return fail(what, Message::tr("names a file outside the wildcard folder"),
                    Message::tr("name a file inside it"));
    const std::vector<Source> sources = find(name);
    if (sources.empty()) return tl::unexpected(missing(name));
    std::vector<WildcardLine> lines;
    for (const Source& source : sources) {
        std::vector<WildcardLine> more;
        if (source.lines) {
            more = *source.lines;
        } else {
            auto text = text_of_file(source.file);
            if (!text) return tl::unexpected(text.error());
            more = lines_of_text(*text);
        }
        lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    lines = choices_of(std::move(lines));
    if (lines.empty())
        return fail(what, Message::tr("%1 holds no line to choose", sources.front().file),
                    Message::tr("write one choice a line"));
    return &(known_[name] = std::move(lines));
}

} // namespace sfumato
