#pragma once
#include "core/studio/training/training_files.h"

#include <QWidget>

class QListWidget;

namespace sfumato::ui {

class Heading;

/// The sheets of samples that a training wrote: one large, all of them in a strip below.
class SampleSheets final : public QWidget {
    Q_OBJECT
public:
    explicit SampleSheets(QWidget* parent = nullptr);
    /// The newest is shown unless the user looks at an older one.
    void setSheets(const QList<TrainingSheet>& sheets);
    [[nodiscard]] int count() const;

private:
    class Sheet;
    void retranslateUi();
    void show(int row);
    void updateNote();
    void nameSheet(int index);
    Heading* heading_;
    Sheet* sheet_;
    QListWidget* strip_;
    QList<TrainingSheet> sheets_;
};

} // namespace sfumato::ui
