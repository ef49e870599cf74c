#include "core/studio/models/model_library.h"

#include "core/base/platform.h"
#include "core/pipeline/generation_request.h"
#include "core/studio/models/model_reader.h"
#include "core/studio/support/in_background.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sfumato {
namespace {

constexpr int kSaveAfterMs = 1500;

bool lies_below(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& folder) { return path.startsWith(QDir::cleanPath(folder) + u'/'); });
}

} // namespace

ModelLibrary::ModelLibrary(QString ownFolder, QString cardFile, QString embedded, QObject* parent)
    : QObject(parent), own_folder_(std::move(ownFolder)), card_file_(std::move(cardFile)),
      embedded_(std::move(embedded)), entries_{embeddedEntry()}
{
    scans_.setMaxThreadCount(1);
    hashes_.setMaxThreadCount(1);   // a disk is not read faster by two
    save_timer_.setSingleShot(true);
    save_timer_.setInterval(kSaveAfterMs);
    connect(&save_timer_, &QTimer::timeout, this,
            [this] { scans_.start([file = card_file_, cards = known_] { write_known_cards(file, cards); }); });
}

ModelLibrary::~ModelLibrary()
{
    stop_.request_stop();
    scans_.clear();
    hashes_.clear();
    scans_.waitForDone();       // what runs answers to an object that is still there
    hashes_.waitForDone();
    if (save_timer_.isActive()) write_known_cards(card_file_, known_);
}

QList<ModelEntry> ModelLibrary::models() const
{
    QList<ModelEntry> models;
    for (const ModelEntry& entry : entries_)
        if (can_be_opened(entry.kind) && !entry.missing && (!entry.read || !entry.card.problem)) models << entry;
    return models;
}

const ModelEntry* ModelLibrary::find(const QString& path) const
{
    const auto found
        = std::find_if(entries_.begin(), entries_.end(), [&](const ModelEntry& entry) { return entry.path == path; });
    return found == entries_.end() ? nullptr : &*found;
}

ModelEntry* ModelLibrary::at(const QString& path) { return const_cast<ModelEntry*>(std::as_const(*this).find(path)); }

void ModelLibrary::setAddedFolders(const QStringList& folders)
{
    if (std::exchange(added_, folders) != folders) Q_EMIT addedFoldersChanged(added_);
    refresh();
}

void ModelLibrary::addFolder(const QString& folder)
{
    if (!added_.contains(folder)) setAddedFolders(added_ + QStringList{folder});
}

void ModelLibrary::removeFolder(const QString& folder)
{
    QStringList folders = added_;
    if (folders.removeOne(folder)) setAddedFolders(folders);
}

void ModelLibrary::setFavourites(const QStringList& paths)
{
    if (std::exchange(favourites_, paths) != paths) Q_EMIT favouritesChanged(favourites_);
    bool any = false;
    for (ModelEntry& entry : entries_)
        any |= std::exchange(entry.favourite, paths.contains(entry.path)) != entry.favourite;
    if (any) Q_EMIT changed();
}

void ModelLibrary::setFavourite(const QString& path, bool favourite)
{
    QStringList favourites = favourites_;
    favourites.removeAll(path);
    if (favourite) favourites << path;
    setFavourites(favourites);
}

QFuture<Result<AddedModel>> ModelLibrary::add(const QString& path)
{
    return in_background([library = own_folder_, path, refused = read_only_]() -> Result<AddedModel> {
               if (refused) return tl::unexpected(*refused);
               const auto kind = library_kind(path);
               if (!kind) return tl::unexpected(kind.error());
               const auto link = link_model(library, path, *kind);
               if (!link) return tl::unexpected(link.error());
               return AddedModel{*link, *kind};
           })
        .then(this, [this](const Result<AddedModel>& added) {
            if (added) refresh();
            return added;
        });
}

std::optional<QString> ModelLibrary::findNamed(const ModelRef& named) const
{
    const QString hash = QString::fromStdString(named.hash).left(10).toLower(),
                  path = QString::fromStdString(named.path);
    const QString title = QFileInfo(path).completeBaseName();
    std::optional<QString> by_title;
    for (const ModelEntry& model : models()) {
        if (model.path == path || (!hash.isEmpty() && model.card.hash == hash)) return model.path;
        if (!title.isEmpty() && model.title.compare(title, Qt::CaseInsensitive) == 0) by_title = model.path;
    }
    return by_title;
}

void ModelLibrary::forget(QString path)
{
    const ModelEntry* entry = find(path);
    if (!entry || !entry->missing) return;
    if (QFileInfo(path).isSymLink() && !read_only_) QFile::remove(path);
    known_.remove(path);
    entries_.removeIf([&](const ModelEntry& entry) { return entry.missing && entry.path == path; });
    saveCardsSoon();
    Q_EMIT changed();
}

void ModelLibrary::refresh()
{
    scans_.start([this, scan = ++scan_, folders = QStringList{own_folder_} + added_, first = !known_read_,
                  file = card_file_, stop = stop_.get_token()] {
        KnownCards known = first ? read_known_cards(file) : KnownCards();
        QList<ModelEntry> found = scan_models(folders, stop);
        if (stop.stop_requested()) return; // not all there is
        QMetaObject::invokeMethod(this, [this, scan, first, known = std::move(known), found = std::move(found)] {
            if (first && !std::exchange(known_read_, true)) known_ = known;
            if (scan == scan_) applyScan(found);
        }, Qt::QueuedConnection);
    });
}

void ModelLibrary::retranslate()
{
    entries_.first().title = embeddedEntry().title;
    Q_EMIT changed();
}

ModelEntry ModelLibrary::embeddedEntry() const
{
    return {.path = {},
            .title = tr("scenery (built in)"),
            .kind = ModelKind::Embedded,
            .preview = embedded_.isEmpty() ? QString() : embedded_ + QStringLiteral("/preview.png")};
}

void ModelLibrary::applyScan(QList<ModelEntry> found)
{
    found.prepend(embeddedEntry());
    for (ModelEntry& entry : found) {
        entry.favourite = favourites_.contains(entry.path);
        const auto known = known_.constFind(entry.path);
        if (known != known_.constEnd() && entry.missing) entry.card = known->card;
        if (known == known_.constEnd() || known->bytes != entry.bytes || known->modified_ms != entry.modified_ms)
            continue;
        entry.card = known->card;
        entry.read = true;
    }
    addMissing(found);
    if (found != entries_) {
        entries_ = std::move(found);
        Q_EMIT changed();
    }
    readCards();
    readHashes();
}

/// What was known and lies where the library looks, or is a favourite, but is there no more.
void ModelLibrary::addMissing(QList<ModelEntry>& entries) const
{
    QSet<QString> there;
    for (const ModelEntry& entry : std::as_const(entries)) there << entry.path;
    for (auto known = known_.begin(); known != known_.end(); ++known) {
        const QString& path = known.key();
        if (path.isEmpty() || there.contains(path) || QFileInfo::exists(path)) continue;
        if (!lies_below(path, QStringList{own_folder_} + added_) && !favourites_.contains(path)) continue;
        entries << ModelEntry{.path = path,
                              .title = QFileInfo(path).completeBaseName(),
                              .kind = known->kind,
                              .bytes = known->bytes,
                              .modified_ms = known->modified_ms,
                              .missing = true,
                              .favourite = favourites_.contains(path),
                              .read = true,
                              .card = known->card};
    }
}

void ModelLibrary::readCards()
{
    for (const ModelEntry& entry : std::as_const(entries_)) {
        if (entry.read || entry.missing || location(entry).isEmpty() || reading_.contains(entry.path)) continue;
        reading_ << entry.path;
        scans_.start([this, path = entry.path, place = location(entry), kind = entry.kind, stop = stop_.get_token()] {
            if (stop.stop_requested()) return;
            const ModelCard card = read_card(place, kind);
            QMetaObject::invokeMethod(this, [this, path, card] { setCard(path, card); }, Qt::QueuedConnection);
        });
    }
}

void ModelLibrary::readHashes()
{
    for (const ModelEntry& entry : std::as_const(entries_)) {
        if (!entry.read || entry.missing || !entry.card.hash.isEmpty() || entry.card.kind.isEmpty()
            || hashing_.contains(entry.path))
            continue;
        hashing_ << entry.path;
        hashes_.start(
            [this, path = entry.path, place = location(entry), time = entry.modified_ms, stop = stop_.get_token()] {
                // Nobody waits for it, until the window closes: then one of idle priority might not be heard for
                // seconds where others want the processor.
                lower_thread_priority();
                const QString hash = stop.stop_requested() ? QString() : read_short_hash(place, stop);
                QMetaObject::invokeMethod(
                    this, [this, path, hash, time] { setHash(path, hash, time); }, Qt::QueuedConnection);
            });
    }
    Q_EMIT hashesLeftChanged(hashesLeft());
}

void ModelLibrary::setCard(const QString& path, const ModelCard& card)
{
    reading_.remove(path);
    ModelEntry* entry = at(path);
    if (!entry) return;
    const bool could_be_opened = !entry->read || !entry->card.problem;
    entry->card = card;
    entry->read = true;
    known_.insert(path, {entry->kind, entry->bytes, entry->modified_ms, card});
    saveCardsSoon();
    Q_EMIT cardChanged(path);
    if (could_be_opened == card.problem.has_value()) Q_EMIT changed();
    if (reading_.isEmpty()) readHashes();
}

void ModelLibrary::setHash(const QString& path, const QString& hash, qint64 modifiedMs)
{
    hashing_.remove(path);
    Q_EMIT hashesLeftChanged(hashesLeft());
    ModelEntry* entry = at(path);
    if (!entry || hash.isEmpty() || entry->modified_ms != modifiedMs) return;
    entry->card.hash = hash;
    known_.insert(path, {entry->kind, entry->bytes, entry->modified_ms, entry->card});
    saveCardsSoon();
    Q_EMIT cardChanged(path);
}

void ModelLibrary::saveCardsSoon()
{
    if (!card_file_.isEmpty()) save_timer_.start();
}

} // namespace sfumato
