#include "core/studio/training/training_files.h"

#include "core/base/file_io.h"
#include "core/base/file_lock.h"
#include "core/checkpoint/component_files.h"
#include "core/families/model_spec.h"
#include "core/pipeline/pipeline.h"
#include "core/studio/support/qt_message.h"
#include "core/training/fine_tuning.h"
#include "core/training/model_folder.h"
#include "core/training/training_loop.h"
#include "core/training/training_state.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace sfumato {
namespace {

namespace fs = std::filesystem;

fs::path phase_folder(const QString& run, const QString& phase)
{
    return fs::path(run.toStdString()) / "training" / phase.toStdString();
}

/// A name that any file system takes.
QString file_name(const QString& title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = QString(title).replace(forbidden, QStringLiteral(" ")).simplified().left(80);
    while (name.startsWith(u'.')) name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("model") : name;
}

/// A second name of the file; a copy on another disk.
void link_or_copy(const fs::path& from, const fs::path& to, std::error_code& problem)
{
    fs::create_hard_link(from, to, problem);
    if (problem) fs::copy_file(from, to, fs::copy_options::overwrite_existing, problem);
}

/// Links everything of a model but its training folder and its card.
void link_model_files(const fs::path& model, const fs::path& to, std::error_code& problem)
{
    fs::create_directories(to, problem);
    link_or_copy(model / "model_index.json", to / "model_index.json", problem);
    const auto parts = named_components(model);
    if (!parts) problem = std::make_error_code(std::errc::no_such_file_or_directory);
    if (problem) return;
    for (const auto& [part, type] : *parts) {
        fs::create_directories(to / part, problem);
        for (const auto& entry : fs::directory_iterator(model / part)) {
            if (problem) return;
            if (entry.is_regular_file()) link_or_copy(entry.path(), to / part / entry.path().filename(), problem);
        }
    }
}

} // namespace

Result<QString> built_in_model()
{
    const auto folder = embedded_model_folder();
    if (!folder) return tl::unexpected(folder.error());
    return QString::fromStdString(folder->string());
}

Result<TrainingDefaults> training_defaults(TrainingStart start, const QString& base)
{
    if (start == TrainingStart::Scratch)
        return TrainingDefaults{.steps = 3000, .batch = 48, .learning_rate = 8e-4, .words = false};
    const auto model = base.isEmpty() ? built_in_model() : Result<QString>(base);
    if (!model) return tl::unexpected(model.error());
    try {
        training::DenoiserTrainingConfig asked;
        asked.weights = start == TrainingStart::ModelWords ? training::kCrossAttention : training::kAllWeights;
        const auto spec = training::open_base(model->toStdString(), asked);
        const auto recipe = training::fine_tuning_recipe(asked.weights, training::denoiser_parameters(spec));
        return TrainingDefaults{int(recipe.run.steps), recipe.run.batch_size, recipe.run.learning_rate,
                                !spec.text.empty()};
    } catch (const Error& error) {
        return tl::unexpected(error);
    }
}

qint64 saved_training_step(const QString& run, const QString& phase)
{
    return training::recorded_step(phase_folder(run, phase) / training::kStateFile);
}

QList<TrainingPoint> read_training_log(const QString& run, const QString& phase)
{
    QFile file(QString::fromStdString((phase_folder(run, phase) / "log.csv").string()));
    QList<TrainingPoint> points;
    if (!file.open(QIODevice::ReadOnly)) return points;
    const QList<QByteArray> names = file.readLine().trimmed().split(',');
    const auto column = [&](const char* name) { return names.indexOf(QByteArray(name)); };
    const auto step = column("step"), loss = column("loss"), error = column("error"),
               validation = column("validation_error"), rate = column("learning_rate"),
               speed = column("samples_per_second"), generator = column("generator_loss"),
               discriminator = column("discriminator_loss");
    if (step < 0) return points;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (!line.endsWith('\n') || cells.size() != names.size()) continue;
        const auto number
            = [&](qsizetype index) { return index < 0 || cells[index].isEmpty() ? -1 : cells[index].toDouble(); };
        const auto measured = [&](qsizetype index) {
            return index < 0 || cells[index].isEmpty() ? std::optional<double>() : cells[index].toDouble();
        };
        points += {cells[step].toLongLong(), number(loss),  number(error),       number(validation),
                   number(rate),             number(speed), measured(generator), measured(discriminator)};
    }
    return points;
}

QList<TrainingSheet> find_training_sheets(const QString& run, const QString& phase)
{
    QList<TrainingSheet> sheets;
    const QDir folder(QString::fromStdString((phase_folder(run, phase) / "sheets").string()));
    static const QRegularExpression number(QStringLiteral("step-(\\d+)"));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("step-*.png")}, QDir::Files, QDir::Name))
        sheets += {number.match(file.fileName()).captured(1).toLongLong(), file.absoluteFilePath()};
    return sheets;
}

Result<QString> make_trial(const QString& run, const QString& models, const QString& title, bool finished)
{
    const fs::path model = run.toStdString();
    const auto lock = FileLock::wait_for(model / training::kSavingLock, FileLock::Kind::Shared);
    if (!lock) return tl::unexpected(lock.error());
    const fs::path denoiser = denoiser_part(model);
    if (!fs::exists(model / "model_index.json") || denoiser.empty())
        return fail(verbatim(title.toStdString()), Message::tr("there is no checkpoint yet"),
                    Message::tr("wait for the first one, or pause the training: that saves"));
    const auto config = read_json_file(model / denoiser / "config.json");
    if (!config) return tl::unexpected(config.error());
    const auto step = json_value_or(*config, "sfumato_training_step", std::int64_t{0});
    const QString name = finished ? title : QStringLiteral("%1, step %2").arg(title).arg(step);
    const fs::path draft = (models + QStringLiteral("/.trial")).toStdString();
    // One trial at a time, also where two windows make them: draft and name are this one's.
    const auto own = FileLock::wait_for((models + QStringLiteral("/.trial.lock")).toStdString(), FileLock::Kind::Alone);
    if (!own) return tl::unexpected(own.error());
    std::error_code problem;
    fs::path target = (models + u'/' + file_name(name)).toStdString();
    for (int number = 2; fs::exists(target); ++number) {    // nobody's model is written over
        const fs::path weights = denoiser / training::kDiffusionWeights;
        if (fs::equivalent(model / weights, target / weights, problem))
            return QString::fromStdString(target.string());
        target = (models + u'/' + file_name(name) + QStringLiteral(" (%1)").arg(number)).toStdString();
    }
    fs::remove_all(draft, problem);
    link_model_files(model, draft, problem);
    if (!problem) {
        Json card = read_json_file(model / "sfumato.json").value_or(Json::object());
        card["title"] = name.toStdString();
        if (const auto written = write_file_atomically(draft / "sfumato.json", dump_json(card, 2)); !written)
            return tl::unexpected(written.error());
        fs::rename(draft, target, problem);
    }
    if (problem)
        return fail(target, Message::tr("cannot be made: %1", system_message(problem.value())),
                    Message::tr("free some space"));
    return QString::fromStdString(target.string());
}

} // namespace sfumato
