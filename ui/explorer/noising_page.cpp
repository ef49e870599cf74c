#include "ui/explorer/noising_page.h"
#include "core/studio/explorer/explorer.h"
#include "ui/explorer/image_pane.h"
#include "ui/explorer/schedule_chart.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/parameter_row.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace sfumato::ui {
namespace {

constexpr int kSideWidth = 320;

struct ScheduleRow {
    const char* name;
    const char* sentence;
};
/// In the order of NoisingSchedule.
constexpr ScheduleRow kSchedules[] = {
    // clang-format off
    {QT_TRANSLATE_NOOP("Explorer", "Linear"), QT_TRANSLATE_NOOP("Explorer", "The first one (DDPM, 2020): little signal is left after half of the way.")},
    {QT_TRANSLATE_NOOP("Explorer", "Scaled linear"), QT_TRANSLATE_NOOP("Explorer", "That of Stable Diffusion: linear in the square root, kinder in the beginning.")},
    {QT_TRANSLATE_NOOP("Explorer", "Cosine"), QT_TRANSLATE_NOOP("Explorer", "The signal fades evenly over the whole way (improved DDPM, 2021).")},
    // clang-format on
};
constexpr NoisingSchedule kWhich[] = {NoisingSchedule::Linear, NoisingSchedule::ScaledLinear, NoisingSchedule::Cosine};

const QList<QList<double>>& curves()
{
    static const QList<QList<double>> all{alpha_bar_of(kWhich[0]), alpha_bar_of(kWhich[1]), alpha_bar_of(kWhich[2])};
    return all;
}

QString explorerText(const char* text)
{
    return QCoreApplication::translate("Explorer", text);
}

} // namespace

NoisingPage::NoisingPage(Explorer& explorer, std::function<QImage()> onCanvas, QWidget* parent)
    : QWidget(parent), explorer_(explorer), on_canvas_(std::move(onCanvas)), schedules_(new ChoiceRow),
      timestep_(new ParameterRow({.minimum = 0, .usual = 999, .maximum = 999, .step = 1, .fallback = 300})),
      pane_(new ImagePane), chart_(new ScheduleChart(curves())), sentence_(new QLabel), numbers_(new QLabel),
      heading_(new Heading), choose_(new QPushButton(icon(QStringLiteral("picture")), {})),
      canvas_(new QPushButton(icon(QStringLiteral("reuse")), {})),
      dice_(new QPushButton(icon(QStringLiteral("dice")), {})), empty_(new EmptyState(QStringLiteral("picture")))
{
    sentence_->setWordWrap(true);
    sentence_->setForegroundRole(QPalette::PlaceholderText);
    numbers_->setWordWrap(true);
    auto* side = new QVBoxLayout;
    side->setSpacing(space::kControls);
    side->addWidget(heading_);
    for (QWidget* part : std::initializer_list<QWidget*>{schedules_, sentence_, chart_, numbers_, timestep_})
        side->addWidget(part);
    side->addStretch();
    for (QPushButton* button : {dice_, canvas_, choose_}) side->addWidget(button);
    auto* column = new QWidget;
    column->setLayout(side);
    column->setFixedWidth(kSideWidth);
    side->setContentsMargins(0, 0, 0, 0);
    stack_ = new EmptyStack(pane_, empty_);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(space::kGroups);
    row->addWidget(stack_, 1);
    row->addWidget(column);
    pane_->acceptFiles();
    timestep_->setValue(300);

    connect(choose_, &QPushButton::clicked, this, &NoisingPage::choosePicture);
    connect(empty_, &EmptyState::activated, this, &NoisingPage::choosePicture);
    connect(canvas_, &QPushButton::clicked, this, [this] { setPicture(on_canvas_()); });
    connect(dice_, &QPushButton::clicked, this, [this] {
        ++seed_;
        setPicture(picture_);
    });
    connect(pane_, &ImagePane::dropped, this, &NoisingPage::open);
    connect(schedules_, &ChoiceRow::valueChanged, this, &NoisingPage::ask);
    connect(timestep_, &ParameterRow::valueChanged, this, &NoisingPage::ask);
    connect(chart_, &ScheduleChart::timestepChosen, this, [this](int t) { timestep_->setValue(t); });
    connect(&explorer_, &Explorer::noised, this, [this](const QImage& picture) { pane_->setImage(picture); });
    onLanguageChange(this, [this] { retranslateUi(); });
    setPicture(on_canvas_());
}

void NoisingPage::retranslateUi()
{
    heading_->setText(tr("Schedule"));
    schedules_->setTexts(tr("Noise schedule"), tr("How fast the signal goes under"));
    timestep_->setTexts(tr("Timestep"), tr("0 is the picture, 999 is noise. Drag it."));
    pane_->setTitle(tr("The picture under noise"));
    choose_->setText(tr("Choose a picture…"));
    choose_->setToolTip(tr("Any picture on the disk; one can also be dropped here"));
    canvas_->setText(tr("Take it from the canvas"));
    canvas_->setToolTip(tr("The picture the window shows now"));
    dice_->setText(tr("Other noise"));
    dice_->setToolTip(tr("Mix the picture with another noise"));
    empty_->setTexts(tr("No picture yet"), tr("Choose one to see how diffusion takes it apart."),
                     tr("Choose a picture…"));
    fillSchedules();
}

void NoisingPage::fillSchedules()
{
    const qsizetype chosen = names_.isEmpty() ? 1 : names_.indexOf(schedules_->value());
    names_.clear();
    for (const ScheduleRow& row : kSchedules) names_ += explorerText(row.name);
    schedules_->setChoices(names_);
    schedules_->setValue(names_[chosen]);
    describe();
}

NoisingSchedule NoisingPage::schedule() const
{
    return kWhich[std::max<qsizetype>(0, names_.indexOf(schedules_->value()))];
}

void NoisingPage::setPicture(const QImage& picture)
{
    if (picture.isNull()) return stack_->setEmpty(picture_.isNull());
    picture_ = picture;
    stack_->setEmpty(false);
    explorer_.setPicture(picture, seed_);
    ask();
}

const QImage& NoisingPage::shown() const { return pane_->image(); }

void NoisingPage::ask()
{
    explorer_.noise(schedule(), int(timestep_->value()));
    unreadable_.clear();
    describe();
}

void NoisingPage::describe()
{
    const int which = int(schedule()), t = int(timestep_->value());
    const double alpha_bar = curves()[which][t];
    chart_->setChosen(which);
    chart_->setTimestep(t);
    sentence_->setText(explorerText(kSchedules[which].sentence));
    const auto number = [this](double value, int decimals) { return locale().toString(value, 'f', decimals); };
    const QString ratio = number(10 * std::log10(alpha_bar / std::max(1e-12, 1 - alpha_bar)), 1);
    numbers_->setText(tr("x = %1 · picture + %2 · noise\nSignal to noise %3 dB")
                          .arg(number(std::sqrt(alpha_bar), 3), number(std::sqrt(1 - alpha_bar), 3), ratio));
    pane_->setCaption(unreadable_.isEmpty() ? tr("Timestep %1 of %2").arg(t).arg(curves()[0].size() - 1)
                                            : tr("%1 is no picture that can be read").arg(unreadable_));
}

void NoisingPage::choosePicture()
{
    askForFile(
        this, [] { return tr("Choose a picture"); }, [] { return tr("Pictures (*.png *.jpg *.jpeg *.webp)"); },
        [this](const QString& path) { open(path); });
}

void NoisingPage::open(const QString& path)
{
    const QImage picture(path);
    if (!picture.isNull()) return setPicture(picture);
    unreadable_ = path;
    describe();
}

} // namespace sfumato::ui
