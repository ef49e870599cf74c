#pragma once
#include "ui/queue/queue_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace sfumato::ui {

class Actions;
class EmptyStack;
class EmptyState;
class QueueTimings;

/// The jobs: what runs, what waits, what an earlier run of the program left, what is done and how long it took.
/// Everything is done by mouse, by menu and by key: drag or Alt+Up/Down, Delete, Return to go on, Ctrl+D for another.
class QueuePanel final : public QWidget {
    Q_OBJECT
public:
    QueuePanel(const JobQueue& queue, QueueModel::Thumbnailer thumbnailer, QWidget* parent = nullptr);
    /// Gives the buttons their actions.
    void placeActions(Actions& actions);
    [[nodiscard]] QueueModel& model() { return *model_; }

Q_SIGNALS:
    /// Stops a job of the line, takes any other off the list.
    void removeRequested(sfumato::JobId job);
    void moveRequested(sfumato::JobId job, int place);
    void duplicateRequested(sfumato::JobId job);
    void resumeRequested(sfumato::JobId job);
    void resumeAllRequested();
    void dismissInterruptedRequested();
    void clearRequested();
    /// A grid is to be set up.
    void gridRequested();
    void requestChosen(const sfumato::GenerationRequest& request);

private:
    void retranslateUi();
    void makeActions();
    QWidget* makeTools();
    QWidget* makeHeldBar();
    /// `text`: as in the source, for tr().
    QAction* action(const QString& iconName, const char* text, const QKeySequence& keys, void (QueuePanel::*run)());
    [[nodiscard]] const QueuedJob* chosen() const;
    void moveUp();
    void moveDown();
    void moveBy(int places);
    void removeChosen();
    void resume();
    void duplicate();
    void useRequest();
    void showMenu(const QPoint& where);
    void updateState();
    const JobQueue& queue_;
    QueueModel* model_;
    QListView* view_;
    EmptyState* empty_;
    EmptyStack* stack_;
    QueueTimings* timings_;
    QWidget* interrupted_bar_ = nullptr;
    QLabel* interrupted_text_ = nullptr;
    QToolButton *pause_ = nullptr, *grid_ = nullptr;
    QPushButton *go_on_all_ = nullptr, *discard_ = nullptr;
    QList<std::pair<QAction*, const char*>> actions_;
    QAction *up_ = nullptr, *down_ = nullptr, *remove_ = nullptr, *resume_ = nullptr, *duplicate_ = nullptr,
            *use_ = nullptr, *clear_ = nullptr;
};

} // namespace sfumato::ui
