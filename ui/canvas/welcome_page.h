#pragma once
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace sfumato::ui {

/// The canvas before there is a picture: what to do, and prompts to begin with at a click.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    /// Prompts are shown as they are sent: in English, which models were trained on.
    [[nodiscard]] static const QStringList& prompts();

Q_SIGNALS:
    void promptChosen(const QString& prompt);
    void openModelRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    void place();
    QLabel *title_, *sentence_;
    QPushButton* open_;
    QList<QWidget*> cards_; // in the order of prompts()
    QWidget* area_;
    QGridLayout* grid_;
    int columns_ = 0;
};

} // namespace sfumato::ui
