#include "ui/generate/replace_request.h"
#include "core/studio/studio.h"
#include "ui/generate/create_panel.h"

#include <QCoreApplication>

namespace sfumato::ui {
namespace {

QString sentence(const char* english)
{
    return QCoreApplication::translate("UndoCommands", english);
}

} // namespace

HideHistory::HideHistory(Studio& studio, qint64 id)
    : QUndoCommand(sentence(QT_TRANSLATE_NOOP("UndoCommands", "remove from the history"))), studio_(studio), id_(id)
{
}

void HideHistory::redo()
{
    studio_.setHistoryHidden(id_, true);
}

void HideHistory::undo()
{
    studio_.setHistoryHidden(id_, false);
}

ReplaceRequest::ReplaceRequest(CreatePanel& panel, GenerationRequest after)
    : QUndoCommand(sentence(QT_TRANSLATE_NOOP("UndoCommands", "put a request back"))), panel_(panel),
      before_(panel.request()), after_(std::move(after))
{
}

void ReplaceRequest::redo()
{
    panel_.setRequest(after_);
}

void ReplaceRequest::undo()
{
    panel_.setRequest(before_);
}

} // namespace sfumato::ui
