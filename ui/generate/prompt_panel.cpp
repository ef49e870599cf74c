#include "ui/generate/prompt_panel.h"
#include "ui/generate/vocabulary_hint.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/heading.h"
#include "ui/generate/prompt_editor.h"

#include <QVBoxLayout>

namespace sfumato::ui {

PromptPanel::PromptPanel(QWidget* parent)
    : QWidget(parent), heading_(new Heading), negative_heading_(new Heading), prompt_(new PromptEditor(5)),
      negative_(new PromptEditor(2)), hint_(new VocabularyHint)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading_);
    column->addWidget(prompt_);
    column->addSpacing(2);
    column->addWidget(hint_);
    column->addSpacing(space::kControls);
    column->addWidget(negative_heading_);
    column->addWidget(negative_);

    connect(prompt_, &PromptEditor::textChanged, this, [this] {
        hint_->setUnknownWords(prompt_->unknownWords());
        Q_EMIT promptChanged(prompt());
    });
    for (const PromptEditor* editor : {prompt_, negative_})
        connect(editor, &PromptEditor::textChanged, this, &PromptPanel::changed);
    connect(hint_, &VocabularyHint::phraseChosen, prompt_, &PromptEditor::insertPhrase);
    connect(hint_, &VocabularyHint::openModelRequested, this, &PromptPanel::openModelRequested);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void PromptPanel::retranslateUi()
{
    heading_->setText(tr("Prompt"));
    heading_->setNote(token_limit_ > 0 ? tr("%1/%2 tokens").arg(tokens_).arg(token_limit_) : QString());
    negative_heading_->setText(tr("Negative prompt"));
    setNameAndTip(
        prompt_, tr("Prompt"),
        tr("Describe the picture. Words the model does not know are underlined. Ctrl+Up and Ctrl+Down weigh the word "
           "at the cursor or the selection; <lora: and __ complete names, Ctrl+Space asks for them."));
    prompt_->setPlaceholderText(tr("What should be in the picture?"));
    setNameAndTip(negative_, tr("Negative prompt"), tr("What guidance pushes the picture away from. May stay empty."));
    negative_->setPlaceholderText(tr("What should not be in it?"));
}

QString PromptPanel::prompt() const
{
    return prompt_->text();
}

QString PromptPanel::negativePrompt() const
{
    return negative_->text();
}

void PromptPanel::setPrompts(const QString& prompt, const QString& negative)
{
    prompt_->replaceText(prompt);
    negative_->replaceText(negative);
}

void PromptPanel::setKnownWords(const KnownWords& words)
{
    prompt_->setKnownWords(words);
    negative_->setKnownWords(words);
    hint_->setKnownWords(words);
    hint_->setUnknownWords(prompt_->unknownWords());
}

void PromptPanel::setPromptNames(const PromptNames& names)
{
    prompt_->setPromptNames(names);
    negative_->setPromptNames(names);
}

void PromptPanel::setTokens(const QString& prompt, int tokens, int limit)
{
    if (prompt != this->prompt()) return;
    tokens_ = tokens;
    token_limit_ = limit;
    retranslateUi();
}

void PromptPanel::insertPhrase(const QString& phrase)
{
    prompt_->insertPhrase(phrase);
}

void PromptPanel::focusPrompt()
{
    prompt_->setFocus();
}

} // namespace sfumato::ui
