#pragma once
#include "core/pipeline/pipeline.h"

#include <QImage>
#include <QList>

#include <memory>
#include <stop_token>

namespace sfumato {

/// One step of a run taken apart. State and noise are latents in the colours of the map that fits the clean picture
/// best.
struct ExplorerStep {
    int step = 0, steps = 0;
    double timestep = 0, alpha_bar = 1;
    QImage state;           ///< x that went into the network
    QImage noise;           ///< epsilon it saw in it
    QImage clean;           ///< x0 that remains, decoded
};

/// The attention that a word of the prompt got: 0..1 at every place, row by row, the largest 1.
struct WordMap {
    QString word;
    int width = 0, height = 0;
    QList<float> weights;
};

/// Runs a request of one picture and shows every step of it as it is done; the maps come at the end.
/// On the thread that owns the pipeline. Ends early with CancelledAt where `stop` asks for it.
[[nodiscard]] Outcome watch_run(Pipeline& pipeline, const GenerationRequest& request,
                                const std::function<void(ExplorerStep)>& on_step,
                                const std::function<void(QList<WordMap>)>& on_words, std::stop_token stop);

} // namespace sfumato
