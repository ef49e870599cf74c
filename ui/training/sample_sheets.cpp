#include "ui/training/sample_sheets.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/picture_delegate.h"

#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

constexpr int kThumbnail = 56;

} // namespace

/// A picture as wide as there is room, as high as it then is.
class SampleSheets::Sheet final : public QWidget {
public:
    Sheet()
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setPicture(const QImage& picture)
    {
        picture_ = picture;
        updateGeometry();
        update();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return picture_.isNull() ? 96 : picture_.height() * std::min(width, 2 * picture_.width()) / picture_.width();
    }
    [[nodiscard]] QSize sizeHint() const override { return {280, heightForWidth(280)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (picture_.isNull()) {
            painter.setPen(theme().muted);
            painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                             SampleSheets::tr("Samples appear here as it learns."));
            return;
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect(QPoint(), picture_.size().scaled(size(), Qt::KeepAspectRatio)), picture_);
    }

private:
    QImage picture_;
};

SampleSheets::SampleSheets(QWidget* parent)
    : QWidget(parent), heading_(new Heading), sheet_(new Sheet), strip_(new QListWidget)
{
    strip_->setItemDelegate(new PictureDelegate(kThumbnail, true, strip_));
    strip_->setFlow(QListView::LeftToRight);
    strip_->setWrapping(false);
    strip_->setUniformItemSizes(true);
    strip_->setMouseTracking(true);
    strip_->setFrameShape(QFrame::NoFrame);
    strip_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    strip_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    strip_->viewport()->setAutoFillBackground(false);
    strip_->setFixedHeight(kThumbnail + fontMetrics().height() + strip_->horizontalScrollBar()->sizeHint().height()
                           + 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kControls);
    column->addWidget(heading_);
    column->addWidget(sheet_);
    column->addWidget(strip_);
    column->addStretch();
    connect(strip_, &QListWidget::currentRowChanged, this, &SampleSheets::show);
    setSheets({});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void SampleSheets::retranslateUi()
{
    heading_->setText(tr("Samples"));
    setNameAndTip(strip_, tr("Sample strip"),
                  tr("What the model drew after so many steps, always of the same words. Click to look closer."));
    for (int i = 0; i < strip_->count(); ++i) nameSheet(i);
    updateNote();
}

void SampleSheets::nameSheet(int index)
{
    const QString step = locale().toString(sheets_[index].step);
    strip_->item(index)->setText(step);
    strip_->item(index)->setToolTip(tr("Step %1").arg(step));
}

int SampleSheets::count() const
{
    return int(sheets_.size());
}

void SampleSheets::setSheets(const QList<TrainingSheet>& sheets)
{
    const bool more = sheets.size() >= sheets_.size() && std::equal(sheets_.begin(), sheets_.end(), sheets.begin());
    const bool following = !more || strip_->currentRow() < 0 || strip_->currentRow() == strip_->count() - 1;
    if (!more) strip_->clear();
    sheets_ = sheets;
    for (int i = strip_->count(); i < sheets_.size(); ++i) {
        auto* item = new QListWidgetItem;
        item->setData(Qt::DecorationRole,
                      QImage(sheets_[i].file)
                          .scaled(2 * kThumbnail, 2 * kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        strip_->addItem(item);
        nameSheet(i);
    }
    strip_->setVisible(sheets_.size() > 1);
    if (following) strip_->setCurrentRow(strip_->count() - 1);
    if (strip_->currentRow() < 0) show(-1);
}

void SampleSheets::show(int row)
{
    const bool there = row >= 0 && row < sheets_.size();
    sheet_->setPicture(there ? QImage(sheets_[row].file) : QImage());
    updateNote();
}

void SampleSheets::updateNote()
{
    const int row = strip_->currentRow();
    const bool there = row >= 0 && row < sheets_.size();
    heading_->setNote(there ? tr("step %1").arg(locale().toString(sheets_[row].step)) : QString());
}

} // namespace sfumato::ui
