#pragma once
#include <QLineEdit>

class QAbstractItemView;
class QTimer;

namespace sfumato::ui {

/// A line that searches while it is typed in, a moment after the last key.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);
    void setTexts(const QString& accessibleName, const QString& placeholder);
    /// Down and Return go on to what was found.
    void setResults(QAbstractItemView* view) { results_ = view; }

Q_SIGNALS:
    void searchChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAbstractItemView* results_ = nullptr;
    QTimer* pause_;
};

} // namespace sfumato::ui
