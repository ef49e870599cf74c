#pragma once
#include "core/studio/models/model_library.h"
#include "ui/widgets/named_combo.h"

namespace sfumato::ui {

class ModelPopup;

/// The models there are, to be searched in by name, family or hash; and at the end the way to others.
class ModelCombo final : public NamedCombo {
    Q_OBJECT
public:
    explicit ModelCombo(QWidget* parent = nullptr);
    void setModels(const QList<ModelEntry>& models);
    /// A path that is not in the list joins it. Emits nothing.
    void setCurrentPath(const QString& path);
    [[nodiscard]] QString currentPath() const;
    void showPopup() override;

Q_SIGNALS:
    void modelChosen(const QString& path);
    void openRequested();

private:
    void retranslateUi();
    void fill();
    void choose(int index);
    ModelPopup* popup_ = nullptr;
    QList<ModelEntry> models_;
    QString path_;
};

} // namespace sfumato::ui
