#include "ui/panels/filmstrip_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/picture_delegate.h"

#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sfumato::ui {

constexpr int kSide = 64;

FilmstripPanel::FilmstripPanel(QWidget* parent) : QWidget(parent), model_(new FilmstripModel(this)), view_(new QListView)
{
    auto* delegate = new PictureDelegate(kSide, true, view_);
    view_->setModel(model_);
    view_->setItemDelegate(delegate);
    view_->setFlow(QListView::LeftToRight);
    view_->setWrapping(false);
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setAccessibleName(tr("Step filmstrip"));
    view_->setToolTip(tr("The picture after each step. Click one to look at it."));
    view_->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kControls, 4, space::kControls, 2);
    column->addWidget(view_);
    setFixedHeight(kSide + QFontMetrics(font()).height() + view_->horizontalScrollBar()->sizeHint().height() + 8);

    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) Q_EMIT frameChosen(model_->frame(now.row()));
    });
    connect(view_, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT frameChosen(model_->frame(index.row())); });
}

void FilmstripPanel::clear()
{
    model_->clear();
    update();
}

void FilmstripPanel::append(const Frame& frame)
{
    const int current = view_->currentIndex().row();
    const bool following = current < 0 || current == model_->rowCount() - 1;
    model_->append(frame);
    if (model_->rowCount() == 1) update();
    if (!following && view_->currentIndex().isValid()) return;
    const QModelIndex last = model_->index(model_->rowCount() - 1);
    view_->setCurrentIndex(last);
    view_->scrollTo(last);
}

void FilmstripPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    if (model_->rowCount() > 0) return;
    painter.setPen(theme().muted);
    painter.drawText(rect(), Qt::AlignCenter, tr("The steps of the picture appear here."));
}

} // namespace sfumato::ui
