#pragma once
#include "core/pipeline/pipeline.h"
#include "core/studio/prompt/known_words.h"

#include <QObject>

#include <optional>

namespace sfumato {

class GenerationWorker;
class Settings;

/// The model that the worker has open. GUI thread.
class CurrentModel : public QObject {
    Q_OBJECT
public:
    /// Opens the model of last time (or the embedded one where that fails). Both must outlive this.
    CurrentModel(GenerationWorker& worker, Settings& settings, QObject* parent = nullptr);

    /// Empty: the embedded model. Answered by opened or failed. Remembered for the next start.
    void open(const QString& path);
    /// None before the first opened, and where the one that was open cannot be opened any more. Where another failed,
    /// the one that was open stays.
    [[nodiscard]] const std::optional<ModelDescription>& description() const { return description_; }
    [[nodiscard]] const KnownWords& knownWords() const { return known_words_; }
    /// Answered by tokensCounted.
    void countTokens(const QString& prompt);

Q_SIGNALS:
    void opening(const QString& path);
    void opened(const sfumato::ModelDescription& model);
    void failed(const QString& path, const sfumato::Error& error);
    /// `limit`: pieces that the chunks it takes have room for (75, 150, …).
    void tokensCounted(const QString& prompt, int tokens, int limit);

private:
    GenerationWorker& worker_;
    Settings& settings_;
    std::optional<ModelDescription> description_;
    KnownWords known_words_;
};

} // namespace sfumato
