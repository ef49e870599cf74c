#pragma once
#include "core/base/error.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace sfumato::ui {

/// A button of a notice.
struct NoticeAction {
    QString text;
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
    void showNote(const QString& title, const QString& detail, const QList<NoticeAction>& actions = {});
    /// The whole line, for copying; empty while nothing is shown.
    [[nodiscard]] const QString& line() const { return line_; }
    void dismiss();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setMessage(const QString& title, const QString& detail, const QString& line, bool calm);
    void setError(const Error& error);
    void setActions(const QList<NoticeAction>& actions);
    QLabel *title_, *remedy_;
    QHBoxLayout* buttons_;
    QString line_;
    std::optional<Error> error_; ///< what is shown, to be translated again
    bool calm_ = false;
};

} // namespace sfumato::ui
