#pragma once
#include "core/base/error.h"
#include "ui/widgets/notice_row.h"

class QVBoxLayout;

namespace sfumato::ui {

/// The messages inside the window, one below the other: what went wrong, or is good to know, with buttons for what can
/// be done about it. Each stays until it is dismissed or a button is pressed; a newer one comes above it. The same
/// message, or a note of the same title, is there once. Of more than a few the oldest goes.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void showError(const Error& error, const QList<NoticeAction>& actions = {});
    /// Nothing went wrong: something to know, or to choose.
    void showNote(const LocalizedText& title, const LocalizedText& detail, const QList<NoticeAction>& actions = {});
    /// What lasts: it stays on top, and nobody can dismiss it, until endStanding() of the same name. In place of the
    /// one of that name.
    void showStanding(const QString& name, const Notice& notice);
    void endStanding(const QString& name);
    /// The newest message's whole line, for copying; empty while nothing is shown.
    [[nodiscard]] QString line() const;
    /// Every message but the standing ones.
    void dismiss();

private:
    void retranslateUi();
    void add(const Notice& notice);
    NoticeRow* insert(int place, const Notice& notice);
    void take(NoticeRow* row);
    QVBoxLayout* column_;
    QList<NoticeRow*> rows_;                         ///< the newest first
    QList<std::pair<QString, NoticeRow*>> standing_; ///< above those
    NoticeRow* newest_ = nullptr;
};

/// Title, detail and line of an error.
[[nodiscard]] Notice noticeOf(const Error& error, const QList<NoticeAction>& actions = {});

} // namespace sfumato::ui
