#include "ui/generate/prompt_panel.h"
#include "core/pipeline/pasted_parameters.h"
#include "ui/generate/vocabulary_hint.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/notice_bar.h"
#include "ui/generate/prompt_editor.h"

#include <QVBoxLayout>

namespace sfumato::ui {

PromptPanel::PromptPanel(QWidget* parent)
    : QWidget(parent), heading_(new Heading), negative_heading_(new Heading), prompt_(new PromptEditor(5)),
      negative_(new PromptEditor(2)), offer_(new NoticeBar), hint_(new VocabularyHint)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading_);
    column->addWidget(prompt_);
    column->addWidget(offer_);
    column->addSpacing(2);
    column->addWidget(hint_);
    column->addSpacing(space::kControls);
    column->addWidget(negative_heading_);
    column->addWidget(negative_);

    connect(prompt_, &PromptEditor::textChanged, this, [this] {
        hint_->setUnknownWords(prompt_->unknownWords());
        Q_EMIT promptChanged(prompt());
    });
    for (PromptEditor* editor : {prompt_, negative_}) {
        connect(editor, &PromptEditor::textChanged, this, &PromptPanel::changed);
        connect(editor, &PromptEditor::parametersPasted, this,
                [this, editor](const QString& text) { offerParameters(*editor, text); });
    }
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

/// One at a time: the newest.
void PromptPanel::offerParameters(PromptEditor& editor, const QString& text)
{
    const auto pasted = pasted_parameters(text.toStdString(), {});
    if (!pasted) return;
    const auto detail = [pasted = *pasted] {
        const GenerationRequest& request = pasted.imported.request;
        QStringList said;
        if (pasted.part == RequestPart::Prompt) said << tr("Both prompts, no settings");
        else
            said << tr("%1 × %2 pixels, %3 steps, seed %4")
                        .arg(request.width)
                        .arg(request.height)
                        .arg(request.steps)
                        .arg(request.seed);
        QStringList lost;
        for (const Message& sentence : pasted.imported.lost) lost << translated(sentence);
        if (!lost.isEmpty()) said << tr("Not taken over: %1").arg(lost.join(QStringLiteral("; ")));
        return said.join(QStringLiteral(". "));
    };
    const auto apply = [this, text] {
        Q_EMIT parametersChosen(text);
        prompt_->setFocus();
    };
    offer_->dismiss();
    offer_->showNote(
        [dialect = QString::fromStdString(pasted->imported.dialect)] {
            return tr("This text holds the parameters of a picture (%1)").arg(dialect);
        },
        detail,
        {{[] { return tr("Apply parameters"); }, apply},
         {[] { return tr("Insert as text"); }, [&editor, text] { editor.insertAsText(text); }}});
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
