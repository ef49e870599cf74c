#pragma once
#include "core/base/error.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <filesystem>
#include <vector>

namespace sfumato {

/// Where the files are that a prompt may name; earlier folders win. Only folders that exist.
struct PromptFolders {
    std::vector<std::filesystem::path> loras, embeddings, wildcards;
    bool operator==(const PromptFolders&) const = default;
};
/// Below `roots` (the data folder and folders the person added) in the layouts of A1111 and ComfyUI: Lora, loras,
/// embeddings, wildcards, each also below models/. A root that is called so itself counts.
[[nodiscard]] PromptFolders prompt_folders(const QStringList& roots);

/// The names in such folders, as a prompt writes them, sorted.
struct PromptNames {
    QStringList loras, embeddings, wildcards;
    bool operator==(const PromptNames&) const = default;
};
/// Blocking.
[[nodiscard]] PromptNames find_prompt_names(const PromptFolders& folders);

/// Knows the names, looked up on a thread pool. GUI thread.
class PromptNameList : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~PromptNameList() override;
    [[nodiscard]] const PromptNames& names() const { return names_; }
    /// Looks again; changed() follows if anything did.
    void refresh(const PromptFolders& folders);

Q_SIGNALS:
    void changed();

private:
    PromptNames names_;
    QThreadPool pool_;
    int look_ = 0;      // a slow look that was overtaken is dropped
};

} // namespace sfumato
