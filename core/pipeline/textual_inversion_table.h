#pragma once
#include "core/checkpoint/adapter_lookup.h"
#include "core/checkpoint/bundled_textual_inversion.h"
#include "core/text/textual_inversion_lookup.h"
#include "core/text/tokenizer.h"

#include <unordered_map>

namespace sfumato {

/// The textual inversions in and below some folders, and those that LoRAs bring. Names are known at once; a file is
/// read when a prompt first names it.
class TextualInversionTable final : public TextualInversionLookup {
public:
    /// `widths`: hidden size of each text encoder; `room`: tokens that a chunk holds between its begin and end.
    TextualInversionTable(std::shared_ptr<const Tokenizer> tokenizer, std::vector<std::filesystem::path> folders,
                          std::vector<std::int64_t> widths, int room);

    /// Counts from the next refresh() on.
    void set_folders(std::vector<std::filesystem::path> folders) { where_.folders = std::move(folders); }
    /// Looks at the folders again: files may have come, changed or gone. A file has its name before one of the
    /// `bundled`, which the notices tell, as A1111 has it. Errors: a folder is none.
    [[nodiscard]] Result<void> refresh(const std::vector<const BundledTextualInversion*>& bundled,
                                       std::vector<Message>& notices);
    /// Errors: the prompt names "embedding:x" and there is no x (near names are told).
    [[nodiscard]] Result<void> check_names(const std::string& prompt) const;

    /// The files that were read since then, by name.
    [[nodiscard]] std::map<std::string, std::filesystem::path> opened() const;

    [[nodiscard]] std::optional<EmbeddingMatch> match(std::span<const std::int64_t> ids) const override;
    [[nodiscard]] at::Tensor rows(std::size_t embedding, std::size_t encoder) const override;

private:
    struct Entry {
        std::string name;
        std::vector<std::filesystem::path> files; ///< more than one cannot be told apart; none: a LoRA brought it
        mutable std::optional<TextualInversion> read{};
    };
    struct Spelling {
        std::vector<std::int64_t> ids;
        std::size_t embedding;
    };
    void add(Entry entry);
    [[nodiscard]] const TextualInversion& open(std::size_t embedding) const;
    void check(const TextualInversion& read, const std::string& where) const;

    std::shared_ptr<const Tokenizer> tokenizer_;
    AdapterFolders where_;
    std::vector<std::int64_t> widths_;
    int room_;
    std::vector<Entry> entries_;
    std::unordered_map<std::int64_t, std::vector<Spelling>> spellings_; ///< by their first id, the longest first
};

} // namespace sfumato
