#include "ui/actions/shortcuts.h"
#include "core/studio/support/settings.h"
#include "ui/actions/actions.h"

namespace sfumato::ui {
namespace {

QString textOf(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::PortableText);
}

} // namespace

Shortcuts::Shortcuts(Settings& settings, Actions& actions) : QObject(&actions), settings_(settings), actions_(actions)
{
    for (const ActionRow& row : actionRows()) actions_.setKeys(QLatin1String(row.id), keys(QLatin1String(row.id)));
}

QKeySequence Shortcuts::defaultKeys(const QString& id) const
{
    for (const ActionRow& row : actionRows())
        if (id == QLatin1String(row.id)) return QKeySequence(QLatin1String(row.shortcut));
    return {};
}

QKeySequence Shortcuts::keys(const QString& id) const
{
    const QByteArray key = "shortcuts/" + id.toLatin1();
    return QKeySequence(settings_.get(Setting<QString>{key.constData(), textOf(defaultKeys(id))}),
                        QKeySequence::PortableText);
}

void Shortcuts::setKeys(const QString& id, const QKeySequence& keys)
{
    const QByteArray key = "shortcuts/" + id.toLatin1();
    settings_.set(Setting<QString>{key.constData(), textOf(defaultKeys(id))}, textOf(keys));
    actions_.setKeys(id, keys);
    Q_EMIT changed(id);
}

void Shortcuts::reset(const QString& id) { setKeys(id, defaultKeys(id)); }

QStringList Shortcuts::conflicts(const QKeySequence& keys, const QString& except) const
{
    QStringList ids;
    for (const ActionRow& row : actionRows()) {
        const QString id = QLatin1String(row.id);
        if (!keys.isEmpty() && id != except && this->keys(id) == keys) ids += id;
    }
    return ids;
}

} // namespace sfumato::ui
