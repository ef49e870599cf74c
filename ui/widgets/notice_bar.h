#pragma once
#include "core/base/error.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace sfumato::ui {

/// A way out of a failure: what the button says and does.
struct NoticeAction {
    QString text;
    std::function<void()> act;
};

/// What went wrong, or is good to know, inside the window, with ways out. Stays until it is dismissed or answered; a
/// newer failure replaces it.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void showError(const Error& error, const QList<NoticeAction>& ways = {});
    /// Nothing went wrong: something to know, or to choose.
    void showNote(const QString& title, const QString& detail, const QList<NoticeAction>& ways = {});
    /// The whole line, for copying; empty while nothing is shown.
    [[nodiscard]] const QString& line() const { return line_; }
    void dismiss();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& title, const QString& detail, const QString& line, bool calm);
    void sayError(const Error& error);
    void setWays(const QList<NoticeAction>& ways);
    QLabel *title_, *remedy_;
    QHBoxLayout* buttons_;
    QString line_;
    std::optional<Error> error_; ///< what is shown, to say it again in another language
    bool calm_ = false;
};

} // namespace sfumato::ui
