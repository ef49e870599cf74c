#include "core/pipeline/textual_inversion_table.h"

#include "core/base/command_option.h"
#include "core/text/unicode_text.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr std::string_view kPrefix = "embedding:";

} // namespace

TextualInversionTable::TextualInversionTable(std::shared_ptr<const Tokenizer> tokenizer,
                                             std::vector<std::filesystem::path> folders,
                                             std::vector<std::int64_t> widths, int room)
    : tokenizer_(std::move(tokenizer)), where_{std::move(folders), Message::tr("embedding"), Message::tr("embeddings"),
                                               "--embedding-dir"},
      widths_(std::move(widths)), room_(room)
{
}

void TextualInversionTable::add(Entry entry)
{
    for (const std::string& text : {entry.name, std::string(kPrefix) + entry.name})
        if (auto ids = tokenizer_->encode(text); !ids.empty()) {
            const auto first = ids.front();
            spellings_[first].push_back({std::move(ids), entries_.size()});
        }
    entries_.push_back(std::move(entry));
}

Result<void> TextualInversionTable::refresh(const std::vector<const BundledTextualInversion*>& bundled,
                                            std::vector<Message>& notices)
{
    entries_.clear();
    spellings_.clear();
    for (const auto& folder : where_.folders)
        if (!std::filesystem::is_directory(folder))
            return fail(folder, Message::tr("is not a folder of %1", where_.kinds),
                        Message::tr("check %1", command_option(where_.option)));
    for (auto& [name, files] : adapter_files(where_.folders)) add({.name = name, .files = std::move(files)});
    for (const BundledTextualInversion* embedding : bundled) {
        const bool known = std::ranges::any_of(entries_, [&](const Entry& e) { return e.name == embedding->name; });
        if (known)
            notices.push_back(Message::tr("a LoRA brings an embedding %1, but the one that was there before is used",
                                          embedding->name));
        else add({.name = embedding->name, .files = {}, .read = embedding->vectors});
    }
    for (auto& [first, list] : spellings_)
        std::stable_sort(list.begin(), list.end(),
                         [](const Spelling& a, const Spelling& b) { return a.ids.size() > b.ids.size(); });
    return {};
}

Result<void> TextualInversionTable::check_names(const std::string& prompt) const
{
    const std::string text = lower_case(prompt);
    for (auto at = text.find(kPrefix); at != std::string::npos; at = text.find(kPrefix, at + 1)) {
        const std::string rest = text.substr(at + kPrefix.size());
        const std::string name = rest.substr(0, rest.find_first_of(" \t\n,:|()[]<>"));
        const bool known = std::any_of(entries_.begin(), entries_.end(),
                                       [&](const Entry& entry) { return rest.starts_with(lower_case(entry.name)); });
        if (name.empty() || known) continue;
        if (auto found = find_adapter(where_, name); !found) return tl::unexpected(found.error());
    }
    return {};
}

void TextualInversionTable::check(const TextualInversion& read, const std::string& where) const
{
    value_or_throw(check_widths(read, widths_, where));
    if (read.vectors() > room_)
        throw Error{verbatim(where),
                    Message::tr("has %1 vectors but a chunk of the prompt holds %2", read.vectors(), room_),
                    Message::tr("choose one with fewer")};
}

const TextualInversion& TextualInversionTable::open(std::size_t embedding) const
{
    const Entry& entry = entries_.at(embedding);
    if (entry.read) {
        if (entry.files.empty()) check(*entry.read, entry.name);
        return *entry.read;
    }
    if (entry.files.size() > 1) (void)value_or_throw(find_adapter(where_, entry.name));
    const std::string file = entry.files.front().string();
    auto read = value_or_throw(read_textual_inversion(file));
    check(read, file);
    return entry.read.emplace(std::move(read));
}

std::map<std::string, std::filesystem::path> TextualInversionTable::opened() const
{
    std::map<std::string, std::filesystem::path> files;
    for (const Entry& entry : entries_)
        if (entry.read && !entry.files.empty()) files[entry.name] = entry.files.front();
    return files;
}

std::optional<EmbeddingMatch> TextualInversionTable::match(std::span<const std::int64_t> ids) const
{
    const auto list = ids.empty() ? spellings_.end() : spellings_.find(ids.front());
    if (list == spellings_.end()) return std::nullopt;
    for (const Spelling& spelling : list->second)
        if (ids.size() >= spelling.ids.size() && std::equal(spelling.ids.begin(), spelling.ids.end(), ids.begin()))
            return EmbeddingMatch{spelling.embedding, spelling.ids.size(),
                                  static_cast<std::size_t>(open(spelling.embedding).vectors())};
    return std::nullopt;
}

at::Tensor TextualInversionTable::rows(std::size_t embedding, std::size_t encoder) const
{
    return open(embedding).rows.at(encoder);
}

} // namespace sfumato
