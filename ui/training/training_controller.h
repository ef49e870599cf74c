#pragma once
#include "core/studio/studio.h"
#include "core/studio/training/training_processes.h"

#include <QObject>

namespace sfumato::ui {

class TrainingPanel;

/// Lets trainings and what shows them speak with one another, and makes half-trained models those of the window.
class TrainingController final : public QObject {
    Q_OBJECT
public:
    TrainingController(Studio& studio, TrainingPanel& panel, QObject* parent = nullptr);
    /// Asks for a folder of pictures and shows the form for it.
    void chooseFolder();

Q_SIGNALS:
    /// The model at this path should be the window's.
    void modelChosen(const QString& path);
    /// A sentence on what was done.
    void statusMessage(const QString& sentence);

private:
    void begin(const TrainingPlan& plan);
    void start(TrainingProcess& run);
    void change(TrainingProcess& run, const TrainingPlan& plan);
    void tryOut(TrainingProcess& run);
    void remove(TrainingProcess& run);
    /// Asks the trainer what it can do with the open model.
    void askForOffers();
    Studio& studio_;
    TrainingPanel& panel_;
    int asked_ = 0;     // an answer about a model that was left is dropped
};

} // namespace sfumato::ui
