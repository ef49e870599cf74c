#include "core/studio/training/picture_survey.h"

#include "core/training/folder_data_set.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <QThread>

namespace sfumato {
namespace {

constexpr int kTellEveryMs = 200;

} // namespace

PictureSurvey::PictureSurvey(QObject* parent) : QObject(parent)
{
    pool_.setMaxThreadCount(1);
    pool_.setThreadPriority(QThread::LowestPriority);
}

PictureSurvey::~PictureSurvey()
{
    stop_.request_stop();
    pool_.waitForDone();
}

void PictureSurvey::scan(const QString& folder)
{
    stop_.request_stop();
    stop_ = {};
    folder_ = folder;
    pictures_.clear();
    problems_.clear();
    notices_.clear();
    captioned_ = checked_ = 0;
    listed_ = false;
    ++round_;
    if (folder.isEmpty()) return;
    pool_.start(
        [this, folder = folder.toStdString(), stop = stop_.get_token(), round = round_] { work(folder, stop, round); });
}

void PictureSurvey::work(const std::string& folder, const std::stop_token& stop, int round)
{
    Found found{.listing = true};
    std::vector<std::filesystem::path> readable;
    const auto files = training::pictures_below(folder);
    if (!files) found.problems += files.error();
    else
        for (const auto& left_out : files->left_out) found.problems += said_of(left_out);
    for (const auto& file : files ? files->files : std::vector<std::filesystem::path>()) {
        if (stop.stop_requested()) return;
        const auto captions = training::captions_of(file);
        if (!captions) {
            found.problems += captions.error();
            continue;
        }
        TrainingPicture picture{QString::fromStdString(file.string())};
        for (const auto& caption : *captions) picture.captions += QString::fromStdString(caption);
        found.captioned += !picture.captions.isEmpty();
        found.pictures += picture;
        readable.push_back(file);
    }
    report(std::exchange(found, {}), round);
    QElapsedTimer since;
    since.start();
    for (const auto& file : readable) {
        if (stop.stop_requested()) return;
        if (const auto sample = training::read_sample(file); !sample) found.problems += sample.error();
        else if (!sample->notice.empty()) found.notices += sample->notice;
        ++found.checked;
        if (since.elapsed() < kTellEveryMs) continue;
        report(std::exchange(found, {}), round);
        since.restart();
    }
    report(found, round);
}

void PictureSurvey::report(const Found& found, int round)
{
    QMetaObject::invokeMethod(this, [this, found, round] {
        if (round != round_) return;    // of a folder that was left
        problems_ += found.problems;
        notices_ += found.notices;
        checked_ += found.checked;
        if (!found.listing) return Q_EMIT checkedMore();
        pictures_ = found.pictures;
        captioned_ = found.captioned;
        listed_ = true;
        Q_EMIT listed();
    }, Qt::QueuedConnection);
}

} // namespace sfumato
