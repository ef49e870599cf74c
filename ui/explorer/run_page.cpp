#include "ui/explorer/run_page.h"
#include "core/studio/explorer/explorer.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/image_pane.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/literal_text.h"
#include "ui/widgets/parameter_row.h"
#include "ui/widgets/usable.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {

RunPage::RunPage(Explorer& explorer, std::function<GenerationRequest()> request, QWidget* parent)
    : QWidget(parent), explorer_(explorer), request_(std::move(request)), state_(new ImagePane), noise_(new ImagePane),
      clean_(new ImagePane), attention_(new ImagePane),
      step_(new ParameterRow({.minimum = 1, .usual = 1000, .maximum = 1000, .step = 1, .fallback = 1})),
      prompt_(new QLabel), message_(new QLabel), chips_(new QWidget), choice_(new QButtonGroup(this)),
      run_(new QPushButton(icon(QStringLiteral("play")), {})), stop_(new QPushButton(icon(QStringLiteral("stop")), {})),
      words_heading_(new Heading), empty_(new EmptyState(QStringLiteral("film")))
{
    run_->setProperty("primary", true);
    prompt_->setForegroundRole(QPalette::PlaceholderText);
    prompt_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    prompt_->setTextFormat(Qt::PlainText);
    message_->setForegroundRole(QPalette::BrightText);
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    message_->hide();
    place({state_, noise_, clean_, attention_});

    connect(run_, &QPushButton::clicked, this, &RunPage::run);
    connect(stop_, &QPushButton::clicked, this, [this] {
        explorer_.stopRun();
        setRunning(false);
    });
    connect(step_, &ParameterRow::valueChanged, this, [this](double step) { show(int(step)); });
    connect(choice_, &QButtonGroup::idClicked, this, &RunPage::showWord);
    connect(&explorer_, &Explorer::stepDone, this, &RunPage::take);
    connect(&explorer_, &Explorer::wordsFound, this, &RunPage::takeWords);
    connect(&explorer_, &Explorer::runEnded, this, [this] { setRunning(false); });
    connect(&explorer_, &Explorer::runFailed, this, [this](const Error& error) {
        setRunning(false);
        error_ = error;
        updateError();
    });
    setRunning(false);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void RunPage::retranslateUi()
{
    state_->setTitle(tr("State"));
    state_->setToolTip(tr("The latent that goes into the network, in the colours that fit the picture best"));
    noise_->setTitle(tr("Predicted noise"));
    noise_->setToolTip(tr("What the network takes for noise in it"));
    clean_->setTitle(tr("Predicted picture"));
    clean_->setToolTip(tr("What remains without that noise, decoded"));
    attention_->setTitle(tr("Where a word looks"));
    attention_->setToolTip(tr("Cross-attention of the chosen word, averaged over layers and steps"));
    step_->setTexts(tr("Step"), tr("Which step of the run is shown"));
    run_->setText(tr("Run"));
    run_->setToolTip(tr("Make one picture of what the left column asks for, and show every step. It is not kept."));
    stop_->setText(tr("Stop"));
    stop_->setToolTip(tr("Stop the run; the steps so far stay"));
    words_heading_->setText(tr("Words of the prompt"));
    empty_->setTexts(tr("Nothing has run yet"),
                     tr("See what the network sees: the noise it predicts, the picture it expects, and where every "
                        "word of the prompt looks."),
                     tr("Run the prompt"));
    for (int i = 0; i < words_.size(); ++i)
        choice_->button(i)->setToolTip(tr("Show where “%1” looks").arg(words_[i].word));
    updateCaptions();
    showWord(choice_->checkedId());
    updateError();
}

void RunPage::updateError()
{
    message_->setVisible(error_.has_value());
    if (error_) message_->setText(translatedLine(*error_));
}

void RunPage::place(const QList<QWidget*>& panes)
{
    auto* top = new QHBoxLayout;
    top->addWidget(prompt_, 1);
    top->addWidget(stop_);
    top->addWidget(run_);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kPanel);
    for (QWidget* pane : panes) row->addWidget(pane, 1);
    new FlowLayout(4, chips_);
    auto* shown = new QWidget;
    auto* inner = new QVBoxLayout(shown);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::kControls);
    inner->addLayout(row, 1);
    inner->addWidget(step_);
    inner->addWidget(words_heading_);
    inner->addWidget(chips_);
    connect(empty_, &EmptyState::activated, this, &RunPage::run);
    stack_ = new EmptyStack(shown, empty_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(message_);
    column->addWidget(stack_, 1);
}

void RunPage::run()
{
    const GenerationRequest request = request_();
    steps_.clear();
    takeWords({});
    error_.reset();
    updateError();
    prompt_->setText(QString::fromStdString(request.prompt).simplified());
    prompt_->setToolTip(prompt_->text());
    setRunning(true);
    explorer_.run(request);
}

void RunPage::setRunning(bool running)
{
    setUsable(*run_, !running, [] { return tr("A run goes on: stop it first"); });
    setUsable(*stop_, running, [] { return tr("Nothing is running"); });
}

void RunPage::take(const ExplorerStep& step)
{
    const bool following = steps_.isEmpty() || int(step_->value()) == steps_.size();
    steps_ += step;
    stack_->setEmpty(false);
    step_->setMaximum(int(steps_.size()));
    if (following) step_->setValue(double(steps_.size()));
    show(int(step_->value()));
}

void RunPage::show(int step)
{
    if (step < 1 || step > steps_.size()) return;
    const ExplorerStep& shown = steps_[step - 1];
    state_->setImage(shown.state);
    noise_->setImage(shown.noise);
    clean_->setImage(shown.clean);
    updateCaptions();
    showWord(choice_->checkedId());
}

void RunPage::updateCaptions()
{
    const int step = int(step_->value());
    if (step < 1 || step > steps_.size()) return;
    const ExplorerStep& shown = steps_[step - 1];
    state_->setCaption(tr("t = %1").arg(locale().toString(shown.timestep, 'f', 0)));
    noise_->setCaption(tr("noise %1").arg(locale().toString(std::sqrt(1 - shown.alpha_bar), 'f', 3)));
    clean_->setCaption(tr("signal %1").arg(locale().toString(std::sqrt(shown.alpha_bar), 'f', 3)));
}

void RunPage::takeWords(const QList<WordMap>& words)
{
    words_ = words;
    while (QLayoutItem* item = chips_->layout()->takeAt(0)) {
        choice_->removeButton(static_cast<QToolButton*>(item->widget()));
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < words_.size(); ++i) {
        auto* chip = new QToolButton;
        chip->setText(literalText(words_[i].word));
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Show where “%1” looks").arg(words_[i].word));
        choice_->addButton(chip, i);
        chips_->layout()->addWidget(chip);
    }
    chips_->updateGeometry();
    // The longest word says the most at first sight.
    const auto longest = std::max_element(words_.begin(), words_.end(), [](const WordMap& a, const WordMap& b) {
        return a.word.size() < b.word.size();
    });
    if (!words_.isEmpty()) choice_->button(int(longest - words_.begin()))->setChecked(true);
    showWord(choice_->checkedId());
}

void RunPage::showWord(int index)
{
    const bool there = index >= 0 && index < words_.size() && !steps_.isEmpty();
    if (there) choice_->button(index)->setChecked(true);
    attention_->setImage(there ? heatOver(steps_.last().clean, words_[index], theme().accent) : QImage());
    attention_->setCaption(there ? tr("“%1”").arg(words_[index].word) : QString());
}

void RunPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) showWord(choice_->checkedId());    // painted in the accent
    QWidget::changeEvent(event);
}

} // namespace sfumato::ui
