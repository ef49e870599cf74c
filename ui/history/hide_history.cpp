#include "ui/history/hide_history.h"
#include "core/studio/history/history.h"
#include "core/studio/studio.h"

#include <QCoreApplication>

namespace sfumato::ui {

HideHistory::HideHistory(Studio& studio, qint64 id)
    : UndoCommand([] { return QCoreApplication::translate("UndoCommands", "remove from the history"); }),
      studio_(studio), id_(id)
{
}

void HideHistory::redo() { studio_.history().setHidden(id_, true); }

void HideHistory::undo() { studio_.history().setHidden(id_, false); }

} // namespace sfumato::ui
