#pragma once
#include "ui/models/filmstrip_model.h"

#include <QWidget>

class QListView;

namespace sfumato::ui {

/// The steps of the picture being made, side by side. The newest is chosen until the person chooses another; choosing the
/// last follows again.
class FilmstripPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FilmstripPanel(QWidget* parent = nullptr);
    void clear();
    void append(const Frame& frame);
    [[nodiscard]] FilmstripModel& model() { return *model_; }

Q_SIGNALS:
    /// The frame to look at has changed.
    void frameChosen(const sfumato::ui::Frame& frame);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FilmstripModel* model_;
    QListView* view_;
};

} // namespace sfumato::ui
