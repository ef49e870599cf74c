#include "ui/training/training_view.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/training/training_columns.h"
#include "ui/training/curve_chart.h"
#include "ui/training/data_notes.h"
#include "ui/training/rate_row.h"
#include "ui/training/sample_sheets.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/usable.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kDrawEveryMs = 250, kMaxPoints = 300, kRatePoints = 60;

QList<QPointF> curve(const QList<TrainingPoint>& points, double TrainingPoint::* value)
{
    QList<QPointF> list;
    for (const TrainingPoint& point : points)
        if (point.*value >= 0) list += QPointF(double(point.step), point.*value);
    return list;
}

QList<QPointF> measured(const QList<TrainingPoint>& points, std::optional<double> TrainingPoint::* value)
{
    QList<QPointF> list;
    for (const TrainingPoint& point : points)
        if (point.*value) list += QPointF(double(point.step), *(point.*value));
    return list;
}

} // namespace

TrainingView::TrainingView(QWidget* parent)
    : QWidget(parent), columns_(new QBoxLayout(QBoxLayout::TopToBottom)), state_(new QLabel), progress_(new QLabel),
      data_notes_(new QLabel), bar_(new QProgressBar), notice_(new NoticeBar), go_(new QPushButton),
      try_(new QPushButton(icon(QStringLiteral("model")), {})), sheets_(new SampleSheets)
{
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true);
    QFont strong = state_->font();
    strong.setWeight(QFont::DemiBold);
    state_->setFont(strong);
    for (QLabel* label : {progress_, data_notes_}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    bar_->setTextVisible(false);
    bar_->setFixedHeight(8);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::kPanel, 4, space::kPanel, space::kPanel);
    column->setSpacing(space::kControls);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{state_, bar_, progress_, makeButtons(), notice_, data_notes_})
        column->addWidget(widget);
    column->addSpacing(space::kControls);
    columns_->setSpacing(space::kGroups);
    columns_->addWidget(sheets_, 1);
    column->addLayout(columns_);
    column->addStretch();
    auto* scroll = new QScrollArea;
    showScrolled(*scroll, inner);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    soon_.setSingleShot(true);
    soon_.setInterval(kDrawEveryMs);
    connect(&soon_, &QTimer::timeout, this, &TrainingView::drawCurves);
    updateState();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void TrainingView::retranslateUi()
{
    bar_->setAccessibleName(tr("Training progress"));
    try_->setText(tr("Try it"));
    try_->setToolTip(tr("Make what was saved last the model of the window. The training goes on; the model of this "
                        "moment is kept in the library."));
    updateButtons();
    updateProgress();
    if (loss_) retranslateCurves();
}

void TrainingView::retranslateCurves()
{
    loss_heading_->setText(tr("Error"));
    setNameAndTip(loss_, tr("Error curve"),
                  tr("How far the model is off, by step: each step faint, their mean strong, marks for pictures it "
                     "never sees"));
    rate_heading_->setText(tr("Learning rate"));
    setNameAndTip(rate_, tr("Learning rate curve"), tr("How far each step goes"));
    adversarial_heading_->setText(tr("Discriminator"));
    setNameAndTip(adversarial_, tr("Discriminator curves"),
                  tr("Strong: the discriminator's loss, 1 where it cannot tell decoded pictures from real ones, 0 "
                     "where it always can. Faint: the decoder's, low where its pictures pass for real"));
    updateCurveNotes();
}

/// Only once there is a run to show: charts take longer to make than anything else of the window.
QWidget* TrainingView::makeCurves()
{
    loss_heading_ = new Heading;
    rate_heading_ = new Heading;
    loss_ = new CurveChart({CurveKind::Faint, CurveKind::Strong, CurveKind::Marked});
    rate_ = new CurveChart({CurveKind::Strong}, true);
    adversarial_heading_ = new Heading;
    adversarial_ = new CurveChart({CurveKind::Faint, CurveKind::Strong});
    adversarial_->setFixedHeight(128);
    loss_->setFixedHeight(168);
    rate_->setFixedHeight(88);
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(loss_heading_);
    column->addWidget(loss_);
    column->addSpacing(space::kControls);
    column->addWidget(rate_heading_);
    column->addWidget(rate_);
    column->addSpacing(space::kControls);
    column->addWidget(adversarial_heading_);
    column->addWidget(adversarial_);
    column->addStretch();
    retranslateCurves();
    return group;
}

QWidget* TrainingView::makeButtons()
{
    go_->setProperty("primary", true);
    auto* group = new QWidget;
    auto* line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kControls);
    for (QPushButton* button : {go_, try_}) {
        button->setMinimumHeight(space::kRow + 6);
        line->addWidget(button, 1);
    }
    connect(go_, &QPushButton::clicked, this, &TrainingView::go);
    connect(try_, &QPushButton::clicked, this, [this] { if (run_) Q_EMIT tryRequested(run_); });
    return group;
}

void TrainingView::setRun(TrainingProcess* run)
{
    if (run_) run_->disconnect(this);
    run_ = run;
    notice_->dismiss();
    if (run) {
        if (!loss_) columns_->insertWidget(0, makeCurves(), 1);
        connect(run, &TrainingProcess::stateChanged, this, &TrainingView::updateState);
        connect(run, &TrainingProcess::progressed, this, &TrainingView::updateProgress);
        connect(run, &TrainingProcess::saved, this, &TrainingView::updateState);
        connect(run, &TrainingProcess::sheetAdded, this, [this] { sheets_->setSheets(run_->sheets()); });
    }
    updateState();
    drawCurves();
}

void TrainingView::go()
{
    if (!run_) return;
    const TrainingStatus& status = run_->status();
    if (is_active(status.state)) return Q_EMIT pauseRequested(run_);
    if (status.state != TrainingState::Finished) return Q_EMIT startRequested(run_);
    TrainingPlan longer = run_->plan();
    longer.steps += std::max(1, longer.steps / 2);
    Q_EMIT changeRequested(run_, longer);
}

void TrainingView::updateState()
{
    updateButtons();
    const TrainingState state = run_ ? run_->status().state : TrainingState::Paused;
    if (state == TrainingState::Failed) showFailure();
    else if (is_active(state)) notice_->dismiss();
    updateProgress();
    if (run_) sheets_->setSheets(run_->sheets());
    else sheets_->setSheets({});
}

void TrainingView::updateButtons()
{
    const bool there = run_ != nullptr;
    const TrainingState state = there ? run_->status().state : TrainingState::Paused;
    const bool active = is_active(state), begun = there && run_->status().saved_step > 0;
    go_->setText(active                                 ? tr("Pause")
                     : state == TrainingState::Finished ? tr("Train on")
                     : begun                            ? tr("Resume")
                                                        : tr("Start"));
    go_->setIcon(icon(active ? QStringLiteral("pause") : QStringLiteral("play")));
    go_->setToolTip(active ? tr("Save and stop here; it goes on from this step whenever you like")
                        : state == TrainingState::Finished ? tr("Half as many steps again")
                                                           : tr("Go on from what was saved last"));
    setUsable(*go_, there && state != TrainingState::Pausing, [there] {
        return there ? tr("It is saving what was learned, and stops then") : tr("No training is chosen");
    });
    setUsable(*try_, there && run_->canBeTried(), [] { return tr("There is nothing to try before the first save"); });
}

QString TrainingView::phaseText() const
{
    const QString& phase = run_->status().phase;
    const QString name = phase == QLatin1String("vae") ? tr("Autoencoder")
        : phase == QLatin1String("decoder")            ? tr("Decoder")
                                                       : tr("Denoiser");
    const QStringList phases = run_->plan().phases();
    return phases.size() > 1 ? tr("%1, part %2 of %3").arg(name).arg(phases.indexOf(phase) + 1).arg(phases.size())
                             : QString();
}

void TrainingView::updateProgress()
{
    if (!run_) return;
    const TrainingStatus& status = run_->status();
    const QLocale numbers;
    QString state;
    switch (status.state) {
    case TrainingState::Preparing: state = tr("Preparing"); break;
    case TrainingState::Running: state = tr("Learning"); break;
    case TrainingState::Pausing: state = tr("Saving"); break;
    case TrainingState::Paused: state = status.saved_step > 0 ? tr("Paused") : tr("Not begun"); break;
    case TrainingState::Finished: state = tr("Finished"); break;
    case TrainingState::Failed: state = tr("Stopped"); break;
    }
    QStringList head{state};
    if (const QString phase = phaseText(); !phase.isEmpty()) head += phase;
    if (status.step > 0) head += tr("step %1 of %2").arg(numbers.toString(status.step), numbers.toString(status.steps));
    state_->setText(head.join(QStringLiteral(" · ")));
    const bool preparing = status.state == TrainingState::Preparing && status.to_prepare > 0;
    bar_->setRange(0, int(std::max<qint64>(1, preparing ? status.to_prepare : status.steps)));
    bar_->setValue(int(preparing ? status.prepared : status.step));
    progress_->setText(progressText());
    progress_->setVisible(!progress_->text().isEmpty());
    const DataNotes notes = dataNotes(status.skipped, status.notices);
    data_notes_->setVisible(!notes.counts.isEmpty());
    data_notes_->setText(notes.counts);
    data_notes_->setToolTip(notes.lines);
    if (!soon_.isActive()) soon_.start();
}

QString TrainingView::progressText() const
{
    const TrainingStatus& status = run_->status();
    const QLocale numbers;
    QStringList parts;
    if (status.state == TrainingState::Preparing && status.to_prepare > 0) {
        const QString what
            = status.preparing == QLatin1String("latents") ? tr("encoding pictures") : tr("reading pictures");
        parts += tr("%1: %2 of %3").arg(what, numbers.toString(status.prepared), numbers.toString(status.to_prepare));
    }
    if (status.state == TrainingState::Running) {
        parts += tr("%1 pictures a second")
                     .arg(numbers.toString(status.pictures_per_second, 'f', status.pictures_per_second < 10 ? 1 : 0));
        parts += tr("%1 left").arg(durationText(status.seconds_left));
        if (status.memory_bytes > 0)
            parts
                += tr("%1 of memory")
                       .arg(numbers.formattedDataSize(status.memory_bytes, status.memory_bytes < 1'000'000'000 ? 0 : 1,
                                                      QLocale::DataSizeSIFormat));
    }
    if (status.saved_step > 0 && status.state != TrainingState::Finished)
        parts += tr("saved at step %1").arg(numbers.toString(status.saved_step));
    return parts.join(QStringLiteral("  ·  "));
}

void TrainingView::drawCurves()
{
    if (!run_) return;
    const QList<TrainingPoint>& points = run_->points();
    const QList<QPointF> errors = curve(points, &TrainingPoint::error);
    const double steps = double(std::max<qint64>(run_->status().steps, points.isEmpty() ? 1 : points.last().step));
    const QList<QPointF> held_out = curve(points, &TrainingPoint::validation);
    loss_->setCurves({thinned(errors, kMaxPoints), thinned(errors, kMaxPoints, true), thinned(held_out, kMaxPoints)},
                     steps);
    rate_->setCurves({thinned(curve(points, &TrainingPoint::learning_rate), kRatePoints)}, steps);
    const QList<QPointF> deceived = measured(points, &TrainingPoint::generator_loss),
                         telling = measured(points, &TrainingPoint::discriminator_loss);
    adversarial_->setCurves({thinned(deceived, kMaxPoints, true), thinned(telling, kMaxPoints, true)}, steps);
    adversarial_heading_->setVisible(!telling.isEmpty());
    adversarial_->setVisible(!telling.isEmpty());
    updateCurveNotes();
}

void TrainingView::updateCurveNotes()
{
    if (!run_) return;
    const QList<TrainingPoint>& points = run_->points();
    const QList<QPointF> errors = curve(points, &TrainingPoint::error);
    const QList<QPointF> held_out = curve(points, &TrainingPoint::validation);
    const QLocale numbers;
    const auto last = [&](const QList<QPointF>& list) { return numbers.toString(list.last().y(), 'g', 3); };
    QStringList note;
    if (!errors.isEmpty()) note += tr("learnt %1").arg(last(thinned(errors, kMaxPoints, true)));
    if (!held_out.isEmpty()) note += tr("unseen %1").arg(last(held_out));
    loss_heading_->setNote(note.join(QStringLiteral(" · ")));
    const QList<QPointF> telling = measured(points, &TrainingPoint::discriminator_loss);
    adversarial_heading_->setNote(telling.isEmpty() ? QString() : last(thinned(telling, kMaxPoints, true)));
    rate_heading_->setNote(points.isEmpty() ? QString() : RateRow::textOf(points.last().learning_rate));
}

void TrainingView::showError(const Error& error, const QList<NoticeAction>& actions)
{
    notice_->showError(error, actions);
}

/// What the trainer cannot get over by itself, a user can change with one click.
void TrainingView::showFailure()
{
    const Error error = run_->status().error.value_or(Error{});
    const auto change = [this](const LocalizedText& text, auto edit) {
        return NoticeAction{text, [this, edit] {
            TrainingPlan plan = run_->plan();
            edit(plan);
            Q_EMIT changeRequested(run_, plan);
        }};
    };
    QList<NoticeAction> actions;
    if (has_diverged(error))
        actions += change([] { return tr("Halve the rate and go on"); },
                          [](TrainingPlan& plan) { plan.learning_rate /= 2; });
    if (wants_memory(error) && run_->plan().batch > 1)
        actions += change([] { return tr("Halve the batch and go on"); },
                          [](TrainingPlan& plan) { plan.batch = (plan.batch + 1) / 2; });
    if (actions.isEmpty())
        actions += NoticeAction{[] { return tr("Try again"); }, [this] { Q_EMIT startRequested(run_); }};
    actions += NoticeAction{[] { return tr("Open the folder"); }, [this] { Q_EMIT folderRequested(run_->folder()); }};
    showError(error, actions);
}

void TrainingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeColumns(*columns_, width());
}

} // namespace sfumato::ui
