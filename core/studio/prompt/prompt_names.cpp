#include "core/studio/prompt/prompt_names.h"

#include "core/checkpoint/adapter_lookup.h"
#include "core/studio/support/natural_order.h"
#include "core/text/dynamic_prompt.h"

#include <QPromise>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <vector>

namespace sfumato {
namespace {

QStringList stems_in(const std::vector<std::filesystem::path>& folders, const std::stop_token& stop)
{
    QStringList stems;
    for (const auto& [stem, files] : adapter_files(folders, stop)) stems << QString::fromStdString(stem);
    return stems;
}

QStringList wildcards_in(const std::vector<std::filesystem::path>& folders)
{
    QStringList names;
    for (const std::string& name : WildcardFiles(folders).names()) names << QString::fromStdString(name);
    return names;
}

QStringList sorted(QStringList names)
{
    std::ranges::sort(names, natural_order());
    return names;
}

} // namespace

PromptNames find_prompt_names(const PromptFolders& folders, const std::stop_token& stop)
{
    return {sorted(stems_in(folders.loras, stop)), sorted(stems_in(folders.embeddings, stop)),
            stop.stop_requested() ? QStringList() : sorted(wildcards_in(folders.wildcards))};
}

PromptNameList::~PromptNameList()
{
    stop_.request_stop();
    pool_.waitForDone();
}

QFuture<PromptFolders> PromptNameList::refresh(const PromptFolders& first, const QStringList& roots)
{
    const auto folders = std::make_shared<QPromise<PromptFolders>>();
    const auto names = std::make_shared<QPromise<PromptNames>>();
    folders->start();
    names->start();
    pool_.start([folders, names, all = first, roots, stop = stop_.get_token()]() mutable {
        std::vector<std::filesystem::path> paths;
        for (const QString& root : roots) paths.emplace_back(root.toStdString());
        all.append(prompt_folders(paths, stop));
        folders->addResult(all);
        folders->finish();
        names->addResult(find_prompt_names(all, stop));
        names->finish();
    });
    names->future().then(this, [this, refresh = ++refresh_](const PromptNames& found) {
        if (refresh != refresh_ || found == names_) return;
        names_ = found;
        Q_EMIT changed();
    });
    return folders->future();
}

} // namespace sfumato
