#include "core/studio/explorer/explorer.h"

#include "core/studio/jobs/generation_worker.h"
#include "core/studio/support/qt_image.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace sfumato {

namespace {

constexpr int kLargestSide = 512;

} // namespace

/// Tensors are made, and end, on the worker's thread.
struct Explorer::Source {
    QImage picture;
    std::uint64_t seed;
    std::unique_ptr<Noising> noising{};
};

Explorer::Explorer(GenerationWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker), question_(std::make_shared<LatestSlot<Question>>())
{
}

Explorer::~Explorer() { stopRun(); }

void Explorer::setPicture(const QImage& picture, std::uint64_t seed)
{
    const bool large = std::max(picture.width(), picture.height()) > kLargestSide;
    source_ = std::make_shared<Source>(
        Source{large ? picture.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                     : picture,
               seed});
}

void Explorer::noise(NoisingSchedule schedule, int t)
{
    if (!source_ || !question_->put({source_, schedule, t})) return;  // a wake-up is on its way
    worker_.post([self = QPointer(this), slot = question_](Pipeline*) {
        const auto question = slot->take();
        if (!question) return;
        Source& source = *question->source;
        if (!source.noising) source.noising = std::make_unique<Noising>(from_qimage(source.picture), source.seed);
        const QImage answer = to_qimage(source.noising->at(question->schedule, question->t));
        QMetaObject::invokeMethod(qApp, [self, answer, schedule = question->schedule, t = question->t] {
            if (self) Q_EMIT self->noised(answer, schedule, t);
        });
    });
}

void Explorer::run(const GenerationRequest& asked)
{
    stopRun();
    stop_ = std::stop_source();
    GenerationRequest request = asked.with_resolved_seed();
    request.count = 1;
    const auto deliver = [self = QPointer(this), id = ++run_](auto show) {
        QMetaObject::invokeMethod(qApp, [self, id, show = std::move(show)] {
            if (self && self->run_ == id) show(*self);
        });
    };
    worker_.post([request, deliver, stop = stop_.get_token()](Pipeline* pipeline) {
        if (stop.stop_requested()) return;
        if (!pipeline)
            return deliver([](Explorer& self) {
                Q_EMIT self.runFailed(
                    {Message::tr("the run"), Message::tr("no model is open"), Message::tr("open one first")});
            });
        const Outcome outcome = watch_run(*pipeline, request, [&](ExplorerStep step) {
            deliver([step = std::move(step)](Explorer& self) { Q_EMIT self.stepDone(step); });
        }, [&](QList<WordMap> words) {
            deliver([words = std::move(words)](Explorer& self) { Q_EMIT self.wordsFound(words); });
        }, stop);
        if (const auto* failed = std::get_if<Failed>(&outcome))
            return deliver([error = failed->error](Explorer& self) { Q_EMIT self.runFailed(error); });
        deliver([](Explorer& self) { Q_EMIT self.runEnded(); });
    });
}

void Explorer::stopRun()
{
    stop_.request_stop();
    ++run_;
}

} // namespace sfumato
