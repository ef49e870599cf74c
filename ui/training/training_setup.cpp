#include "ui/training/training_setup.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/training/data_notes.h"
#include "ui/training/training_columns.h"
#include "ui/training/rate_row.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/parameter_row.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_label.h"
#include "ui/widgets/text_row.h"
#include "ui/widgets/usable.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

constexpr int kGridHeight = 216;

QLabel* sentence()
{
    QLabel* label = smallLabel();
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TrainingSetup::TrainingSetup(PictureSurvey& survey, TrainingPicturesModel::Thumbnailer thumbnailer, QWidget* parent)
    : QWidget(parent), survey_(survey), model_(new TrainingPicturesModel(survey, std::move(thumbnailer), this)),
      grid_(new PictureGrid), empty_(new EmptyState(QStringLiteral("train"))), notice_(new NoticeBar),
      columns_(new QBoxLayout(QBoxLayout::TopToBottom)), pictures_(new Heading), learning_(new Heading),
      folder_(new QLabel), data_note_lines_(sentence()), hint_(sentence()), obstacle_(sentence()),
      data_notes_(new QToolButton), caption_(new TextRow), title_(new TextRow), start_(new ChoiceRow),
      vae_(new ChoiceRow),
      steps_(new ParameterRow({.minimum = 1, .usual = 6000, .maximum = 200000, .step = 1, .fallback = 1500})),
      batch_(new ParameterRow({.minimum = 1, .usual = 64, .maximum = 512, .step = 1, .fallback = 16})),
      minutes_(new ParameterRow({.minimum = 0, .usual = 240, .maximum = 10000, .step = 5, .fallback = 0})),
      rate_(new RateRow), change_(new QPushButton), go_(new QPushButton(icon(QStringLiteral("play")), {}))
{
    auto* inner = new QWidget;
    inner->setLayout(columns_);
    columns_->setContentsMargins(space::kPanel, 4, space::kPanel, space::kPanel);
    columns_->setSpacing(space::kGroups);
    columns_->addWidget(makePictures(), 1);
    columns_->addWidget(makeChoices(), 1);
    auto* scroll = new QScrollArea;
    showScrolled(*scroll, inner);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    stack_ = new EmptyStack(form, empty_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack_);

    connect(empty_, &EmptyState::activated, this, &TrainingSetup::folderRequested);
    connect(&survey_, &PictureSurvey::listed, this, &TrainingSetup::updatePictures);
    connect(&survey_, &PictureSurvey::checkedMore, this, &TrainingSetup::updatePictures);
    connect(caption_, &TextRow::edited, this, &TrainingSetup::updateState);
    connect(title_, &TextRow::edited, this, [this](const QString& text) {
        title_typed_ = !text.isEmpty();
        updateState();
    });
    for (ChoiceRow* row : {start_, vae_}) connect(row, &ChoiceRow::valueChanged, this, &TrainingSetup::choose);
    connect(go_, &QPushButton::clicked, this, [this] {
        notice_->dismiss();
        Q_EMIT startRequested(plan());
    });
    connectTyping();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void TrainingSetup::retranslateUi()
{
    empty_->setTexts(tr("Teach a model your pictures"),
                     tr("Choose a folder of pictures. A text file of the same name beside a picture says what it "
                        "shows; without any, the model learns without words."),
                     tr("Choose a folder of pictures…"));
    pictures_->setText(tr("Pictures"));
    setNameAndTip(grid_, tr("Pictures to learn from"),
                  tr("The pictures to learn from, cropped as they will be, with their captions"));
    change_->setText(tr("Change…"));
    change_->setToolTip(tr("Choose another folder of pictures"));
    data_notes_->setToolTip(tr("Show which files these are, and why"));
    caption_->setTexts(tr("Describe the rest"), tr("The caption of every picture that has no text file beside it"));
    learning_->setText(tr("Learning"));
    title_->setTexts(tr("Name"), tr("The name of the model that comes of it"));
    start_->setTexts(tr("Start from"), tr("What learns from the pictures"));
    vae_->setTexts(tr("Autoencoder"), tr("What turns pictures into the small latents that are learnt, and back"));
    steps_->setTexts(tr("Training steps"), tr("How long it learns. Too many, and it knows your pictures by heart."));
    batch_->setTexts(tr("Batch"), tr("Pictures per step: more are calmer, slower and take more memory"));
    minutes_->setTexts(tr("Time limit"), tr("Save and pause after so many minutes; 0: no limit"));
    rate_->setTexts(tr("Learning rate"), tr("How far each step goes. Halve it if the loss jumps."));
    go_->setText(tr("Start training"));
    go_->setToolTip(tr("Begin to learn. Pictures can be made meanwhile; pausing or closing the window saves."));
    retranslateModel(*model_);
    offerStarts();
    updatePictures();
}

QWidget* TrainingSetup::makePictures()
{
    grid_->setModel(model_);
    grid_->setItemDelegate(new TrainingPictureDelegate(grid_));
    grid_->setCellSide(92);
    grid_->setFrameShape(QFrame::NoFrame);
    grid_->setMinimumHeight(kGridHeight);
    grid_->setDragEnabled(false);
    folder_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    folder_->setTextFormat(Qt::PlainText);
    data_notes_->setCheckable(true);
    data_notes_->setAutoRaise(true);
    data_notes_->setFocusPolicy(Qt::StrongFocus);
    data_note_lines_->hide();
    data_note_lines_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kControls);
    line->addWidget(folder_, 1);
    line->addWidget(change_);
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kControls);
    column->addWidget(pictures_);
    column->addLayout(line);
    column->addWidget(grid_, 1);
    column->addWidget(data_notes_, 0, Qt::AlignLeft);
    column->addWidget(data_note_lines_);
    column->addWidget(caption_);
    connect(change_, &QPushButton::clicked, this, &TrainingSetup::folderRequested);
    connect(data_notes_, &QToolButton::toggled, data_note_lines_, &QLabel::setVisible);
    return group;
}

QWidget* TrainingSetup::makeChoices()
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kControls);
    column->addWidget(learning_);
    column->addWidget(start_);
    column->addWidget(hint_);
    for (QWidget* row : std::initializer_list<QWidget*>{vae_, title_, steps_, batch_, rate_, minutes_})
        column->addWidget(row);
    column->addStretch();
    return group;
}

void TrainingSetup::showError(const Error& error)
{
    notice_->showError(error,
                       {{[] { return tr("Choose a folder of pictures…"); }, [this] { Q_EMIT folderRequested(); }}});
}

QWidget* TrainingSetup::makeFoot()
{
    go_->setProperty("primary", true);
    go_->setMinimumHeight(space::kRow + 6);
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(space::kPanel, space::kControls, space::kPanel, space::kPanel);
    column->setSpacing(space::kControls);
    column->addWidget(notice_);
    column->addWidget(obstacle_);
    column->addWidget(go_);
    return foot;
}

void TrainingSetup::setOffers(const Offers& offers)
{
    const bool typed_before = !offers_ && numbers_for_ == numbersBelongTo();
    offers_ = offers;
    if (typed_before) numbers_for_ = numbersBelongTo();
    offerStarts();
    takeDefaults();
}

QString TrainingSetup::nameOf(TrainingStart start) const
{
    switch (start) {
    case TrainingStart::Model: return tr("The open model");
    case TrainingStart::ModelWords: return tr("The open model, its words");
    case TrainingStart::Scratch: break;
    }
    return tr("Nothing");
}

/// In another language what is chosen stays.
void TrainingSetup::offerStarts()
{
    {
        const QScopedValueRollback guard(offering_, true);
        const auto why
            = [](const Result<TrainingDefaults>& offer) { return offer ? QString() : translated(offer.error().why); };
        start_->offer(
            {{nameOf(TrainingStart::Model), tr("All of it learns on: new subjects and styles"),
              offers_ ? why(offers_->model) : QString()},
             {nameOf(TrainingStart::ModelWords), tr("Only what reads words (cross-attention): quick, forgets least"),
              offers_ ? why(offers_->model_words) : QString()},
             {nameOf(TrainingStart::Scratch), tr("A model of its own, as large as the built-in one")}});
        vae_->offer({{tr("Built in"), tr("That of the built-in model: saves a third of the time")},
                     {tr("Trained too"), tr("Learns your kind of picture from nothing, first")}});
        start_->setValue(nameOf(chosen_));
        vae_->setValue(own_vae_ ? tr("Trained too") : tr("Built in"));
    }
    choose();
}

void TrainingSetup::choose()
{
    if (offering_) return;
    own_vae_ = vae_->value() == tr("Trained too");
    const TrainingStart before = chosen_;
    for (const TrainingStart start : {TrainingStart::Model, TrainingStart::ModelWords, TrainingStart::Scratch})
        if (start_->value() == nameOf(start)) chosen_ = start;
    if (chosen_ != before) takeDefaults();
}

void TrainingSetup::setStart(TrainingStart start)
{
    start_->setValue(nameOf(start));
}

const Result<TrainingDefaults>& TrainingSetup::defaults() const
{
    static const Result<TrainingDefaults> unknown = TrainingDefaults{};
    if (!offers_) return unknown;
    return chosen_ == TrainingStart::Scratch ? offers_->scratch
        : chosen_ == TrainingStart::Model    ? offers_->model
                                             : offers_->model_words;
}

void TrainingSetup::takeDefaults()
{
    if (const auto& usual = defaults()) {
        const QScopedValueRollback guard(offering_, true);
        const auto take = [](ParameterRow& row, double value) {
            row.setFallback(value);
            row.setValue(value);
        };
        take(*steps_, usual->steps);
        take(*batch_, usual->batch);
        rate_->setFallback(usual->learning_rate);
        rate_->setValue(usual->learning_rate);
        takeTypedNumbers();
    }
    updateState();
}

void TrainingSetup::setFolder(const QString& folder)
{
    folder_to_show_.clear();
    showFolder(folder);
    Q_EMIT edited();
}

void TrainingSetup::showFolder(const QString& folder)
{
    survey_.scan(folder);
    if (!title_typed_) title_->setText(QDir(folder).dirName());
    updatePictures();
}

void TrainingSetup::updatePictures()
{
    const int all = int(survey_.pictures().size());
    stack_->setEmpty(survey_.folder().isEmpty());
    const QString path = QDir::toNativeSeparators(survey_.folder());
    folder_->setText(fontMetrics().elidedText(path, Qt::ElideMiddle, std::max(120, folder_->width())));
    folder_->setToolTip(path);
    const QString count = tr("%n picture(s)", nullptr, all);
    pictures_->setNote(!survey_.isListed()           ? tr("looking…")
                           : survey_.checked() < all ? tr("%1, %2 checked").arg(count).arg(survey_.checked())
                                                     : tr("%1, %2 with captions").arg(count).arg(survey_.captioned()));
    const DataNotes notes = dataNotes(survey_.problems(), survey_.notices());
    data_notes_->setVisible(!notes.counts.isEmpty());
    data_notes_->setText(notes.counts);
    if (notes.counts.isEmpty()) data_notes_->setChecked(false);
    data_note_lines_->setText(notes.lines);
    caption_->setVisible(survey_.isListed() && survey_.captioned() < all);
    updateState();
}

void TrainingSetup::updateState()
{
    const bool scratch = chosen_ == TrainingStart::Scratch;
    vae_->setVisible(scratch);
    hint_->setText(scratch                               ? tr("Takes hours and wants thousands of pictures.")
                       : chosen_ == TrainingStart::Model ? tr("Some dozens of pictures and minutes are enough.")
                                                         : tr("For a new word or two; little memory."));
    const auto& usual = defaults();
    const bool words = survey_.captioned() > 0 || !caption_->text().trimmed().isEmpty();
    QString obstacle;
    if (!usual) obstacle = translatedLine(usual.error());
    else if (survey_.isListed() && survey_.pictures().isEmpty())
        obstacle = tr("There is no picture in this folder: choose another one.");
    else if (usual->words && !words)
        obstacle = tr("This model is led by words: describe the pictures above, or put a text file beside each.");
    else if (title_->text().trimmed().isEmpty()) obstacle = tr("Give the model a name.");
    obstacle_->setText(obstacle);
    obstacle_->setVisible(!obstacle.isEmpty());
    setUsable(*go_, obstacle.isEmpty() && survey_.isListed(),
              obstacle.isEmpty() ? tr("The pictures of the folder are still being counted") : obstacle);
}

TrainingPlan TrainingSetup::plan() const
{
    TrainingPlan plan{.title = title_->text().trimmed(),
                      .pictures = survey_.folder(),
                      .caption = caption_->text().trimmed(),
                      .start = chosen_};
    if (offers_ && plan.start != TrainingStart::Scratch) plan.base = offers_->model_folder;
    if (offers_ && plan.start == TrainingStart::Scratch && !own_vae_)
        plan.vae = offers_->built_in + QStringLiteral("/vae");
    plan.steps = int(steps_->value());
    plan.batch = int(batch_->value());
    plan.learning_rate = rate_->value();
    plan.minutes = int(minutes_->value());
    return plan;
}

void TrainingSetup::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeColumns(*columns_, width());
    updatePictures();
}

} // namespace sfumato::ui
