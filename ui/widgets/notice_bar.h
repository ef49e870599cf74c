#pragma once
#include "core/base/error.h"
#include "ui/i18n/localized_text.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace sfumato::ui {

/// A button of a notice.
struct NoticeAction {
    LocalizedText text;
    std::function<void()> run;
};

/// A message inside the window: what went wrong, or is good to know, with buttons for what can be done about it. Stays
/// until it is dismissed or a button is pressed; a newer message replaces it.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void showError(const Error& error, const QList<NoticeAction>& actions = {});
    /// Nothing went wrong: something to know, or to choose.
    void showNote(const LocalizedText& title, const LocalizedText& detail, const QList<NoticeAction>& actions = {});
    /// The whole line, for copying; empty while nothing is shown.
    [[nodiscard]] const QString& line() const { return line_; }
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Texts {
        LocalizedText title, detail, line; ///< the last one for copying
    };
    void retranslateUi();
    void setMessage(const Texts& texts, bool calm, const QList<NoticeAction>& actions);
    void setActions(const QList<NoticeAction>& actions);
    QLabel *title_, *remedy_;
    QHBoxLayout* buttons_;
    QToolButton *copy_, *close_;
    QString line_;
    Texts texts_;
    QList<std::pair<QPushButton*, LocalizedText>> action_buttons_;
    bool calm_ = false;
};

} // namespace sfumato::ui
