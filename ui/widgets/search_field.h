#pragma once
#include <QLineEdit>

class QTimer;

namespace sfumato::ui {

/// A line that searches while it is typed in, a moment after the last key.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const QString& accessibleName, const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString& text);

private:
    QTimer* pause_;
};

} // namespace sfumato::ui
