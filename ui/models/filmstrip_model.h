#pragma once
#include <QAbstractListModel>
#include <QImage>

namespace sfumato::ui {

/// A look at the picture being made: after a step, or finished.
struct Frame {
    int picture = 0, step = 0, steps = 0;
    bool finished = false;
    QImage image;
};

/// The frames of one job: pictures already finished, then the steps of the picture being made, then that picture.
class FilmstripModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FrameRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const Frame& frame(int row) const { return frames_[row]; }
    [[nodiscard]] static QString describe(const Frame& frame);

    void clear();
    /// The steps of an earlier picture of the job make room.
    void append(const Frame& frame);

private:
    QList<Frame> frames_;
};

} // namespace sfumato::ui

Q_DECLARE_METATYPE(sfumato::ui::Frame)
