#include "core/studio/training/training_processes.h"

#include "core/base/file_io.h"
#include "core/base/free_name.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/moved_files.h"
#include "core/studio/support/qt_message.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sfumato {
namespace {

const QString kPlanFile = QStringLiteral("/run.json");

/// A folder's name after the title: letters, digits, hyphens.
QString folder_name(const QString& title)
{
    static const QRegularExpression others(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(title).replace(others, QStringLiteral("-")).left(48);
    return name.isEmpty() || name == QLatin1String("-") ? QStringLiteral("training") : name;
}

} // namespace

TrainingProcesses::TrainingProcesses(QString folder, QString models, const QString& program,
                                     const std::optional<Error>& read_only, QObject* parent)
    : QObject(parent), folder_(std::move(folder)), models_(std::move(models)), read_only_(read_only),
      program_(program.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/sfumato-cli") : program)
{
    readAll();
}

void TrainingProcesses::readAll()
{
    // The time of the plan, which is written once: a checkpoint changes that of the folder.
    QFileInfoList folders = QDir(folder_).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    const auto begun = [](const QFileInfo& run) { return QFileInfo(run.filePath() + kPlanFile).lastModified(); };
    std::stable_sort(folders.begin(), folders.end(),
                     [&](const QFileInfo& a, const QFileInfo& b) { return begun(a) < begun(b); });
    for (const QFileInfo& run : folders) {
        const std::string file = (run.absoluteFilePath() + kPlanFile).toStdString();
        auto json = read_json_file(file);
        if (!json) continue;    // not one of ours
        find_moved_files(*json, QFileInfo(folder_).path().toStdString());
        if (const auto plan = TrainingPlan::from_json(*json, file)) add(run.absoluteFilePath(), *plan);
    }
}

void TrainingProcesses::add(const QString& folder, const TrainingPlan& plan)
{
    runs_.insert(runs_.begin(), std::make_unique<TrainingProcess>(folder, plan, program_));
}

TrainingProcess* TrainingProcesses::active() const
{
    const auto found
        = std::find_if(runs_.begin(), runs_.end(), [](const auto& run) { return is_active(run->status().state); });
    return found == runs_.end() ? nullptr : found->get();
}

Result<TrainingProcess*> TrainingProcesses::create(const TrainingPlan& plan)
{
    if (read_only_) return tl::unexpected(*read_only_);
    if (plan.pictures.isEmpty())
        return fail(Message::tr("training"), Message::tr("no folder of pictures is chosen"), Message::tr("choose one"));
    if (plan.title.trimmed().isEmpty())
        return fail(Message::tr("training"), Message::tr("the model has no name"), Message::tr("give it one"));
    const auto name = [stem = folder_ + u'/' + folder_name(plan.title.trimmed())](int attempt) {
        return (attempt == 0 ? stem : stem + QStringLiteral("-%1").arg(attempt + 1)).toStdString();
    };
    const auto made = make_new_folder(name);
    if (!made) return tl::unexpected(made.error());
    const QString folder = QString::fromStdString(made->string());
    if (auto written = write_file_atomically((folder + kPlanFile).toStdString(), dump_json(plan.to_json(), 2));
        !written)
        return tl::unexpected(written.error());
    add(folder, plan);
    Q_EMIT changed();
    return runs_.front().get();
}

Result<void> TrainingProcesses::start(TrainingProcess& run)
{
    if (read_only_) return tl::unexpected(*read_only_);
    if (TrainingProcess* other = active(); other && other != &run)
        return fail(verbatim(other->plan().title), Message::tr("is being trained, one training goes on at a time"),
                    Message::tr("pause it first"));
    run.start();
    return {};
}

Result<void> TrainingProcesses::remove(TrainingProcess& run)
{
    if (read_only_) return tl::unexpected(*read_only_);
    if (is_active(run.status().state))
        return fail(verbatim(run.plan().title), Message::tr("is being trained"), Message::tr("pause it first"));
    if (!QFile::moveToTrash(run.folder()))
        return fail(verbatim(run.folder()), Message::tr("cannot be moved to the trash"),
                    Message::tr("remove the folder yourself"));
    std::erase_if(runs_, [&](const auto& one) { return one.get() == &run; });
    Q_EMIT changed();
    return {};
}

QFuture<Result<QString>> TrainingProcesses::tryOut(const TrainingProcess& run)
{
    return in_background([folder = run.folder(), models = models_, title = run.plan().title.trimmed(),
                          done = run.status().state == TrainingState::Finished,
                          refused = read_only_]() -> Result<QString> {
        if (refused) return tl::unexpected(*refused);
        return make_trial(folder, models, title, done);
    });
}

} // namespace sfumato
