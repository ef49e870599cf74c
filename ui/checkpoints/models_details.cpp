#include "ui/checkpoints/models_details.h"
#include "ui/i18n/error_text.h"
#include "ui/checkpoints/model_cards_model.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/literal_text.h"
#include "ui/widgets/usable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace sfumato::ui {
namespace {

QString useText(ModelKind kind)
{
    return can_be_opened(kind) ? ModelsDetails::tr("Open") : ModelsDetails::tr("Put into the prompt");
}

/// "1.2 billion parameters" is what people speak of.
QString parametersText(qint64 count)
{
    const QLocale locale;
    if (count >= 1'000'000'000)
        return ModelsDetails::tr("%1 billion parameters").arg(locale.toString(double(count) / 1e9, 'f', 1));
    return ModelsDetails::tr("%1 million parameters")
        .arg(locale.toString(double(count) / 1e6, 'f', count < 10'000'000 ? 1 : 0));
}

} // namespace

ModelsDetails::ModelsDetails(QWidget* parent)
    : QWidget(parent), title_(new QLabel), facts_(new QLabel), note_(new QLabel), words_(new QWidget),
      word_flow_(new FlowLayout(4, words_)), use_(new QPushButton), forget_(new QPushButton), star_(new QToolButton),
      folder_(new QToolButton)
{
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    title_->setFont(heading);
    for (QLabel* label : {title_, facts_, note_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    facts_->setForegroundRole(QPalette::PlaceholderText);
    star_->setIcon(icon(QStringLiteral("star")));
    star_->setCheckable(true);
    folder_->setIcon(icon(QStringLiteral("folder")));
    use_->setProperty("primary", true);
    for (QToolButton* button : {star_, folder_}) button->setAutoRaise(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kControls, 0, 0);
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(title_, 1);
    top->addWidget(star_, 0, Qt::AlignTop);
    top->addWidget(folder_, 0, Qt::AlignTop);
    column->addLayout(top);
    for (QWidget* part : std::initializer_list<QWidget*>{facts_, note_, words_}) column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->addWidget(use_, 1);
    buttons->addWidget(forget_, 1);
    column->addLayout(buttons);
    connect(use_, &QPushButton::clicked, this, &ModelsDetails::useRequested);
    connect(forget_, &QPushButton::clicked, this, &ModelsDetails::forgetRequested);
    connect(star_, &QToolButton::clicked, this, &ModelsDetails::favouriteRequested);
    connect(folder_, &QToolButton::clicked, this, &ModelsDetails::folderRequested);
    onLanguageChange(this, [this] { retranslateUi(); });
}

/// All but what setEntry() says, which whoever knows the entry calls again.
void ModelsDetails::retranslateUi()
{
    facts_->setAccessibleName(tr("About the model"));
    setNameAndTip(star_, tr("Favourite"), tr("Favourites come first (Ctrl+D)"));
    setNameAndTip(folder_, tr("Open its folder"), tr("Open the folder that it lies in"));
    forget_->setText(tr("Take off the list"));
    forget_->setToolTip(tr("The file is gone; forget what was known of it"));
}

QString ModelsDetails::describe(const ModelEntry& entry)
{
    const ModelCard& card = entry.card;
    QStringList parts{modelKindText(entry)};
    if (card.size > 0) parts += tr("%1 px").arg(card.size);
    if (card.rank > 0) parts += tr("rank %1").arg(card.rank);
    if (can_be_opened(entry.kind) && card.parameters > 0) parts += parametersText(card.parameters);
    if (!card.dtype.isEmpty()) parts += card.dtype;
    if (card.prediction == QLatin1String("v_prediction")) parts += tr("v-prediction");
    if (entry.bytes > 0) parts += QLocale().formattedDataSize(entry.bytes, 1, QLocale::DataSizeSIFormat);
    if (!card.hash.isEmpty()) parts += card.hash;
    else if (entry.read && !entry.missing) parts += tr("hash is being computed");
    return parts.join(QStringLiteral(" · "));
}

void ModelsDetails::setEntry(const ModelEntry& entry, bool open)
{
    title_->setText(entry.title);
    facts_->setText(describe(entry));
    const bool trouble = entry.missing || entry.card.problem;
    note_->setForegroundRole(trouble ? QPalette::BrightText : QPalette::WindowText);
    note_->setText(entry.missing ? tr("It is not at %1 any more.").arg(entry.path)
                       : trouble ? translatedLine(*entry.card.problem)
                                 : entry.card.description);
    note_->setVisible(!note_->text().isEmpty());
    setTriggerWords(entry.card.trigger_words);
    use_->setText(open ? tr("Is open") : useText(entry.kind));
    use_->setToolTip(can_be_opened(entry.kind) ? tr("Make pictures with this model (Return)")
                                               : tr("Put its tag into the prompt (Return)"));
    setUsable(*use_, !trouble && !open,
              [open] { return open ? tr("It is open already") : tr("It cannot be used: what is wrong stands above"); });
    use_->setVisible(!entry.missing);
    forget_->setVisible(entry.missing);
    star_->setChecked(entry.favourite);
    setUsable(*folder_, !entry.missing && !entry.path.isEmpty(), [missing = entry.missing] {
        return missing ? tr("It is not there any more") : tr("It is part of the program");
    });
}

void ModelsDetails::setTriggerWords(const QStringList& words)
{
    while (QLayoutItem* item = word_flow_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& word : words) {
        auto* chip = new QToolButton;
        chip->setText(literalText(word));
        chip->setProperty("chip", true);
        chip->setToolTip(tr("Put it into the prompt"));
        connect(chip, &QToolButton::clicked, this, [this, word] { Q_EMIT phraseChosen(word); });
        word_flow_->addWidget(chip);
    }
    words_->setVisible(!words.isEmpty());
    words_->updateGeometry();
}

} // namespace sfumato::ui
