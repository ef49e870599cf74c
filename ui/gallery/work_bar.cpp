#include "ui/gallery/work_bar.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace sfumato::ui {

WorkBar::WorkBar(QWidget* parent) : QWidget(parent), text_(new QLabel), progress_(new QProgressBar)
{
    progress_->setTextVisible(false);
    progress_->setFixedHeight(4);
    auto* stop = new QToolButton;
    stop->setIcon(icon(QStringLiteral("stop")));
    stop->setAutoRaise(true);
    stop->setAccessibleName(tr("Stop the work"));
    stop->setToolTip(tr("Stop; what was done stays"));
    connect(stop, &QToolButton::clicked, this, &WorkBar::stopRequested);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(text_);
    texts->addWidget(progress_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 1);
    row->addWidget(stop);
    hide();
}

void WorkBar::setWork(const QString& text, int done, int total)
{
    setVisible(!text.isEmpty());
    text_->setText(text);
    progress_->setRange(0, total);
    progress_->setValue(done);
}

} // namespace sfumato::ui
