#include "ui/widgets/file_dialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QUrl>

namespace sfumato::ui {
namespace {

/// "png" of "Pictures (*.png *.jpg)".
QString firstSuffix(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

QFileDialog* dialogIn(QWidget* parent, const QString& title, const PathChosen& chosen, const QString& folder = {})
{
    auto* dialog = new QFileDialog(parent, title, folder.isEmpty() ? QDir::homePath() : folder);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    return dialog;
}

} // namespace

void showModeless(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->show();
}

void askForFolder(QWidget* parent, const QString& title, const PathChosen& chosen, const QString& folder)
{
    QFileDialog* dialog = dialogIn(parent, title, chosen, folder);
    dialog->setFileMode(QFileDialog::Directory);
    showModeless(dialog);
}

void askForFile(QWidget* parent, const QString& title, const QString& filter, const PathChosen& chosen,
                const QString& folder)
{
    QFileDialog* dialog = dialogIn(parent, title, chosen, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    showModeless(dialog);
}

void askWhereToSave(QWidget* parent, const QString& title, const QString& filters, const PathChosen& chosen)
{
    QFileDialog* dialog = dialogIn(parent, title, chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters.split(QStringLiteral(";;")));
    dialog->setDefaultSuffix(firstSuffix(filters));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(firstSuffix(filter)); });
    showModeless(dialog);
}

void showInFileManager(const QString& folder)
{
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace sfumato::ui
