#include "core/studio/prompt/prompt_names.h"

#include "core/checkpoint/adapter_files.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFuture>
#include <QLocale>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace sfumato {
namespace {

/// The folders of that name in `root`, in whichever letter case; `root` itself where it is called so.
void collect(const QString& root, const QStringList& names, std::vector<std::filesystem::path>& folders)
{
    const auto add = [&](const QString& folder) {
        const std::filesystem::path path(QDir(folder).canonicalPath().toStdString());
        if (!path.empty() && std::ranges::find(folders, path) == folders.end()) folders.push_back(path);
    };
    if (names.contains(QDir(root).dirName(), Qt::CaseInsensitive)) add(root);
    for (const QString& place : {root, root + QLatin1String("/models")})
        for (const QString& child : QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (names.contains(child, Qt::CaseInsensitive)) add(place + u'/' + child);
}

QStringList stems_in(const std::vector<std::filesystem::path>& folders)
{
    QStringList stems;
    for (const auto& [stem, files] : adapter_files(folders)) stems << QString::fromStdString(stem);
    return stems;
}

QStringList wildcards_in(const std::vector<std::filesystem::path>& folders)
{
    QStringList names;
    for (const auto& folder : folders) {
        const QDir root(QString::fromStdString(folder.string()));
        QDirIterator files(root.path(), {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) names << root.relativeFilePath(files.next()).chopped(4);
    }
    names.removeDuplicates();
    return names;
}

QStringList sorted(QStringList names)
{
    // The C locale would compare bytes: "ink 10" before "ink 9".
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(names, order);
    return names;
}

} // namespace

PromptFolders prompt_folders(const QStringList& roots)
{
    PromptFolders folders;
    for (const QString& root : roots) {
        collect(root, {QStringLiteral("lora"), QStringLiteral("loras"), QStringLiteral("lycoris")}, folders.loras);
        collect(root, {QStringLiteral("embeddings")}, folders.embeddings);
        collect(root, {QStringLiteral("wildcards")}, folders.wildcards);
    }
    return folders;
}

PromptNames find_prompt_names(const PromptFolders& folders)
{
    return {sorted(stems_in(folders.loras)), sorted(stems_in(folders.embeddings)),
            sorted(wildcards_in(folders.wildcards))};
}

PromptNameList::~PromptNameList() { pool_.waitForDone(); }

void PromptNameList::refresh(const PromptFolders& folders)
{
    auto promise = std::make_shared<QPromise<PromptNames>>();
    promise->start();
    pool_.start([promise, folders] {
        promise->addResult(find_prompt_names(folders));
        promise->finish();
    });
    promise->future().then(this, [this, look = ++look_](const PromptNames& found) {
        if (look != look_ || found == names_) return;
        names_ = found;
        Q_EMIT changed();
    });
}

} // namespace sfumato
