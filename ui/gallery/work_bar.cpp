#include "ui/gallery/work_bar.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace sfumato::ui {

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent), text_(new QLabel), progress_(new QProgressBar), stop_(new QToolButton)
{
    progress_->setTextVisible(false);
    progress_->setFixedHeight(4);
    stop_->setIcon(icon(QStringLiteral("stop")));
    stop_->setAutoRaise(true);
    connect(stop_, &QToolButton::clicked, this, &WorkBar::stopRequested);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(text_);
    texts->addWidget(progress_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 1);
    row->addWidget(stop_);
    hide();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void WorkBar::retranslateUi()
{
    setNameAndTip(stop_, tr("Stop the work"), tr("Stop; what was done stays"));
    text_->setText(work_());
}

void WorkBar::setWork(const LocalizedText& text, int done, int total)
{
    work_ = text;
    text_->setText(work_());
    setVisible(!text_->text().isEmpty());
    progress_->setRange(0, total);
    progress_->setValue(done);
}

} // namespace sfumato::ui
