#pragma once
#include "core/base/json.h"

#include <QString>
#include <QStringList>

namespace sfumato {

/// What a training begins with.
enum class TrainingStart {
    Model,
    ModelWords,
    Scratch
}; ///< all weights of a model, only what of it reads text, nothing

/// Everything a user decides of a training. Plain, comparable, JSON both ways: the file run.json of a run's folder.
struct TrainingPlan {
    QString title{};            ///< of the model that comes of it
    QString pictures{};         ///< folder
    QString caption{};          ///< of pictures that have none of their own
    TrainingStart start = TrainingStart::Model;
    QString base{};             ///< folder of the model that learns more; unused from scratch
    QString vae{};              ///< from scratch: folder of a trained VAE to share; empty: one is trained as well
    int steps = 1500, batch = 16;
    double learning_rate = 1e-4;
    int minutes = 0;            ///< pause after so long; 0: no limit
    Json recipe = Json::object(); ///< further fields of the trainer's configuration (docs/training.md)

    [[nodiscard]] Json to_json() const;
    /// Errors: not an object, a field of another type, an unknown start.
    [[nodiscard]] static Result<TrainingPlan> from_json(const Json& json, const std::string& where);
    /// The parts that are trained one after the other, as the trainer names them: folders below training/.
    [[nodiscard]] QStringList phases() const;
    bool operator==(const TrainingPlan&) const = default;
};

/// The arguments of sfumato-cli that carry the plan out in `folder`, where trainer_recipe lies as `recipe`.
[[nodiscard]] QStringList trainer_arguments(const TrainingPlan& plan, const QString& folder, const QString& recipe,
                                            bool resume);
/// The configuration file: steps, batch, rate, how often is measured, shown and saved, then the plan's own fields.
[[nodiscard]] Json trainer_recipe(const TrainingPlan& plan);

} // namespace sfumato
