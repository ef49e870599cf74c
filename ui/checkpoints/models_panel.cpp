#include "ui/checkpoints/models_panel.h"
#include "ui/checkpoints/models_delegate.h"
#include "ui/checkpoints/models_details.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/keyboard_menu.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/usable.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kSmallestCell = 112;

} // namespace

QString promptTag(const ModelEntry& entry)
{
    return entry.kind == ModelKind::Lora ? QStringLiteral("<lora:%1:1>").arg(entry.title) : entry.title;
}

ModelsPanel::ModelsPanel(const ModelLibrary& library, ModelCardsModel::Thumbnailer thumbnailer, QWidget* parent)
    : QWidget(parent), library_(library), model_(new ModelCardsModel(library, std::move(thumbnailer), this)),
      search_(new SearchField), view_(new QListView), delegate_(new ModelsDelegate(view_)),
      shelves_(new QButtonGroup(this)), empty_(new EmptyState(QStringLiteral("model"))),
      stack_(new EmptyStack(view_, empty_)), details_(new ModelsDetails)
{
    view_->setModel(model_);
    view_->setItemDelegate(delegate_);
    view_->setViewMode(QListView::IconMode);
    view_->setMovement(QListView::Static);
    view_->setResizeMode(QListView::Adjust);
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    view_->setFrameShape(QFrame::NoFrame);
    view_->viewport()->setAutoFillBackground(false);
    search_->setResults(view_);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    openMenuByKey(view_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPanel, space::kControls, space::kPanel, space::kPanel);
    column->addWidget(search_);
    column->addWidget(makeShelves());
    column->addWidget(stack_, 1);
    column->addWidget(details_);
    connectView();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ModelsPanel::retranslateUi()
{
    search_->setTexts(tr("Model search"), tr("Search models"));
    setNameAndTip(view_, tr("Model library"), tr("Models, LoRAs and embeddings; Return opens or uses one"));
    const std::pair<ModelShelf, QString> names[] = {{ModelShelf::Everything, tr("All")},
                                                    {ModelShelf::Models, tr("Models")},
                                                    {ModelShelf::Loras, tr("LoRAs")},
                                                    {ModelShelf::Embeddings, tr("Embeddings")}};
    for (const auto& [shelf, name] : names) {
        QAbstractButton* button = shelves_->button(static_cast<int>(shelf));
        button->setText(name);
        button->setToolTip(tr("Show: %1").arg(name));
    }
    retranslateModel(*model_);
    updateState();
}

QWidget* ModelsPanel::makeShelves()
{
    auto* bar = new QWidget;
    auto* line = new FlowLayout(2, bar);
    for (const ModelShelf shelf :
         {ModelShelf::Everything, ModelShelf::Models, ModelShelf::Loras, ModelShelf::Embeddings}) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(shelf == ModelShelf::Everything);
        shelves_->addButton(button, static_cast<int>(shelf));
        line->addWidget(button);
    }
    connect(shelves_, &QButtonGroup::idClicked, this, [this](int id) {
        model_->setShelf(static_cast<ModelShelf>(id));
        updateState();
    });
    return bar;
}

void ModelsPanel::connectView()
{
    connect(view_, &QListView::clicked, this, [this] {
        if (const auto entry = chosen(); entry && !can_be_opened(entry->kind)) use(*entry);
    });
    connect(view_, &QListView::activated, this, [this] {
        // A double click is two clicks: it has put the tag into the prompt already.
        const bool by_mouse = QGuiApplication::mouseButtons() != Qt::NoButton;
        if (const auto entry = chosen(); entry && (can_be_opened(entry->kind) || !by_mouse)) use(*entry);
    });
    connect(view_, &QListView::customContextMenuRequested, this, &ModelsPanel::showMenu);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) kept_ = model_->entry(now.row())->path;
        updateState();
    });
    const auto choose = [this] {    // one is always chosen, so that the focus has a place to be seen at
        view_->setCurrentIndex(model_->index(std::max(0, model_->rowOf(kept_))));
        updateState();
    };
    connect(model_, &QAbstractItemModel::modelReset, this, choose);
    connect(model_, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        if (const int row = view_->currentIndex().row(); row >= first.row() && row <= last.row()) updateState();
    });
    connect(search_, &SearchField::searchChanged, this, [this](const QString& words) {
        model_->setSearch(words);
        updateState();
    });
    connect(empty_, &EmptyState::activated, this,
            [this] { search_->text().isEmpty() ? addFolderRequested() : search_->clear(); });
    auto* star = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), view_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(star, &QShortcut::activated, this, [this] {
        if (const auto entry = chosen()) Q_EMIT favouriteRequested(entry->path, !entry->favourite);
    });

    choose();

    connect(details_, &ModelsDetails::useRequested, this, [this] { if (const auto entry = chosen()) use(*entry); });
    connect(details_, &ModelsDetails::favouriteRequested, this, [this](bool favourite) {
        if (const auto entry = chosen()) Q_EMIT favouriteRequested(entry->path, favourite);
    });
    connect(details_, &ModelsDetails::folderRequested, this, [this] {
        if (const auto entry = chosen()) showInFileManager(QFileInfo(entry->path).path());
    });
    connect(details_, &ModelsDetails::forgetRequested, this, [this] {
        if (const auto entry = chosen()) Q_EMIT forgetRequested(entry->path);
    });
    connect(details_, &ModelsDetails::phraseChosen, this, &ModelsPanel::phraseChosen);
}

void ModelsPanel::setOpenModel(const QString& path)
{
    model_->setOpenModel(path);
}

void ModelsPanel::focusSearch()
{
    search_->setFocus();
    search_->selectAll();
}

std::optional<ModelEntry> ModelsPanel::chosen() const
{
    const ModelEntry* entry = model_->entry(view_->currentIndex().row());
    return entry ? std::optional(*entry) : std::nullopt;
}

void ModelsPanel::use(const ModelEntry& entry)
{
    if (entry.missing || entry.card.problem) return; // the details say why
    if (can_be_opened(entry.kind)) Q_EMIT modelChosen(entry.path);
    else Q_EMIT phraseChosen(promptTag(entry));
}

void ModelsPanel::showMenu(const QPoint& where)
{
    const QModelIndex index = view_->indexAt(where);
    const ModelEntry* found = model_->entry(index.row());
    if (!index.isValid() || !found) return;
    const ModelEntry entry = *found;
    QMenu menu;
    menu.setToolTipsVisible(true);
    QAction* open
        = menu.addAction(icon(QLatin1String(can_be_opened(entry.kind) ? "model" : "prompt")),
                         can_be_opened(entry.kind) ? tr("Open") : tr("Put into the prompt"), this, [&] { use(entry); });
    setUsable(*open, !entry.missing && !entry.card.problem, tr("It cannot be used: what is wrong stands below"));
    menu.addAction(icon(QStringLiteral("star")), entry.favourite ? tr("No favourite any more") : tr("Favourite"), this,
                   [&] { Q_EMIT favouriteRequested(entry.path, !entry.favourite); });
    menu.addSeparator();
    QAction* folder = menu.addAction(icon(QStringLiteral("folder")), tr("Open its folder"), this,
                                     [&] { showInFileManager(QFileInfo(entry.path).path()); });
    setUsable(*folder, !entry.missing && !entry.path.isEmpty(),
              entry.missing ? tr("It is not there any more") : tr("It is part of the program"));
    QAction* hash = menu.addAction(icon(QStringLiteral("copy")), tr("Copy the hash"), this,
                                   [&] { QGuiApplication::clipboard()->setText(entry.card.hash); });
    setUsable(*hash, !entry.card.hash.isEmpty(), tr("It is still being computed"));
    if (entry.missing)
        menu.addAction(icon(QStringLiteral("trash")), tr("Take off the list"), this,
                       [&] { Q_EMIT forgetRequested(entry.path); });
    menu.exec(view_->viewport()->mapToGlobal(where));
}

void ModelsPanel::updateState()
{
    stack_->setEmpty(model_->rowCount() == 0);
    if (search_->text().isEmpty())
        empty_->setTexts(tr("Nothing here yet"),
                         tr("Drop files on the window, or add the folder of another program: nothing is copied."),
                         tr("Add a folder of models…"));
    else empty_->setTexts(tr("Nothing found"), tr("No card holds all of these words."), tr("Show all"));
    const auto entry = chosen();
    details_->setVisible(entry.has_value());
    if (entry) details_->setEntry(*entry, view_->currentIndex().data(ModelCardsModel::OpenRole).toBool());
}

void ModelsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitCells();
}

/// As many equal columns as fit, so that no gap is left at the right.
void ModelsPanel::fitCells()
{
    const int room = width() - 2 * space::kPanel - view_->verticalScrollBar()->sizeHint().width() - 2;
    const int columns = std::max(1, room / kSmallestCell);
    delegate_->setWidth(room / columns - 4);
    view_->setGridSize({room / columns, delegate_->heightFor(view_->font()) + 4});
}

} // namespace sfumato::ui
