#pragma once
#include "ui/i18n/localized_text.h"

#include <QString>

#include <functional>

class QDialog;
class QWidget;

/// Dialogs beside the window: a picture may be in the making, so none of them stops it.
namespace sfumato::ui {

using PathChosen = std::function<void(const QString& path)>;

/// Shows a dialog that was just made; it is deleted when it is closed.
void showModeless(QDialog* dialog);

/// `folder`: where the dialog begins; empty: in the user's home.
void askForFolder(QWidget* parent, const LocalizedText& title, const PathChosen& chosen, const QString& folder = {});
/// `filter`: "Pictures (*.png *.jpg)".
void askForFile(QWidget* parent, const LocalizedText& title, const LocalizedText& filter, const PathChosen& chosen,
                const QString& folder = {});
/// `filters`, separated by ";;": a name without ending gets the first one of the filter that is chosen.
void askWhereToSave(QWidget* parent, const LocalizedText& title, const LocalizedText& filters,
                    const PathChosen& chosen);

/// In the desktop's file manager; a folder that is missing is made.
void showInFileManager(const QString& folder);

} // namespace sfumato::ui
