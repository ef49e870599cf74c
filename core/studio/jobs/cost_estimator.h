#pragma once
#include "core/studio/jobs/generation_worker.h"

#include <QObject>
#include <QSize>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace sfumato {

/// What a request will cost, from what earlier pictures of the same model on the same device did cost.
struct CostEstimate {
    double seconds = 0;         ///< all its pictures
    std::int64_t bytes = 0;     ///< the most memory while it runs: of the program, or on a GPU; 0: unknown
    int pictures = 0;           ///< made at that size, which the figures come from
    QSize measured_at;          ///< another size, where none was made at this one
};

/// Remembers for each model, device and size: seconds of one model call of the network with guidance and without, of
/// encoding the words, of decoding, and memory. GUI thread; the file is written in the background.
class CostEstimator : public QObject {
    Q_OBJECT
public:
    /// `file`: JSON; what is broken there counts as empty.
    explicit CostEstimator(QString file, QObject* parent = nullptr);
    ~CostEstimator() override;
    void add(const GeneratedImage& picture);
    /// Nothing for a model and device that made no picture yet. Between sizes time goes with a power of the pixels (the
    /// one that two measured sizes show, else 1), memory beyond that of the idle program with the pixels.
    [[nodiscard]] std::optional<CostEstimate> estimate(const GenerationRequest& request,
                                                       const ModelDescription& model) const;
    /// The most steps, at least `least`, with which one picture takes no longer than `seconds`; `unknown` where nothing
    /// was measured.
    [[nodiscard]] int stepsWithin(double seconds, const GenerationRequest& request, const ModelDescription& model,
                                  int least, int unknown) const;

Q_SIGNALS:
    /// Something was measured.
    void changed();

private:
    struct Row {
        std::string model;      ///< path, dtype, device
        int width = 0, height = 0, pictures = 0;
        double guided_s = 0, plain_s = 0, text_s = 0, decode_s = 0; ///< 0: not measured
        std::int64_t idle_bytes = 0, peak_bytes = 0;
        [[nodiscard]] double pixels() const { return double(width) * height; }
    };
    /// The row of that size, or one brought to it; the size it comes from.
    [[nodiscard]] std::optional<Row> row_for(const std::string& model, int width, int height, QSize* from) const;
    void save();
    QString file_;
    QList<Row> rows_;
    QThreadPool pool_;      // writes the file
};

/// Calls of the network that a picture takes: with guidance and without.
struct ModelCalls {
    double guided = 0, plain = 0;
};
[[nodiscard]] ModelCalls model_calls_of(const GenerationRequest& request);

} // namespace sfumato
