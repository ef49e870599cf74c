#include "ui/panels/create_panel.h"
#include "ui/panels/prompt_panel.h"
#include "ui/panels/sampling_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sfumato::ui {

CreatePanel::CreatePanel(const QList<SamplerNames>& samplers, QWidget* parent)
    : QWidget(parent), prompt_(new PromptPanel), sampling_(new SamplingPanel(samplers)),
      generate_(new QPushButton(icon(QStringLiteral("play")), tr("Generate"))), cancel_(new QPushButton(icon(QStringLiteral("stop")), tr("Cancel")))
{
    auto* content = new QWidget;
    auto* groups = new QVBoxLayout(content);
    groups->setContentsMargins(space::kPanel, 4, space::kPanel, space::kPanel);
    groups->setSpacing(space::kGroups);
    groups->addWidget(prompt_);
    groups->addWidget(sampling_);
    groups->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    generate_->setProperty("primary", true);
    generate_->setToolTip(tr("Make the picture (Ctrl+Return). While one is being made, another waits in line."));
    cancel_->setToolTip(tr("Stop the picture being made (Esc). Pictures already finished are kept."));
    cancel_->setEnabled(false);
    for (QPushButton* button : {generate_, cancel_}) button->setMinimumHeight(space::kRow + 6);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kControls);
    buttons->setContentsMargins(space::kPanel, space::kControls, space::kPanel, space::kPanel);
    buttons->addWidget(generate_, 2);
    buttons->addWidget(cancel_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);

    connect(generate_, &QPushButton::clicked, this, [this] { Q_EMIT generateRequested(request()); });
    connect(cancel_, &QPushButton::clicked, this, &CreatePanel::cancelRequested);
}

GenerationRequest CreatePanel::request() const
{
    GenerationRequest request = shown_;
    request.prompt = prompt_->prompt().toStdString();
    request.negative_prompt = prompt_->negativePrompt().toStdString();
    sampling_->fill(request);
    return request;
}

void CreatePanel::setRequest(const GenerationRequest& request)
{
    shown_ = request;
    prompt_->setPrompts(QString::fromStdString(request.prompt), QString::fromStdString(request.negative_prompt));
    sampling_->setRequest(request);
}

void CreatePanel::setBusy(bool busy)
{
    cancel_->setEnabled(busy);
}

} // namespace sfumato::ui
