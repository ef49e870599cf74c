#pragma once
#include "core/pipeline/pipeline.h"
#include "core/studio/prompt/sampler_names.h"

#include <QWidget>

class QPushButton;

namespace sfumato::ui {

class ChoiceRow;
class Heading;
class ParameterRow;
class SeedRow;
class SizeRow;

/// How the picture is made: every number and name of a request that is not its prompt. What is seldom touched is behind
/// "More", which says how much of it differs from the default.
class SamplingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SamplingPanel(QWidget* parent = nullptr);
    /// Writes what is shown into `request`; fields that are not shown keep their value.
    void fill(GenerationRequest& request) const;
    void setRequest(const GenerationRequest& request);
    /// The request was accepted with this seed; its values are offered as "from the last picture".
    void showResolvedSeed(const GenerationRequest& request);
    /// Sizes and defaults of the open model. Where `adopt`, values that still were the old defaults become the new
    /// ones.
    void setModel(const ModelDescription& model, bool adopt);
    [[nodiscard]] QSize nearestFitting(QSize size) const;
    void setSize(QSize size);
    /// -1 opens the lock.
    void setSeed(std::int64_t seed);

Q_SIGNALS:
    /// A value that fill() gives.
    void changed();

private:
    /// A number of the request and its row; the slider's own table. Label and tip as in the source, for tr().
    struct Number {
        double GenerationRequest::*real;
        int GenerationRequest::*whole;
        ParameterRow* row;
        const char *label, *tip;
    };
    void retranslateUi();
    void addNumbers();
    void connectRows();
    /// Samplers and schedules with what is impossible now.
    void offerChoices();
    void offerNoise();
    void showMore();
    void setFallbacks();
    QList<SamplerNames> samplers_;
    GenerationRequest defaults_;
    QList<Number> numbers_;
    ParameterRow *guidance_, *steps_, *count_, *eta_;
    ChoiceRow *sampler_, *schedule_, *noise_;
    SizeRow* size_;
    SeedRow* seed_;
    Heading* heading_;
    QPushButton* more_;
    QList<QWidget*> hidden_;    // behind "More"
    bool offering_ = false;
};

} // namespace sfumato::ui
