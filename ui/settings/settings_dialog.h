#pragma once
#include <QDialog>
#include <QHash>

class QListWidget;
class QVBoxLayout;

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class EmptyState;
class Heading;
class NamedCombo;
class SearchField;
class SettingLine;
class Shortcuts;
struct SettingRow;

/// Every setting, searchable; what is chosen is in force at once. Never modal: a picture may be in the making.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Studio& studio, Shortcuts& shortcuts, QWidget* parent = nullptr);
    /// Searches for it; empty shows the first section.
    void search(const QString& text);
    void showKeyboard();

private:
    void retranslateUi();
    struct Section {
        Heading* heading = nullptr;
        QList<SettingLine*> lines;
    };
    Section& section(const char* name);
    void add(const SettingRow& row);
    void addFolders();
    void addShortcuts();
    void addShortcut(const QString& id);
    void fillFolders();
    void fillSections();
    void filter();
    Studio& studio_;
    Shortcuts& shortcuts_;
    SearchField* search_;
    QListWidget* sections_;
    QVBoxLayout* column_;
    EmptyState* nothing_;
    QVBoxLayout* folder_list_ = nullptr;
    SettingLine* folder_line_ = nullptr;
    QList<std::pair<const char*, Section>> content_;
    QHash<QString, SettingLine*> shortcut_lines_;
};

} // namespace sfumato::ui
