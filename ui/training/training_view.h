#pragma once
#include "core/studio/training/training_process.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace sfumato::ui {

class CurveChart;
class Heading;
class NoticeBar;
class SampleSheets;
struct NoticeAction;

/// How a training goes: how far and how fast, its curves, its samples, and what can be done with it now.
class TrainingView final : public QWidget {
    Q_OBJECT
public:
    explicit TrainingView(QWidget* parent = nullptr);
    /// Follows this run from now on; null: none.
    void setRun(TrainingProcess* run);
    [[nodiscard]] TrainingProcess* run() const { return run_; }
    /// Once a run was shown.
    [[nodiscard]] CurveChart& loss() const { return *loss_; }
    [[nodiscard]] CurveChart& adversarial() const { return *adversarial_; }
    /// What went wrong with it, with buttons for what can be done.
    void showError(const Error& error, const QList<NoticeAction>& actions);

Q_SIGNALS:
    void startRequested(sfumato::TrainingProcess* run);
    void pauseRequested(sfumato::TrainingProcess* run);
    void tryRequested(sfumato::TrainingProcess* run);
    /// It learns on with these changes.
    void changeRequested(sfumato::TrainingProcess* run, const sfumato::TrainingPlan& plan);
    void folderRequested(const QString& folder);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    QWidget* makeCurves();
    QWidget* makeButtons();
    void go();
    void updateState();
    void updateButtons();
    void updateProgress();
    void drawCurves();
    void retranslateCurves();
    void updateCurveNotes();
    void showFailure();
    [[nodiscard]] QString phaseText() const;
    [[nodiscard]] QString progressText() const;
    QPointer<TrainingProcess> run_;
    QTimer soon_{this}; // curves are drawn a few times a second at most
    QBoxLayout* columns_;
    QLabel *state_, *progress_, *data_notes_;
    QProgressBar* bar_;
    NoticeBar* notice_;
    QPushButton *go_, *try_;
    Heading *loss_heading_ = nullptr, *rate_heading_ = nullptr, *adversarial_heading_ = nullptr;
    CurveChart *loss_ = nullptr, *rate_ = nullptr, *adversarial_ = nullptr;
    SampleSheets* sheets_;
};

} // namespace sfumato::ui
