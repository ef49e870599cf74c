#include "ui/generate/vocabulary_hint.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <span>

namespace sfumato::ui {
namespace {

/// Wordings of the scenery corpus, one for each thing it can draw. The prompt gets these;
/// people read what they mean in their language.
// clang-format off
constexpr const char* kTimes[] = {
    QT_TRANSLATE_NOOP("Vocabulary", "at dawn"), QT_TRANSLATE_NOOP("Vocabulary", "by day"),
    QT_TRANSLATE_NOOP("Vocabulary", "at sunset"), QT_TRANSLATE_NOOP("Vocabulary", "at night"),
    QT_TRANSLATE_NOOP("Vocabulary", "under the stars"), QT_TRANSLATE_NOOP("Vocabulary", "with a full moon"),
    QT_TRANSLATE_NOOP("Vocabulary", "with a crescent moon"), QT_TRANSLATE_NOOP("Vocabulary", "with the sun")
};
constexpr const char* kWeather[] = {
    QT_TRANSLATE_NOOP("Vocabulary", "under a clear sky"), QT_TRANSLATE_NOOP("Vocabulary", "with clouds"),
    QT_TRANSLATE_NOOP("Vocabulary", "in the rain"), QT_TRANSLATE_NOOP("Vocabulary", "in the snow"),
    QT_TRANSLATE_NOOP("Vocabulary", "in the fog")
};
constexpr const char* kLands[] = {
    QT_TRANSLATE_NOOP("Vocabulary", "in the mountains"), QT_TRANSLATE_NOOP("Vocabulary", "on rolling hills"),
    QT_TRANSLATE_NOOP("Vocabulary", "by the sea"), QT_TRANSLATE_NOOP("Vocabulary", "in the desert"),
    QT_TRANSLATE_NOOP("Vocabulary", "in the forest"), QT_TRANSLATE_NOOP("Vocabulary", "in the city"),
    QT_TRANSLATE_NOOP("Vocabulary", "on a flowery meadow")
};
constexpr const char* kThings[] = {
    QT_TRANSLATE_NOOP("Vocabulary", "a house"), QT_TRANSLATE_NOOP("Vocabulary", "a tree"),
    QT_TRANSLATE_NOOP("Vocabulary", "a pine tree"), QT_TRANSLATE_NOOP("Vocabulary", "a sailing boat"),
    QT_TRANSLATE_NOOP("Vocabulary", "a lighthouse"), QT_TRANSLATE_NOOP("Vocabulary", "a windmill"),
    QT_TRANSLATE_NOOP("Vocabulary", "a cactus"), QT_TRANSLATE_NOOP("Vocabulary", "a hot air balloon"),
    QT_TRANSLATE_NOOP("Vocabulary", "a car"), QT_TRANSLATE_NOOP("Vocabulary", "on the left"),
    QT_TRANSLATE_NOOP("Vocabulary", "in the middle"), QT_TRANSLATE_NOOP("Vocabulary", "on the right"),
    QT_TRANSLATE_NOOP("Vocabulary", "small"), QT_TRANSLATE_NOOP("Vocabulary", "large")
};
constexpr const char* kColours[] = {
    QT_TRANSLATE_NOOP("Vocabulary", "red"), QT_TRANSLATE_NOOP("Vocabulary", "blue"),
    QT_TRANSLATE_NOOP("Vocabulary", "green"), QT_TRANSLATE_NOOP("Vocabulary", "yellow"),
    QT_TRANSLATE_NOOP("Vocabulary", "purple"), QT_TRANSLATE_NOOP("Vocabulary", "orange"),
    QT_TRANSLATE_NOOP("Vocabulary", "white"), QT_TRANSLATE_NOOP("Vocabulary", "black")
};
constexpr const char* kStyles[] = {
    QT_TRANSLATE_NOOP("Vocabulary", "flat design"), QT_TRANSLATE_NOOP("Vocabulary", "watercolor"),
    QT_TRANSLATE_NOOP("Vocabulary", "pencil drawing"), QT_TRANSLATE_NOOP("Vocabulary", "pixel art"),
    QT_TRANSLATE_NOOP("Vocabulary", "blue poster style")
};
// clang-format on

struct Category {
    const char* name;
    std::span<const char* const> phrases;
};
const std::array kCategories = {
    // clang-format off
    Category{QT_TRANSLATE_NOOP("Vocabulary", "Time"), kTimes},     Category{QT_TRANSLATE_NOOP("Vocabulary", "Weather"), kWeather},
    Category{QT_TRANSLATE_NOOP("Vocabulary", "Land"), kLands},     Category{QT_TRANSLATE_NOOP("Vocabulary", "Things"), kThings},
    Category{QT_TRANSLATE_NOOP("Vocabulary", "Colour"), kColours}, Category{QT_TRANSLATE_NOOP("Vocabulary", "Style"), kStyles},
    // clang-format on
};

} // namespace

VocabularyHint::VocabularyHint(QWidget* parent)
    : QWidget(parent), categories_(new QButtonGroup(this)), chip_area_(new QWidget), sentence_(new QLabel)
{
    auto* tabs = new QWidget;
    auto* flow = new FlowLayout(1, tabs);
    for (int i = 0; i < int(kCategories.size()); ++i) {
        auto* tab = new QToolButton;
        tab->setCheckable(true);
        tab->setAutoRaise(true);
        tab->setFocusPolicy(Qt::StrongFocus);
        categories_->addButton(tab, i);
        flow->addWidget(tab);
    }
    new FlowLayout(4, chip_area_);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::RichText);
    sentence_->setForegroundRole(QPalette::PlaceholderText);
    sentence_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    const QFont small = smallFont(font());
    for (QWidget* part : {static_cast<QWidget*>(sentence_), chip_area_, tabs}) part->setFont(small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget* part : {tabs, chip_area_, static_cast<QWidget*>(sentence_)}) column->addWidget(part);

    connect(categories_, &QButtonGroup::idClicked, this, &VocabularyHint::showCategory);
    connect(sentence_, &QLabel::linkActivated, this, &VocabularyHint::openModelRequested);
    categories_->button(3)->setChecked(true);
    setVisible(false);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void VocabularyHint::retranslateUi()
{
    for (int i = 0; i < int(kCategories.size()); ++i) {
        auto* tab = static_cast<QToolButton*>(categories_->button(i));
        tab->setText(QCoreApplication::translate("Vocabulary", kCategories[i].name));
        tab->setToolTip(tr("What this model knows: %1").arg(tab->text()));
    }
    sentence_->setToolTip(tr("Models that know more words can be opened at any time"));
    setUnknownWords(unknown_);
    showCategory(categories_->checkedId());
}

void VocabularyHint::setKnownWords(const KnownWords& words)
{
    words_ = words;
    setVisible(words.limited());
    for (int i = 0; i < int(kCategories.size()); ++i) categories_->button(i)->setVisible(!knownPhrases(i).isEmpty());
    showCategory(categories_->checkedId());
}

void VocabularyHint::setUnknownWords(const QStringList& words)
{
    unknown_ = words;
    const QString link = QStringLiteral("<a href=\"open\">%1</a>").arg(tr("open a Stable Diffusion checkpoint"));
    QStringList quoted;
    for (const QString& word : words.first(std::min<qsizetype>(words.size(), 3)))
        quoted += tr("“%1”").arg(word.toHtmlEscaped());
    sentence_->setText(words.isEmpty() ? tr("This small model knows these words. For everything else, %1.").arg(link)
                                       : tr("It does not know %1. Choose from these words or, for everything else, %2.")
                                             .arg(quoted.join(QStringLiteral(", ")), link));
}

void VocabularyHint::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        sentence_->clear(); // a link keeps the colour it was laid out in
        setUnknownWords(unknown_);
    }
    QWidget::changeEvent(event);
}

QStringList VocabularyHint::phrases() const
{
    QStringList result;
    for (int i = 0; i < int(kCategories.size()); ++i) result += knownPhrases(i);
    return result;
}

QStringList VocabularyHint::knownPhrases(int category) const
{
    QStringList result;
    for (const char* phrase : kCategories[category].phrases)
        if (words_.unknown_in(QLatin1String(phrase)).isEmpty()) result += QLatin1String(phrase);
    return result;
}

void VocabularyHint::showCategory(int category)
{
    while (QLayoutItem* item = chip_area_->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& phrase : knownPhrases(category)) {
        auto* chip = new QToolButton;
        chip->setText(QCoreApplication::translate("Vocabulary", phrase.toUtf8()));
        chip->setProperty("chip", true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Add “%1” to the prompt").arg(phrase));
        connect(chip, &QToolButton::clicked, this, [this, phrase] { Q_EMIT phraseChosen(phrase); });
        chip_area_->layout()->addWidget(chip);
    }
    chip_area_->updateGeometry();
}

} // namespace sfumato::ui
