#pragma once
#include "core/base/error.h"
#include "core/text/wildcard_lists.h"

#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// The files wildcards are read from, as dynamicprompts 0.31 reads them: __animal__ is a line of animal.txt,
/// __places/city__ one of places/city.txt or of the list that places/*.yaml or .json hold under the key "city", or that
/// a file of the folder holds under "places", "city". A file is read once; empty lines do not count, nor do those that
/// begin with "#", and "#" ends a line; doubled lines count once. Only lists of YAML and JSON weigh their entries.
class WildcardFiles {
public:
    /// Earlier folders win, and in a folder .txt files; folders that do not exist hold nothing.
    explicit WildcardFiles(std::vector<std::filesystem::path> folders) : folders_(std::move(folders)) {}
    /// The lines a name stands for, at least one. "*" in a name is any run of characters and "?" any one of them, "/"
    /// too; then the lines of all that matches count, in the order of the names. A name that is not there is looked for
    /// in all sub-folders. Errors: no such name in any folder (names the folders searched; a file that could not be
    /// read, if there is one), no lines, not UTF-8, a name that leaves the folder.
    [[nodiscard]] Result<const std::vector<WildcardLine>*> lines(const std::string& name);
    /// All names there are, sorted. Blocking.
    [[nodiscard]] std::vector<std::string> names();

private:
    struct Source {
        std::filesystem::path file;
        std::optional<std::vector<WildcardLine>> lines; ///< a list of it; none: the lines of the file
    };
    void look();
    [[nodiscard]] std::vector<Source> find(const std::string& name);
    [[nodiscard]] Error missing(const std::string& name) const;
    const std::vector<std::filesystem::path> folders_;
    std::map<std::string, Source> sources_;
    std::vector<Error> problems_; ///< files that could not be read
    std::map<std::string, std::vector<WildcardLine>> known_;
    bool looked_ = false;
};

/// The grammar of the field's dynamic prompts, resolved by draws from `random`, the same on every machine:
/// {a|b} one of them, {3::a|b} by weight, {2$$a|b|c} two different ones joined by ", ", {1-2$$ and $$a|b} one or two
/// joined by " and " ({-2$$...}, {1-$$...} too; never more than there are), __name__ a line of that wildcard,
/// {2$$__name__} two different lines. All nest, also in wildcard files. Names may hold blanks, but neither begin nor
/// end with one. "{~a|b}" and __~name__ are the same as without; "\{" is the character; a brace without its partner is
/// text. Errors: those of WildcardFiles, wildcards that refer to each other in a circle, weights that are all 0,
/// variables (${...}) and choices in turn ({@a|b}, {!a|b}), which this program does not know.
[[nodiscard]] Result<std::string> resolve_template(std::string_view text, WildcardFiles& files,
                                                   std::mt19937_64& random);

/// What resolve_template would read in a text. Places are bytes.
struct TemplateSyntax {
    struct Place {
        std::size_t begin, end;
    };
    std::vector<Place> variants;        ///< the marks of variants: braces, bars, "2$$", "3::"
    std::vector<Place> wildcards;       ///< "__name__"
    std::vector<std::size_t> strays;    ///< braces without their partner
};
/// Never fails: what is nested too deep to be resolved is text.
[[nodiscard]] TemplateSyntax template_syntax(std::string_view text);
/// Where the name of a wildcard begins that a text ends in the middle of ("a __ani"), or npos.
[[nodiscard]] std::size_t unfinished_wildcard(std::string_view text);

} // namespace sfumato
