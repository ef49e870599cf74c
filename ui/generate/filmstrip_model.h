#pragma once
#include "core/pipeline/generation_request.h"
#include "ui/i18n/localized_text.h"

#include <QAbstractListModel>
#include <QImage>

#include <memory>

namespace sfumato::ui {

/// A look at the picture being made: after a step, or finished.
struct Frame {
    int picture = 0, step = 0, steps = 0;
    bool finished = false;
    QImage image;
    std::shared_ptr<const GenerationRequest> request{};  ///< of this picture alone
    LocalizedText label{}; ///< what tells a finished picture from the others ("Steps 20"; below it stands the last
                           ///< word); empty: its number
    /// Whether a run can go on from here: a step before the last whose request is known.
    [[nodiscard]] bool branches() const { return !finished && request && step < steps; }
};

/// The frames of one job: pictures already finished, then the steps of the picture being made, then that picture.
class FilmstripModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FrameRole = Qt::UserRole };
    /// Thumbnails are at most twice this on a side, whatever the frames are.
    static constexpr int kSide = 64;
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const Frame& frame(int row) const { return frames_[row]; }
    [[nodiscard]] static QString describe(const Frame& frame);

    void clear();
    /// The steps of an earlier picture of the job make room.
    void append(const Frame& frame);
    /// A better image of that frame, if it is still there.
    void improve(const Frame& frame, const QImage& image);

private:
    QList<Frame> frames_;
    QList<QImage> thumbnails_;
};

} // namespace sfumato::ui

Q_DECLARE_METATYPE(sfumato::ui::Frame)
