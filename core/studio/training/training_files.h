#pragma once
#include "core/studio/training/training_plan.h"

#include <QList>

#include <optional>

namespace sfumato {

/// How a plan begins with a start and a model: the trainer's own recipes.
struct TrainingDefaults {
    int steps = 1500, batch = 16;
    double learning_rate = 1e-4;
    bool words = true;      ///< the model is led by words: pictures need captions
    bool operator==(const TrainingDefaults&) const = default;
};
/// `base`: folder of the model, empty for the built-in one. Blocking, milliseconds. Errors: the model cannot be
/// fine-tuned (fine_tuning.h says which can).
[[nodiscard]] Result<TrainingDefaults> training_defaults(TrainingStart start, const QString& base);

/// The folder of the built-in model, whose VAE a training from scratch may share.
[[nodiscard]] Result<QString> built_in_model();

/// The step of the newest checkpoint of a phase; 0: there is none. Reads a header.
[[nodiscard]] qint64 saved_training_step(const QString& run, const QString& phase);

/// One optimiser step.
struct TrainingPoint {
    qint64 step = 0;
    double loss = 0;
    double error = 0;               ///< of the loss without its weights
    double validation = -1;         ///< of held-out pictures; < 0: not measured at this step
    double learning_rate = 0, pictures_per_second = 0;
    std::optional<double> generator_loss{}, discriminator_loss{}; ///< where a discriminator took part in the step
    bool operator==(const TrainingPoint&) const = default;
};
/// The log of a phase so far, in order. Empty where there is none; a line cut short is left out.
[[nodiscard]] QList<TrainingPoint> read_training_log(const QString& run, const QString& phase);

/// Sheets of sample pictures of a phase, oldest first.
struct TrainingSheet {
    qint64 step = 0;
    QString file;
    bool operator==(const TrainingSheet&) const = default;
};
[[nodiscard]] QList<TrainingSheet> find_training_sheets(const QString& run, const QString& phase);

/// Makes a model of the library out of what a run saved last: a folder of links to its files (or copies, where the
/// disks differ) below `models`, named after title and step, which stays as it is while the run continues. Returns its
/// path. Waits while the trainer is writing. Errors: nothing saved yet, a full disk.
[[nodiscard]] Result<QString> make_trial(const QString& run, const QString& models, const QString& title,
                                         bool finished);

} // namespace sfumato
