#pragma once
#include "core/studio/models/model_entry.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace sfumato::ui {

class FlowLayout;

/// All that is known of one card, and what can be done with it.
class ModelsDetails final : public QWidget {
    Q_OBJECT
public:
    explicit ModelsDetails(QWidget* parent = nullptr);
    void setEntry(const ModelEntry& entry, bool open);
    /// "SDXL checkpoint · 1024 px · float16 · a1b2c3d4e5"
    [[nodiscard]] static QString describe(const ModelEntry& entry);

Q_SIGNALS:
    void useRequested();
    void favouriteRequested(bool favourite);
    void folderRequested();
    void forgetRequested();
    void phraseChosen(const QString& phrase);

private:
    void retranslateUi();
    void setTriggerWords(const QStringList& words);
    QLabel *title_, *facts_, *note_;
    QWidget* words_;
    FlowLayout* word_flow_;
    QPushButton *use_, *forget_;
    QToolButton *star_, *folder_;
};

} // namespace sfumato::ui
