#include "core/studio/training/training_process.h"

#include "core/base/error_json.h"
#include "core/base/file_io.h"
#include "core/base/platform.h"
#include "core/studio/support/qt_message.h"
#include "core/training/divergence.h"

#include <QFileInfo>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace sfumato {
namespace {

/// The window comes first while both want the processor.
constexpr int kNice = 5;
constexpr int kPatienceMs = 3000;           // at the end of the program
constexpr qsizetype kStderrTail = 4096; // bytes of stderr

/// In the new process, before it becomes the trainer: it ends itself, saving, when this program is gone, and does not
/// die of having nobody to talk to.
void follow(pid_t parent)
{
    lower_process_priority(kNice);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    std::signal(SIGPIPE, SIG_IGN);
    if (getppid() != parent) _exit(130);
}

Error ended_by_the_system()
{
    return {Message::tr("training"), Message::tr("the system ended the trainer, perhaps for want of memory"),
            Message::tr("use a smaller batch; what was saved is kept: go on from there")};
}

/// Why a process is gone that did not report it.
Error sudden_end(const QProcess& process, const QByteArray& stderr_tail)
{
    if (process.exitStatus() == QProcess::CrashExit) return ended_by_the_system();
    const std::string last = stderr_tail.trimmed().split('\n').last().toStdString();
    const int code = process.exitCode();
    return {Message::tr("training"),
            last.empty() ? Message::tr("the trainer ended with code %1", code)
                         : Message::tr("the trainer ended with code %1 (%2)", code, last),
            Message::tr("what was saved is kept: go on from there")};
}

} // namespace

bool wants_memory(const Error& error)
{
    // What libtorch itself says when a single allocation fails has no other mark.
    return error.what == Message::tr("memory") || error == ended_by_the_system()
        || error.why.text().find("allocate") != std::string::npos;
}

bool has_diverged(const Error& error) { return training::is_divergence(error); }

TrainingProcess::TrainingProcess(QString folder, TrainingPlan plan, QString program, QObject* parent)
    : QObject(parent), folder_(std::move(folder)), program_(std::move(program)), plan_(std::move(plan))
{
    readFolder();
}

TrainingProcess::~TrainingProcess()
{
    if (!process_) return;
    process_->disconnect(this);
    process_->terminate();
    if (process_->state() == QProcess::NotRunning || process_->waitForFinished(kPatienceMs)) return;
    // Its destructor would kill the trainer while it saves.
    static auto* const still_saving = new QList<QProcess*>;
    still_saving->append(process_.release());
}

void TrainingProcess::readFolder()
{
    const QStringList phases = plan_.phases();
    QString newest = phases.first();
    for (const QString& phase : phases)
        if (saved_training_step(folder_, phase) > 0) newest = phase;
    beginPhase(newest);
    const bool done = newest == phases.last() && status_.saved_step > 0 && status_.saved_step >= status_.steps;
    status_.state = done ? TrainingState::Finished : TrainingState::Paused;
}

void TrainingProcess::beginPhase(const QString& phase)
{
    status_.phase = phase;
    const Json recipe = trainer_recipe(plan_);
    const std::string part = phase.toStdString();
    status_.steps = json_value_or(recipe.contains(part) ? recipe[part] : recipe, "steps", std::int64_t{plan_.steps});
    status_.saved_step = status_.step = saved_training_step(folder_, phase);
    points_ = read_training_log(folder_, phase);
    // Steps behind the checkpoint are done again.
    while (!points_.isEmpty() && points_.last().step > status_.saved_step) points_.removeLast();
    sheets_ = find_training_sheets(folder_, phase);
}

Result<void> TrainingProcess::setPlan(const TrainingPlan& plan)
{
    if (auto written
        = write_file_atomically((folder_ + QStringLiteral("/run.json")).toStdString(), dump_json(plan.to_json(), 2));
        !written)
        return written;
    plan_ = plan;
    if (!is_active(status_.state)) readFolder();
    return {};
}

bool TrainingProcess::canBeTried() const
{
    return saved_training_step(folder_, QStringLiteral("diffusion")) > 0;
}

void TrainingProcess::start()
{
    if (process_) return;
    readFolder();   // what was learnt after the last checkpoint is learnt again
    status_.error.reset();
    status_.skipped.clear();
    status_.preparing.clear();
    status_.to_prepare = 0;
    end_message_.clear();
    stderr_tail_.clear();
    const QString recipe = folder_ + QStringLiteral("/recipe.json");
    if (auto written = write_file_atomically(recipe.toStdString(), dump_json(trainer_recipe(plan_), 2)); !written)
        return fail(written.error());
    const bool resume = saved_training_step(folder_, plan_.phases().first()) > 0;
    process_ = std::make_unique<QProcess>();
    process_->setChildProcessModifier([parent = getpid()] { follow(parent); });
    connect(process_.get(), &QProcess::readyReadStandardOutput, this, &TrainingProcess::readLines);
    connect(process_.get(), &QProcess::readyReadStandardError, this,
            [this] { stderr_tail_ = (stderr_tail_ + process_->readAllStandardError()).right(kStderrTail); });
    connect(process_.get(), &QProcess::finished, this, &TrainingProcess::handleEnd);
    connect(process_.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError problem) {
        if (problem != QProcess::FailedToStart) return;
        process_.release()->deleteLater();
        fail({verbatim(program_), Message::tr("cannot be started"),
              Message::tr("it belongs beside the studio: install Sfumato again")});
    });
    setState(TrainingState::Preparing);
    process_->start(program_, trainer_arguments(plan_, folder_, recipe, resume));
}

void TrainingProcess::pause()
{
    if (!process_ || status_.state == TrainingState::Pausing) return;
    setState(TrainingState::Pausing);
    process_->terminate();
}

void TrainingProcess::readLines()
{
    while (process_ && process_->canReadLine()) {
        const Json event = json_or_null(process_->readLine().toStdString());
        if (event.is_object()) handleEvent(event);
    }
}

void TrainingProcess::handleEvent(const Json& event)
{
    const std::string what = json_value_or(event, "event", std::string());
    if (what == "step") return handleStep(event);
    if (what == "phase") beginPhase(QString::fromStdString(json_value_or(event, "name", std::string())));
    if (what == "end") end_message_ = QString::fromStdString(json_value_or(event, "how", std::string()));
    if (what == "error") status_.error = error_from_json(json_value_or(event, "error", Json::object()));
    if (what == "memory") status_.memory_bytes = json_value_or(event, "bytes", std::int64_t{0});
    if (what == "data") {
        status_.pictures = json_value_or(event, "training", std::int64_t{0});
        status_.held_out = json_value_or(event, "validation", std::int64_t{0});
        status_.skipped.clear();
        for (const Json& error : json_value_or(event, "skipped", std::vector<Json>()))
            status_.skipped += error_from_json(error);
        status_.notices.clear();
        for (const Json& notice :
             json_value_or(json_value_or(event, "messages", Json::object()), "notices", std::vector<Json>()))
            status_.notices += message_from_json(notice);
    }
    if (what == "preparation") {
        status_.preparing = QString::fromStdString(json_value_or(event, "what", std::string()));
        status_.prepared = json_value_or(event, "done", std::int64_t{0});
        status_.to_prepare = json_value_or(event, "all", std::int64_t{0});
    }
    if (what == "saved") {
        status_.saved_step = json_value_or(event, "step", std::int64_t{0});
        Q_EMIT saved(status_.saved_step);
    }
    Q_EMIT progressed();
}

void TrainingProcess::handleStep(const Json& event)
{
    const auto number = [&](const char* key) {
        return event.contains(key) && event[key].is_number() ? event[key].get<double>() : 0.0;
    };
    const Json adversarial = json_value_or(event, "adversarial", Json::object());
    const auto measured = [&](const char* key) {
        const auto found = adversarial.find(key);
        return found != adversarial.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
    };
    const TrainingPoint point{qint64(number("step")),     number("loss"),          number("error"),
                              number("validation_error"), number("learning_rate"), number("samples_per_second"),
                              measured("generator_loss"), measured("discriminator_loss")};
    points_ += point;
    status_.step = point.step;
    status_.steps = qint64(number("steps"));
    status_.seconds_left = number("seconds_left");
    status_.pictures_per_second = point.pictures_per_second;
    if (status_.state == TrainingState::Preparing) setState(TrainingState::Running);
    if (json_value_or(event, "note", std::string()).find("sheet") != std::string::npos) {
        sheets_ = find_training_sheets(folder_, status_.phase);
        Q_EMIT sheetAdded();
    }
    Q_EMIT progressed();
}

void TrainingProcess::handleEnd()
{
    readLines();
    const std::unique_ptr<QProcess, void (*)(QProcess*)> process(process_.release(),
                                                                 [](QProcess* done) { done->deleteLater(); });
    const bool asked
        = process->exitStatus() == QProcess::NormalExit && (process->exitCode() == 0 || process->exitCode() == 130);
    if (!asked) return fail(status_.error ? *status_.error : sudden_end(*process, stderr_tail_));
    status_.saved_step = saved_training_step(folder_, status_.phase);
    setState(end_message_ == QLatin1String("finished") ? TrainingState::Finished : TrainingState::Paused);
}

void TrainingProcess::setState(TrainingState state)
{
    if (state == status_.state) return;
    status_.state = state;
    Q_EMIT stateChanged();
}

void TrainingProcess::fail(Error error)
{
    status_.error = std::move(error);
    status_.state = TrainingState::Failed;
    Q_EMIT stateChanged();
}

} // namespace sfumato
