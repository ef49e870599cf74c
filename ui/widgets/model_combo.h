#pragma once
#include "core/studio/model_library.h"
#include "ui/widgets/named_combo.h"

namespace sfumato::ui {

/// The models there are, and at the end the way to others.
class ModelCombo final : public NamedCombo {
    Q_OBJECT
public:
    explicit ModelCombo(QWidget* parent = nullptr);
    void setModels(const QList<ModelEntry>& models);
    /// A path that is not in the list joins it. Emits nothing.
    void setCurrentPath(const QString& path);
    [[nodiscard]] QString currentPath() const;

Q_SIGNALS:
    void modelChosen(const QString& path);
    void openRequested();

private:
    void fill();
    void choose(int index);
    QList<ModelEntry> models_;
    QString path_;
};

} // namespace sfumato::ui
