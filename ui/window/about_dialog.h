#pragma once
#include <QDialog>

namespace sfumato::ui {

/// Name, version, licence.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace sfumato::ui
