// A studio over a data folder and a pipeline without a model.
#pragma once
#include "core/studio/gallery/library.h"
#include "core/studio/history/history.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/studio.h"
#include "tests/support/fake_pipeline.h"
#include "tests/support/patience.h"

#include <QTemporaryDir>

namespace sfumato {

/// Three steps of 16 x 16 pixels.
[[nodiscard]] GenerationRequest request_of(const std::string& prompt, std::int64_t seed = 1, int count = 1);

/// Handles events until the future is there; T() where it does not come.
template <class T> T wait_for(const QFuture<T>& future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, kPatienceMs) ? future.result() : T();
}

/// Handles events until nothing more will happen by itself: the threads behind the studio have done what they were
/// given, their answers have arrived, and no pause of `window` (a timer that shoots once) is running out. A job that
/// runs must be able to end.
void settle(Studio& studio, const QObject* window = nullptr);

struct StudioFixture {
    /// Over a folder of its own where none is named. Opens nothing yet.
    explicit StudioFixture(const QString& data_dir = {}) : dir(data_dir.isEmpty() ? own_.path() : data_dir) {}
    void open(const QString& model = {});
    /// The program ends, in the middle of whatever it does, and starts again.
    void reopen();

    [[nodiscard]] const JobQueue& queue() const { return studio->jobs().queue(); }
    JobId generate(const GenerationRequest& request) { return value_or_throw(studio->jobs().generate(request)); }
    [[nodiscard]] QList<HistoryEntry> history() { return wait_for(studio->history().find({})); }
    [[nodiscard]] HistoryState state_of(const std::string& prompt);
    [[nodiscard]] QList<PictureEntry> pictures() { return wait_for(studio->library().find({})); }
    /// The requests inside all saved files.
    [[nodiscard]] QList<GenerationRequest> saved() const;

private:
    QTemporaryDir own_;

public:
    const QDir dir;
    FakeScript script;
    bool built_in_model = false; ///< instead of the pipeline without a model
    QString trainer{};           ///< see StudioOptions
    std::unique_ptr<Studio> studio;
};

} // namespace sfumato
