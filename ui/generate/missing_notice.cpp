#include "ui/generate/missing_notice.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/literal_text.h"

#include <QCoreApplication>
#include <QMenu>

namespace sfumato::ui {
namespace {

void offerOthers(NoticeBar& notice, const MissingWays& ways)
{
    auto* menu = new QMenu(notice.window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [title, value] : ways.others())
        menu->addAction(literalText(title), &notice, [&notice, use = ways.use, value = value] {
            notice.dismiss();
            use(value);
        });
    menu->popup(notice.mapToGlobal(QPoint(notice.width() / 4, notice.height())));
}

} // namespace

void showMissing(NoticeBar& notice, const Error& error, const MissingWays& ways)
{
    const auto again = [&notice, error, ways] { showMissing(notice, error, ways); };
    QList<NoticeAction> actions{{[] { return QCoreApplication::translate("MissingNotice", "Find it…"); },
                                 [&notice, ways, again] {
                                     again();
                                     askForFile(
                                         notice.window(), ways.find_title, ways.find_filter,
                                         [&notice, find = ways.find](const QString& file) {
                                             notice.dismiss();
                                             find(file);
                                         },
                                         ways.folder);
                                 }}};
    if (ways.leave_out)
        actions.append({[] { return QCoreApplication::translate("MissingNotice", "Leave it out"); }, ways.leave_out});
    if (ways.use && !ways.others().isEmpty())
        actions.append({[] { return QCoreApplication::translate("MissingNotice", "Use another"); },
                        [&notice, ways, again] {
                            again();
                            offerOthers(notice, ways);
                        }});
    notice.showError(error, actions + ways.more);
}

} // namespace sfumato::ui
