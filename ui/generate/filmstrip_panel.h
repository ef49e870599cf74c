#pragma once
#include "ui/generate/filmstrip_model.h"

#include <QWidget>

class QListView;
class QMenu;
class QPushButton;

namespace sfumato::ui {

class Actions;

/// The steps of the picture being made, side by side. The newest is chosen until the user chooses another; choosing
/// the last follows again. Beside them: to go on from the chosen step, and a row of pictures at several guidance
/// scales.
class FilmstripPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FilmstripPanel(QWidget* parent = nullptr);
    /// Gives the buttons their actions, and binds these.
    void placeActions(Actions& actions);
    void clear();
    void append(const Frame& frame);
    void improve(const Frame& frame, const QImage& image);
    [[nodiscard]] FilmstripModel& model() { return *model_; }
    /// The chosen frame; null before there is one.
    [[nodiscard]] const Frame* current() const;
    /// It is the newest.
    [[nodiscard]] bool isAtEnd() const;

Q_SIGNALS:
    /// A person clicked this frame or moved to it; not `byPerson`: it is the one they are at, in a better state.
    void frameChosen(const sfumato::ui::Frame& frame, bool byPerson);
    /// Whether a run can go on from the chosen frame.
    void branchableChanged(bool branchable);
    void branchRequested(const sfumato::ui::Frame& frame);
    void sweepRequested(const QList<double>& guidanceScales);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslateUi();
    void choose(const QModelIndex& index, bool byPerson);
    void branch();
    void openSweepMenu();
    void fillSweepMenu();
    FilmstripModel* model_;
    QMenu* scales_;
    QListView* view_;
    QPushButton *branch_, *sweep_;
    bool appending_ = false;
};

} // namespace sfumato::ui
