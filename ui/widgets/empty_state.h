#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace sfumato::ui {

/// What an empty panel shows: an icon, a sentence that says what to do, and at most one button that does it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);
    /// Without a text there is no button.
    void setTexts(const QString& title, const QString& sentence, const QString& button = {});

    /// Its button, or itself where it has none.
    void takeFocus();

Q_SIGNALS:
    void activated();

private:
    QLabel *title_, *sentence_;
    QPushButton* button_;
};

/// Stacks an EmptyState over a view and shows whichever fits.
class EmptyStack final : public QWidget {
    Q_OBJECT
public:
    EmptyStack(QWidget* view, EmptyState* empty, QWidget* parent = nullptr);
    void setEmpty(bool empty);

private:
    QWidget* view_;
    EmptyState* empty_;
};

} // namespace sfumato::ui
