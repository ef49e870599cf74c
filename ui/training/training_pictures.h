#pragma once
#include "core/studio/training/picture_survey.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QImage>
#include <QStyledItemDelegate>

#include <functional>

namespace sfumato::ui {

/// The pictures of a survey, with thumbnails as they are asked for.
class TrainingPicturesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using Thumbnailer = std::function<QFuture<QImage>(const QString& path)>;
    /// Follows the survey, which must outlive it.
    TrainingPicturesModel(const PictureSurvey& survey, Thumbnailer thumbnailer, QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the first caption; DecorationRole: a thumbnail, null until it is there.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QImage thumbnail(int row) const;
    void syncRows();
    static constexpr int kMaxThumbnails = 512;
    const PictureSurvey& survey_;
    Thumbnailer thumbnailer_;
    mutable QHash<QString, QImage> thumbnails_;     // a null image: asked for, not there yet
    int rows_ = 0, round_ = 0;
};

/// A picture over the whole cell and its caption on a dark ground at the foot; none: a word says so.
class TrainingPictureDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sfumato::ui
