#pragma once
#include "core/pipeline/pipeline.h"
#include "core/studio/sampler_names.h"

#include <QWidget>

namespace sfumato::ui {

class ChoiceRow;
class ParameterRow;
class SeedRow;
class SizeRow;

/// How the picture is made: every number and name of a request that is not its prompt.
class SamplingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SamplingPanel(const QList<SamplerNames>& samplers, QWidget* parent = nullptr);
    /// Writes what is shown into `request`; fields that are not shown keep their value.
    void fill(GenerationRequest& request) const;
    void setRequest(const GenerationRequest& request);
    /// The request was accepted with this seed; its values are offered as "from the last picture".
    void showUsed(const GenerationRequest& request);
    /// Sizes and defaults of the open model. Where `adopt`, values that still were the old defaults become the new ones.
    void setModel(const ModelDescription& model, bool adopt);
    [[nodiscard]] QSize nearestFittingSize() const;
    void setSize(QSize size);


private:
    void offerSchedules(const QString& sampler);
    QList<SamplerNames> samplers_;
    GenerationRequest defaults_;
    ParameterRow *guidance_, *steps_, *count_;
    ChoiceRow *sampler_, *schedule_;
    SizeRow* size_;
    SeedRow* seed_;
};

} // namespace sfumato::ui
