#include "ui/generate/create_panel.h"
#include "ui/actions/actions.h"
#include "ui/generate/prompt_panel.h"
#include "ui/generate/sampling_panel.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_label.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

/// Scrolls up and down only, and is never narrower than what it holds: words of some languages are long.
class Column final : public QScrollArea {
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0,
                QScrollArea::minimumSizeHint().height()};
    }
};

QToolButton* smallButton(const QString& iconName)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(space::kRow + 6, space::kRow + 6);
    return button;
}

} // namespace

CreatePanel::CreatePanel(QWidget* parent)
    : QWidget(parent), prompt_(new PromptPanel), sampling_(new SamplingPanel), carried_(new CarriedList),
      estimate_(smallLabel()), generate_(new QPushButton(icon(QStringLiteral("play")), {})),
      cancel_(new QPushButton(icon(QStringLiteral("stop")), {})), live_(smallButton(QStringLiteral("live"))),
      forever_(smallButton(QStringLiteral("forever"))), finish_(smallButton(QStringLiteral("finish")))
{
    auto* content = new QWidget;
    auto* groups = new QVBoxLayout(content);
    groups->setContentsMargins(space::kPanel, 4, space::kPanel, space::kPanel);
    groups->setSpacing(space::kGroups);
    for (QWidget* group : {static_cast<QWidget*>(prompt_), static_cast<QWidget*>(sampling_)}) groups->addWidget(group);
    groups->addStretch();
    auto* scroll = new Column;
    showScrolled(*scroll, content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    placeButtons(*column);

    const auto notify = [this] {
        if (setting_) return;
        carried_->setRequest(request()); // other words are read by the grammar of now
        Q_EMIT changed();
    };
    connect(prompt_, &PromptPanel::changed, this, notify);
    connect(sampling_, &SamplingPanel::changed, this, notify);
    connect(carried_, &CarriedList::letGoRequested, this,
            [this](const Carried& part) { Q_EMIT letGoRequested(withoutCarried(request(), part)); });
    onLanguageChange(this, [this] { retranslateUi(); });
}

void CreatePanel::retranslateUi()
{
    generate_->setText(tr("Generate"));
    generate_->setToolTip(tr("Make the picture. While one is being made, another waits in line."));
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Stop the picture being made. Pictures already finished are kept."));
    setNameAndTip(live_, tr("Live"),
                  tr("A quick picture follows every change. Nothing of it is kept until you keep it."));
    setNameAndTip(forever_, tr("Generate forever"), tr("Make one picture after another until this is switched off"));
    setNameAndTip(finish_, tr("Stop after this one"), tr("Finish the picture being made, then rest"));
    showEstimate(shown_estimate_);
}

void CreatePanel::placeButtons(QVBoxLayout& column)
{
    generate_->setProperty("primary", true);
    for (QPushButton* button : {generate_, cancel_}) button->setMinimumHeight(space::kRow + 6);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(live_);
    buttons->addWidget(forever_);
    buttons->addWidget(generate_, 3);
    buttons->addWidget(cancel_, 2);
    buttons->addWidget(finish_);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::kPanel, space::kControls, space::kPanel, space::kPanel);
    foot->setSpacing(space::kControls);
    foot->addWidget(carried_);
    foot->addWidget(estimate_);
    foot->addLayout(buttons);
    column.addLayout(foot);
    setTabOrder(generate_, cancel_);
}

void CreatePanel::placeActions(Actions& actions)
{
    actions.addButton("generate", generate_);
    actions.addButton("cancel", cancel_);
    actions.addButton("live", live_);
    actions.addButton("forever", forever_);
    actions.addButton("finish_this", finish_);
}

GenerationRequest CreatePanel::request() const
{
    GenerationRequest request = shown_;
    request.prompt = prompt_->prompt().toStdString();
    request.negative_prompt = prompt_->negativePrompt().toStdString();
    if (request.prompt != shown_.prompt || request.negative_prompt != shown_.negative_prompt)
        request.prompt_grammar = PromptGrammar::V2; // that of an old picture is for its own words
    sampling_->fill(request);
    return request;
}

void CreatePanel::setRequest(const GenerationRequest& request)
{
    {
        const QScopedValueRollback guard(setting_, true);
        shown_ = request;
        shown_.resolved.reset();
        prompt_->setPrompts(QString::fromStdString(request.prompt), QString::fromStdString(request.negative_prompt));
        sampling_->setRequest(request);
        carried_->setRequest(shown_);
    }
    Q_EMIT changed();
}

void CreatePanel::showEstimate(const std::optional<CostEstimate>& estimate)
{
    shown_estimate_ = estimate;
    estimate_->setText(estimate ? describe(*estimate) : tr("How long it takes is known after the first picture."));
    estimate_->setToolTip(estimate ? explain(*estimate) : QString());
}

QString CreatePanel::describe(const CostEstimate& estimate)
{
    const QString time = tr("About %1").arg(durationText(estimate.seconds));
    return estimate.bytes > 0
        ? tr("%1, %2 of memory")
              .arg(time, QLocale().formattedDataSize(estimate.bytes, 0, QLocale::DataSizeTraditionalFormat))
        : time;
}

QString CreatePanel::explain(const CostEstimate& estimate)
{
    if (estimate.measured_at.isEmpty())
        return tr("As measured with this model at this size, over %n picture(s) so far.", nullptr, estimate.pictures);
    return tr("Reckoned from %n picture(s) of this model at %1 × %2; exact after the first at this size.", nullptr,
              estimate.pictures)
        .arg(estimate.measured_at.width())
        .arg(estimate.measured_at.height());
}

} // namespace sfumato::ui
