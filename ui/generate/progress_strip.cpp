#include "ui/generate/progress_strip.h"
#include "ui/actions/actions.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace sfumato::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), bar_(new QProgressBar), text_(new QLabel),
      keep_(new QPushButton(icon(QStringLiteral("check")), {}))
{
    bar_->setTextVisible(false);
    bar_->setFixedHeight(8);
    bar_->setMinimumWidth(60);
    QSizePolicy keep = bar_->sizePolicy();
    keep.setHorizontalPolicy(QSizePolicy::Expanding);
    bar_->setSizePolicy(keep);
    text_->setForegroundRole(QPalette::PlaceholderText);
    text_->setMinimumWidth(0);
    text_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* line = new QHBoxLayout(this);
    line->setSpacing(space::kPanel);
    line->addWidget(bar_, 1);
    line->addWidget(text_);
    line->addStretch();
    line->addWidget(keep_);
    line->setContentsMargins(space::kPanel, 2, space::kPanel, 2);
    setFixedHeight(space::kRow);
    keep_->setFixedHeight(space::kRow - 4);
    keep_->hide();
    bar_->hide();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ProgressStrip::placeActions(Actions& actions) { actions.addButton("keep_live", keep_); }

void ProgressStrip::retranslateUi()
{
    bar_->setAccessibleName(tr("Progress"));
    keep_->setText(tr("Keep this picture"));
    keep_->setToolTip(tr("Save the live picture and enter it into the history"));
    text_->setText(shown_());
}

void ProgressStrip::showText(const LocalizedText& text)
{
    bar_->hide();
    shown_ = text;
    text_->setText(text());
    Q_EMIT progressChanged(-1);
}

void ProgressStrip::showProgress(const StepProgress& progress, int jobsWaiting)
{
    bar_->setRange(0, std::max(1, progress.pictures * progress.steps));
    bar_->setValue(progress.picture * progress.steps + progress.step);
    bar_->show();
    shown_ = [progress, jobsWaiting] { return describe(progress, jobsWaiting); };
    text_->setText(shown_());
    Q_EMIT progressChanged(double(bar_->value()) / bar_->maximum());
}

void ProgressStrip::setKeepVisible(bool visible) { keep_->setVisible(visible); }

QString ProgressStrip::text() const { return text_->text(); }

QString ProgressStrip::describe(const StepProgress& progress, int jobsWaiting)
{
    QStringList parts;
    if (progress.pictures > 1) parts += tr("picture %1 of %2").arg(progress.picture + 1).arg(progress.pictures);
    parts += tr("step %1/%2").arg(progress.step).arg(progress.steps);
    if (progress.steps_per_second > 0) {
        const double speed = progress.steps_per_second;
        parts += tr("%1 it/s").arg(QLocale().toString(speed, 'f', speed < 10 ? 1 : 0));
        parts += tr("%1 left").arg(durationText(progress.seconds_left));
    }
    if (jobsWaiting > 0) parts += tr("%n more waiting", nullptr, jobsWaiting);
    return parts.join(QStringLiteral("  ·  "));
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}

} // namespace sfumato::ui
