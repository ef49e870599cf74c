#pragma once
#include "core/base/error.h"
#include "ui/widgets/notice_bar.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace sfumato::ui {

/// What can be done where a request names a file that is not there.
struct MissingWays {
    LocalizedText find_title, find_filter; ///< of the dialog for its file
    QString folder;                        ///< where that begins
    std::function<void(const QString& file)> find;
    std::function<void()> leave_out;                            ///< empty: it cannot be
    std::function<QList<std::pair<QString, QString>>()> others; ///< what may stand in: title and value; empty: nothing
    std::function<void(const QString& value)> use;
    QList<NoticeAction> more{};
};

/// The error with buttons: Find it…, Leave it out, Use another, and `more`. It stays until one of them led somewhere:
/// a dialog that is closed again leaves the others.
void showMissing(NoticeBar& notice, const Error& error, const MissingWays& ways);

} // namespace sfumato::ui
