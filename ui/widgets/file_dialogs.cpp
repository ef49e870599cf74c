#include "ui/widgets/file_dialogs.h"
#include "ui/i18n/retranslate.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QScreen>
#include <QUrl>

#include <algorithm>

namespace sfumato::ui {
namespace {

/// "png" of "Pictures (*.png *.jpg)".
QString firstSuffix(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

QFileDialog* dialogIn(QWidget* parent, const LocalizedText& title, const PathChosen& chosen, const QString& folder = {})
{
    auto* dialog = new QFileDialog(parent, {}, folder.isEmpty() ? QDir::homePath() : folder);
    onLanguageChange(dialog, [dialog, title] { dialog->setWindowTitle(title()); });
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    return dialog;
}

} // namespace

void showModeless(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->ensurePolished();
    if (!dialog->testAttribute(Qt::WA_Resized)) dialog->adjustSize();
    dialog->resize(dialog->size().boundedTo(dialog->screen()->availableSize() - QSize(24, 48))); // with its frame
    dialog->show();
}

void askForFolder(QWidget* parent, const LocalizedText& title, const PathChosen& chosen, const QString& folder)
{
    QFileDialog* dialog = dialogIn(parent, title, chosen, folder);
    dialog->setFileMode(QFileDialog::Directory);
    showModeless(dialog);
}

void askForFile(QWidget* parent, const LocalizedText& title, const LocalizedText& filter, const PathChosen& chosen,
                const QString& folder)
{
    QFileDialog* dialog = dialogIn(parent, title, chosen, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    onLanguageChange(dialog, [dialog, filter] { dialog->setNameFilter(filter()); });
    showModeless(dialog);
}

void askWhereToSave(QWidget* parent, const LocalizedText& title, const LocalizedText& filters, const PathChosen& chosen)
{
    QFileDialog* dialog = dialogIn(parent, title, chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    onLanguageChange(dialog, [dialog, filters] {
        const qsizetype chosen = std::max<qsizetype>(0, dialog->nameFilters().indexOf(dialog->selectedNameFilter()));
        const QStringList list = filters().split(QStringLiteral(";;"));
        dialog->setNameFilters(list);
        dialog->selectNameFilter(list.value(chosen));
        dialog->setDefaultSuffix(firstSuffix(list.value(chosen)));
    });
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
