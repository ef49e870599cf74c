#include "ui/settings/settings_dialog.h"
#include "core/studio/models/model_library.h"
#include "core/studio/studio.h"
#include "core/studio/support/settings.h"
#include "ui/settings/setting_line.h"
#include "ui/settings/setting_rows.h"
#include "ui/actions/shortcuts.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/literal_text.h"
#include "ui/widgets/named_combo.h"
#include "ui/widgets/search_field.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

constexpr int kSectionsWidth = 176;
constexpr const char* kFolders = QT_TRANSLATE_NOOP("Settings", "Folders");

} // namespace

SettingsDialog::SettingsDialog(Studio& studio, Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent), studio_(studio), shortcuts_(shortcuts), search_(new SearchField), sections_(new QListWidget),
      column_(new QVBoxLayout), nothing_(new EmptyState(QStringLiteral("search")))
{
    sections_->setFixedWidth(kSectionsWidth);
    sections_->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget;
    column_->setContentsMargins(space::kPanel, 0, space::kPanel, space::kPanel);
    column_->setSpacing(space::kGroups);
    content->setLayout(column_);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (const SettingRow& row : settingRows()) add(row);
    addFolders();
    addShortcuts();
    column_->addWidget(nothing_);
    column_->addStretch();
    auto* sides = new QHBoxLayout;
    sides->addWidget(sections_);
    sides->addWidget(scroll, 1);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::kPanel);
    all->addWidget(search_);
    all->addLayout(sides, 1);
    onLanguageChange(this, [this] { retranslateUi(); });
    resize(760, 560);
    connect(search_, &SearchField::searchChanged, this, &SettingsDialog::filter);
    connect(sections_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) search_->clear();
        filter();
    });
    sections_->setCurrentRow(0);
    filter();
}

/// Lines follow the language themselves.
void SettingsDialog::retranslateUi()
{
    setWindowTitle(tr("Settings"));
    search_->setTexts(tr("Settings search"), tr("Search settings"));
    setNameAndTip(sections_, tr("Sections of the settings"), tr("Shows one section of the settings"));
    nothing_->setTexts(tr("Nothing found"), tr("No setting holds all of these words."));
    for (const auto& [name, section] : content_) section.heading->setText(settingText(name));
    fillSections();
    fillFolders();
}

void SettingsDialog::search(const QString& text)
{
    search_->setText(text);
    if (text.isEmpty()) sections_->setCurrentRow(0);
    filter();
    search_->setFocus();
}

void SettingsDialog::showKeyboard()
{
    search_->clear();
    sections_->setCurrentRow(sections_->count() - 1);
    sections_->setFocus();
}

SettingsDialog::Section& SettingsDialog::section(const char* name)
{
    for (auto& [known, section] : content_)
        if (qstrcmp(known, name) == 0) return section;
    auto* heading = new Heading;
    column_->addWidget(heading);
    content_.append({name, {heading, {}}});
    return content_.last().second;
}

void SettingsDialog::add(const SettingRow& row)
{
    auto* combo = new NamedCombo;
    for (const SettingChoice& choice : row.choices()) combo->addItem(choice.icon, choice.text, choice.value);
    auto* line = new SettingLine(combo);
    onLanguageChange(line, [&row, combo, line] {
        line->setTexts(settingText(row.name), settingText(row.tip));
        QStringList texts;
        for (const SettingChoice& choice : row.choices()) texts += choice.text;
        combo->setItemTexts(texts);
    });
    line->setAlsoFoundBy(
        QStringLiteral("%1 %2 %3").arg(QLatin1String(row.name), QLatin1String(row.tip), QLatin1String(row.key())));
    section(row.section).lines += line;
    column_->addWidget(line);

    Settings& settings = studio_.settings();
    const auto show = [&row, &settings, combo, line] {
        const QVariant value = row.value(settings);
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
        line->setResettable(value != row.fallback());
    };
    connect(combo, &QComboBox::activated, this,
            [&row, &settings, combo](int index) { row.set(settings, combo->itemData(index)); });
    connect(line, &SettingLine::resetRequested, this, [&row, &settings] { row.set(settings, row.fallback()); });
    connect(&settings, &Settings::changed, line, [&row, show](QLatin1String key) {
        if (key == QLatin1String(row.key())) show();
    });
    show();
}

void SettingsDialog::addFolders()
{
    auto* open = new QPushButton(icon(QStringLiteral("folder")), {});
    auto* where = new SettingLine(open);
    where->hideReset();
    onLanguageChange(where, [this, open, where] {
        open->setText(tr("Open the folder"));
        where->setTexts(tr("Data folder"), QDir::toNativeSeparators(studio_.dataDir().root()));
        where->setAlsoFoundBy(tr("Pictures, history, models and settings are kept there"));
        open->setToolTip(tr("Pictures, history, models and settings are kept there"));
    });
    connect(open, &QPushButton::clicked, this,
            [this] { showInFileManager(studio_.dataDir().root()); });

    auto* add = new QPushButton(icon(QStringLiteral("folder")), {});
    folder_line_ = new SettingLine(add);
    onLanguageChange(folder_line_, [this, add] {
        add->setText(tr("Add a folder…"));
        folder_line_->setTexts(tr("Folders of models"),
                               tr("Models of other programs are listed as well, where they are"));
    });
    connect(add, &QPushButton::clicked, this, [this] {
        askForFolder(
            this, [] { return tr("Add a folder of models"); },
            [this](const QString& folder) { studio_.models().addFolder(folder); });
    });
    connect(folder_line_, &SettingLine::resetRequested, this, [this] {
        for (const QString& folder : studio_.models().addedFolders()) studio_.models().removeFolder(folder);
    });
    auto* folders = new QWidget;
    folder_list_ = new QVBoxLayout(folders);
    folder_list_->setContentsMargins(space::kPanel, 0, 0, 0);
    folder_list_->setSpacing(4);
    Section& here = section(kFolders);
    here.lines << where << folder_line_;
    for (QWidget* part : std::initializer_list<QWidget*>{where, folder_line_}) column_->addWidget(part);
    static_cast<QGridLayout*>(folder_line_->layout())->addWidget(folders, 3, 0, 1, 3);
    connect(&studio_.settings(), &Settings::changed, this, [this](QLatin1String key) {
        if (key == QLatin1String(setting::kModelFolders.key)) fillFolders();
    });
}

void SettingsDialog::fillFolders()
{
    while (QLayoutItem* item = folder_list_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList folders = studio_.settings().get(setting::kModelFolders);
    for (const QString& folder : folders) {
        auto* remove = new QPushButton(icon(QStringLiteral("close")), literalText(QDir::toNativeSeparators(folder)));
        remove->setFlat(true);
        remove->setToolTip(tr("Take this folder off the list. Its files stay."));
        remove->setAccessibleName(tr("Take off the list: %1").arg(folder));
        connect(remove, &QPushButton::clicked, this, [this, folder] { studio_.models().removeFolder(folder); });
        folder_list_->addWidget(remove, 0, Qt::AlignLeft);
    }
    folder_line_->setResettable(!folders.isEmpty());
}

void SettingsDialog::fillSections()
{
    const int row = sections_->currentRow();
    const QSignalBlocker quiet(sections_);
    sections_->clear();
    for (const auto& [name, section] : content_) sections_->addItem(settingText(name));
    sections_->setCurrentRow(row);
}

void SettingsDialog::filter()
{
    const QString query = search_->text().simplified();
    if (!query.isEmpty()) {
        const QSignalBlocker quiet(sections_);
        sections_->setCurrentRow(-1);
    }
    bool any = false;
    for (int i = 0; i < content_.size(); ++i) {
        bool here = false;
        for (SettingLine* line : content_[i].second.lines) {
            const bool shown = query.isEmpty() ? i == sections_->currentRow() : line->matches(query);
            line->setVisible(shown);
            here |= shown;
        }
        content_[i].second.heading->setVisible(here);
        any |= here;
    }
    nothing_->setVisible(!any);
}

} // namespace sfumato::ui
