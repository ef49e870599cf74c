#pragma once
#include "core/pipeline/prompt_folders.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <stop_token>

namespace sfumato {

/// The names of the files that a prompt may name, as it writes them, sorted.
struct PromptNames {
    QStringList loras, embeddings, wildcards;
    bool operator==(const PromptNames&) const = default;
};
/// Blocking; when stopped, what was found so far.
[[nodiscard]] PromptNames find_prompt_names(const PromptFolders& folders, const std::stop_token& stop = {});

/// Knows the names, looked up on a thread pool. GUI thread.
class PromptNameList : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Stops searching.
    ~PromptNameList() override;
    [[nodiscard]] const PromptNames& names() const { return names_; }
    /// Searches again in `first` and then below these folders (prompt_folders); changed() follows if anything did. The
    /// answer is where it searches, for the run that has to find there what the names promise.
    QFuture<PromptFolders> refresh(const PromptFolders& first, const QStringList& roots);

Q_SIGNALS:
    void changed();

private:
    PromptNames names_;
    std::stop_source stop_;
    QThreadPool pool_;
    int refresh_ = 0; // a slow one that was overtaken is dropped
};

} // namespace sfumato
