#pragma once
#include "ui/window/palette_model.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace sfumato::ui {

class EmptyStack;

/// Type a few letters of anything, press Return. Goes away when it is done, something else is clicked or the language
/// changes.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);
    void add(const QList<PaletteEntry>& entries);
    [[nodiscard]] PaletteModel& model() { return *model_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void run(const QModelIndex& index);
    void chooseFirst();
    PaletteModel* model_;
    QLineEdit* line_;
    QListView* view_;
    EmptyStack* stack_;
};

} // namespace sfumato::ui
