#pragma once
#include "core/studio/jobs/job_queue.h"
#include "ui/i18n/localized_text.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sfumato::ui {

class Actions;

/// The line under the canvas: how far the picture is, how fast, how long yet; otherwise what the program has last done.
class ProgressStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    /// Gives the button its action.
    void placeActions(Actions& actions);
    /// A sentence without progress.
    void showText(const LocalizedText& text);
    void showProgress(const StepProgress& progress, int jobsWaiting);
    /// A picture is shown that is lost unless it is kept.
    void setKeepVisible(bool visible);
    [[nodiscard]] QString text() const;
    /// "picture 2 of 4 · 12/20 · 21 it/s · 0.4 s left · 1 more waiting"
    [[nodiscard]] static QString describe(const StepProgress& progress, int jobsWaiting);

Q_SIGNALS:
    /// 0..1 of the whole job; negative: nothing is being made.
    void progressChanged(double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslateUi();
    QProgressBar* bar_;
    QLabel* text_;
    QPushButton* keep_;
    LocalizedText shown_;
};

} // namespace sfumato::ui
