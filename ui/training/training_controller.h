#pragma once
#include "core/studio/studio.h"
#include "core/studio/training/training_processes.h"
#include "ui/i18n/localized_text.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace sfumato::ui {

class Actions;
class TrainingPanel;
class TrainingSetup;

/// Joins the training panel to the studio's trainings, and opens half-trained models to be tried.
class TrainingController final : public QObject {
    Q_OBJECT
public:
    TrainingController(Studio& studio, Actions& actions, TrainingPanel& panel, QObject* parent = nullptr);
    ~TrainingController() override;
    /// Asks for a folder of pictures and shows the form for it.
    void chooseFolder();

Q_SIGNALS:
    /// The model at this path should be the window's.
    void modelChosen(const QString& path);
    /// A sentence on what was done.
    void statusMessage(const sfumato::ui::LocalizedText& text);

private:
    void begin(const TrainingPlan& plan);
    void start(TrainingProcess& run);
    void change(TrainingProcess& run, const TrainingPlan& plan);
    void tryOut(TrainingProcess& run);
    void remove(TrainingProcess& run);
    /// Asks the trainer what it can do with the open model.
    void askForOffers();
    void keepSetup();
    Studio& studio_;
    TrainingPanel& panel_;
    QPointer<TrainingSetup> setup_; // the panel may end first
    QTimer save_soon_;
    int asked_ = 0;     // an answer about a model that was left is dropped
};

} // namespace sfumato::ui
