#pragma once
#include "core/studio/storage/picture_table.h"

#include <QAbstractListModel>
#include <QCache>
#include <QFuture>
#include <QImage>
#include <QSet>

#include <functional>

namespace sfumato::ui {

/// The pictures that a search found. Holds their row numbers alone; what else a view asks for is fetched when it is
/// asked for, the newest question first, and the oldest answers are forgotten: a hundred thousand pictures cost no more
/// than a screenful.
class GalleryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// EntryRole: a PictureEntry, invalid until it is there.
    enum Role { EntryRole = Qt::UserRole, RatingRole, LabelRole };
    struct Source {
        std::function<QFuture<QList<PictureEntry>>(const QList<qint64>& ids)> pictures;
        std::function<QFuture<QImage>(const QString& path)> thumbnail;
    };
    /// Carried by a drag within the program, beside the files: the ids, separated by commas.
    static constexpr const char* kIdsMime = "application/x-sfumato-pictures";

    explicit GalleryModel(Source source, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// A dragged picture is its file.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    [[nodiscard]] qint64 id(int row) const { return ids_[row]; }
    [[nodiscard]] const QList<qint64>& ids() const { return ids_; }
    /// What is known of a row; null until it was fetched, which this asks for.
    [[nodiscard]] const PictureEntry* entry(int row) const;
    /// Rows that stay in the same order keep their selection.
    void setIds(const QList<qint64>& ids);
    /// These go at once; what the store says of it comes with the next setIds().
    void remove(const QSet<qint64>& ids);
    /// A picture that was just saved comes first.
    void prepend(const PictureEntry& entry);
    /// Rows may have changed: they are shown as they were until the new answer is there.
    void refresh();
    /// Fetches these and keeps them whatever is shown, so that they can be dragged: the newest kMaxPinned.
    void pin(const QList<qint64>& ids);
    static constexpr int kMaxPinned = 5000;

private:
    struct Known {
        PictureEntry entry;
        int generation = 0;
    };
    [[nodiscard]] static QString description(const PictureEntry& picture);
    [[nodiscard]] const Known* known(qint64 id) const;
    void want(qint64 id) const;
    void serveSoon() const;
    void serve();
    void fetch(const QList<qint64>& ids);
    void load(qint64 id, const QString& path);
    void showAgain();
    void removeRowsWhere(const std::function<bool(qint64 id)>& gone);
    bool insertMissing(const QList<qint64>& ids);
    Source source_;
    QList<qint64> ids_;
    QCache<qint64, Known> known_;
    QHash<qint64, Known> pinned_;
    QSet<qint64> to_pin_;
    mutable QCache<qint64, QImage> thumbnails_;     // cost: KiB. A null image: there is none
    mutable QList<qint64> wanted_;                  // the newest last
    mutable QSet<qint64> wanted_set_;
    mutable bool serving_soon_ = false;
    QSet<qint64> loading_;
    bool fetching_ = false, shown_again_soon_ = false;
    int generation_ = 0;
};

} // namespace sfumato::ui
