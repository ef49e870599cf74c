#pragma once
#include <QDialog>

namespace sfumato::ui {

/// All keyboard shortcuts on one page, made from the table of actions.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);
};

} // namespace sfumato::ui
