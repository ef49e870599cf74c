#include "ui/generate/filmstrip_panel.h"
#include "ui/actions/actions.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/picture_delegate.h"
#include "ui/widgets/usable.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace sfumato::ui {
namespace {

constexpr int kFrameSide = FilmstripModel::kSide;
/// Rows of guidance scales to choose from: around what is usual, wide, and fine.
const QList<QList<double>> kSweeps{{1, 2, 3, 5, 7.5},
                                   {1, 3, 5, 7.5, 10, 15},
                                   {1, 4, 8, 12, 16, 20, 25, 30},
                                   {3, 3.5, 4, 4.5, 5, 5.5, 6}};

} // namespace

FilmstripPanel::FilmstripPanel(QWidget* parent)
    : QWidget(parent), model_(new FilmstripModel(this)), scales_(new QMenu(this)), view_(new QListView),
      branch_(new QPushButton(icon(QStringLiteral("branch")), {})),
      sweep_(new QPushButton(icon(QStringLiteral("sweep")), {}))
{
    view_->setModel(model_);
    view_->setItemDelegate(new PictureDelegate(kFrameSide, true, view_));
    view_->setFlow(QListView::LeftToRight);
    view_->setWrapping(false);
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->viewport()->setAutoFillBackground(false);
    view_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // what it needs is scrolled
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::kControls);
    for (QPushButton* button : {branch_, sweep_}) buttons->addWidget(button);
    buttons->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kControls, 4, space::kPanel, 2);
    line->setSpacing(space::kPanel);
    line->addWidget(view_, 1);
    line->addLayout(buttons);
    setFixedHeight(kFrameSide + QFontMetrics(font()).height() + view_->horizontalScrollBar()->sizeHint().height() + 8);

    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { choose(now, !appending_); });
    connect(view_, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index, true); });
    const auto stop = [this] {
        view_->setFocusPolicy(model_->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    }; // Tab passes an empty strip by
    connect(model_, &QAbstractItemModel::rowsInserted, this, stop);
    connect(model_, &QAbstractItemModel::modelReset, this, stop);
    stop();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void FilmstripPanel::placeActions(Actions& actions)
{
    actions.bind("branch", this, &FilmstripPanel::branch);
    actions.bind("sweep", this, &FilmstripPanel::openSweepMenu);
    actions.addButton("branch", branch_);
    actions.addButton("sweep", sweep_);
    QAction* branch = actions[QStringLiteral("branch")];
    const auto show = [branch](bool branchable) {
        setUsable(*branch, branchable, [] { return tr("Choose a step in the filmstrip first"); });
    };
    show(false);
    connect(this, &FilmstripPanel::branchableChanged, branch, show);
}

void FilmstripPanel::retranslateUi()
{
    setNameAndTip(view_, tr("Step filmstrip"), tr("The picture after each step. Click one to look at it."));
    branch_->setText(tr("Branch from here"));
    branch_->setToolTip(
        tr("Make another picture from the chosen step on, with the prompt, guidance and sampler of the left column"));
    sweep_->setText(tr("Guidance sweep…"));
    setNameAndTip(sweep_, tr("Guidance sweep"), tr("The same seed at several guidance scales, in a row"));
    fillSweepMenu();
    retranslateModel(*model_);
}

void FilmstripPanel::fillSweepMenu()
{
    scales_->clear();
    for (const QList<double>& scales : kSweeps) {
        QStringList texts;
        for (const double scale : scales) texts += locale().toString(scale);
        scales_->addAction(texts.join(QStringLiteral("  ·  ")), this,
                           [this, scales] { Q_EMIT sweepRequested(scales); });
    }
}

void FilmstripPanel::choose(const QModelIndex& index, bool byPerson)
{
    const Frame* frame = current();
    Q_EMIT branchableChanged(frame && frame->branches());
    if (index.isValid() && byPerson) Q_EMIT frameChosen(model_->frame(index.row()), true);
}

const Frame* FilmstripPanel::current() const
{
    const QModelIndex index = view_->currentIndex();
    return index.isValid() ? &model_->frame(index.row()) : nullptr;
}

bool FilmstripPanel::isAtEnd() const { return view_->currentIndex().row() == model_->rowCount() - 1; }

void FilmstripPanel::branch()
{
    if (const Frame* frame = current(); frame && frame->branches()) Q_EMIT branchRequested(Frame(*frame));
}

void FilmstripPanel::openSweepMenu()
{
    scales_->popup(sweep_->mapToGlobal(QPoint(0, -scales_->sizeHint().height())));
    scales_->setActiveAction(scales_->actions().value(0));  // Return is enough
}

void FilmstripPanel::clear()
{
    model_->clear();
    Q_EMIT branchableChanged(false);
    update();
}

void FilmstripPanel::append(const Frame& frame)
{
    const QScopedValueRollback guard(appending_, true);
    const int current = view_->currentIndex().row();
    const bool following = current < 0 || current == model_->rowCount() - 1;
    model_->append(frame);
    if (model_->rowCount() == 1) update();
    if (!following && view_->currentIndex().isValid()) return;
    const QModelIndex last = model_->index(model_->rowCount() - 1);
    view_->setCurrentIndex(last);
    view_->scrollTo(last);
}

void FilmstripPanel::improve(const Frame& frame, const QImage& image)
{
    model_->improve(frame, image);
    const Frame* shown = current();
    if (shown && !shown->finished && shown->step == frame.step && shown->request == frame.request)
        Q_EMIT frameChosen(Frame(*shown), false);
}

void FilmstripPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    if (model_->rowCount() > 0) return;
    painter.setPen(theme().muted);
    painter.drawText(view_->geometry(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("The steps of the picture appear here."));
}

} // namespace sfumato::ui
