#include "ui/undo_commands.h"
#include "core/studio/studio.h"
#include "ui/panels/create_panel.h"

#include <QCoreApplication>

namespace sfumato::ui {
namespace {

QString sentence(const char* english, int count = -1)
{
    return QCoreApplication::translate("UndoCommands", english, nullptr, count);
}

} // namespace

RemovePictures::RemovePictures(Studio& studio, QList<qint64> ids)
    : QUndoCommand(sentence(QT_TRANSLATE_N_NOOP("UndoCommands", "delete %n picture(s)"), int(ids.size()))), studio_(studio), ids_(std::move(ids))
{
}

void RemovePictures::redo()
{
    for (const qint64 id : ids_) studio_.removePicture(id);
}

void RemovePictures::undo()
{
    for (const qint64 id : ids_) studio_.restorePicture(id);
}

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
    : QUndoCommand(sentence(QT_TRANSLATE_NOOP("UndoCommands", "put a request back"))), panel_(panel), before_(panel.request()), after_(std::move(after))
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
