#pragma once
#include "core/studio/training/training_processes.h"
#include "ui/training/training_setup.h"

class QStackedWidget;
class QToolButton;

namespace sfumato::ui {

class NamedCombo;
class TrainingView;

/// Trainings: a new one to set up, or one of those begun to follow. Shows runs, decides nothing.
class TrainingPanel final : public QWidget {
    Q_OBJECT
public:
    TrainingPanel(TrainingProcesses& runs, TrainingPicturesModel::Thumbnailer thumbnailer, QWidget* parent = nullptr);
    [[nodiscard]] TrainingSetup& setup() { return *setup_; }
    [[nodiscard]] TrainingView& view() { return *view_; }
    /// Gives the keyboard to the first thing to do.
    void takeFocus();
    /// Null: the form for a new one.
    void showRun(TrainingProcess* run);

Q_SIGNALS:
    void removeRequested(sfumato::TrainingProcess* run);
    void folderRequested(const QString& folder);

private:
    void retranslateUi();
    void fill();
    void updateRuns();
    TrainingProcesses& runs_;
    PictureSurvey survey_;
    NamedCombo* choice_;
    QWidget* head_;
    QStackedWidget* pages_;
    TrainingSetup* setup_;
    TrainingView* view_;
    QToolButton *folder_, *remove_;
};

} // namespace sfumato::ui
