#pragma once
#include "ui/checkpoints/model_cards_model.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QListView;

namespace sfumato::ui {

class EmptyStack;
class EmptyState;
class ModelsDelegate;
class ModelsDetails;
class SearchField;

/// The model library as cards. A model is opened by a double click or Return; a LoRA or an embedding is put into the
/// prompt by a click or Return.
class ModelsPanel final : public QWidget {
    Q_OBJECT
public:
    ModelsPanel(const ModelLibrary& library, ModelCardsModel::Thumbnailer thumbnailer, QWidget* parent = nullptr);
    void setOpenModel(const QString& path);
    void focusSearch();
    [[nodiscard]] ModelCardsModel& model() { return *model_; }

Q_SIGNALS:
    void modelChosen(const QString& path);
    /// A LoRA's tag, an embedding's name or a trigger word.
    void phraseChosen(const QString& phrase);
    void favouriteRequested(const QString& path, bool favourite);
    void forgetRequested(const QString& path);
    void addFolderRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    QWidget* makeShelves();
    void connectView();
    void use(const ModelEntry& entry);
    void showMenu(const QPoint& where);
    void updateState();
    void fitCells();
    [[nodiscard]] std::optional<ModelEntry> chosen() const;
    const ModelLibrary& library_;
    ModelCardsModel* model_;
    SearchField* search_;
    QListView* view_;
    ModelsDelegate* delegate_;
    QButtonGroup* shelves_;
    EmptyState* empty_;
    EmptyStack* stack_;
    ModelsDetails* details_;
    QString kept_;      // the chosen card, over a new search
};

/// What stands in the prompt for it: "<lora:name:1>", or an embedding's name.
[[nodiscard]] QString promptTag(const ModelEntry& entry);

} // namespace sfumato::ui
