#pragma once
#include "ui/i18n/localized_text.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace sfumato::ui {

class FlowLayout;

/// A button of a notice.
struct NoticeAction {
    LocalizedText text;
    std::function<void()> run;
};

struct Notice {
    LocalizedText title, detail, line; ///< the last one for copying
    QList<NoticeAction> actions{};
    bool calm = false;     ///< nothing went wrong
    bool standing = false; ///< no cross, and its buttons leave it where it is
};

/// One message of a NoticeBar.
class NoticeRow final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeRow(Notice notice, QWidget* parent = nullptr);
    [[nodiscard]] const Notice& notice() const { return notice_; }
    [[nodiscard]] const QString& line() const { return line_; }

Q_SIGNALS:
    /// The cross or, unless it is a standing one, a button was pressed.
    void done();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslateUi();
    void addActions();
    const Notice notice_;
    QLabel *title_, *detail_;
    FlowLayout* buttons_; ///< in a narrow panel, one below the other
    QToolButton *copy_, *close_;
    QString line_;
    QList<std::pair<QPushButton*, LocalizedText>> action_buttons_;
};

} // namespace sfumato::ui
