#include "ui/canvas/welcome_page.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shrinking_area.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kCardWidth = 248, kCardHeight = 52, kCardIcon = 18;

/// A prompt on two lines at most, with the mark of what a click does.
class PromptCard final : public QAbstractButton {
public:
    explicit PromptCard(const QString& prompt)
    {
        setText(prompt);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedSize(kCardWidth, kCardHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool active = underMouse() || hasFocus();
        const double pen = hasFocus() ? space::kRing : 1;
        painter.setPen(QPen(hasFocus() ? t.accent : active ? mixed(t.line, t.text, 0.25) : t.line, pen));
        painter.setBrush(isDown() ? mixed(t.field, t.text, 0.1) : active ? t.field : t.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), space::kCorner,
                                space::kCorner);
        ui::icon(QStringLiteral("play"))
            .paint(&painter, QRect(space::kPanel, (height() - kCardIcon) / 2, kCardIcon, kCardIcon), Qt::AlignCenter,
                   active ? QIcon::Normal : QIcon::Disabled);
        painter.setPen(t.text);
        painter.drawText(rect().adjusted(space::kPanel + kCardIcon + space::kControls, 4, -space::kPanel, -4),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
    }
};

QLabel* line(QPalette::ColorRole role)
{
    auto* label = new QLabel;
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

} // namespace

const QStringList& WelcomePage::prompts()
{
    static const QStringList prompts{
        QT_TR_NOOP("a red house by the sea at sunset"),
        QT_TR_NOOP("a windmill on rolling hills by day, watercolor"),
        QT_TR_NOOP("a hot air balloon in the mountains at dawn"),
        QT_TR_NOOP("a white lighthouse by the sea at night"),
        QT_TR_NOOP("a cactus in the desert, pixel art"),
        QT_TR_NOOP("a sailing boat by the sea in the fog"),
        QT_TR_NOOP("a pine tree in the forest in the snow"),
        QT_TR_NOOP("a yellow car in the city, flat design"),
    };
    return prompts;
}

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), title_(line(QPalette::WindowText)), sentence_(line(QPalette::PlaceholderText)),
      open_(new QPushButton(icon(QStringLiteral("model")), {})), area_(new QWidget), grid_(new QGridLayout(area_))
{
    setBackgroundRole(QPalette::Dark);  // the window colour of the theme
    setAutoFillBackground(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(space::kControls);
    for (const QString& prompt : prompts()) {
        auto* card = new PromptCard(prompt);
        connect(card, &QAbstractButton::clicked, this, [this, prompt] { Q_EMIT promptChosen(prompt); });
        cards_ += card;
    }
    open_->setFlat(true);
    connect(open_, &QPushButton::clicked, this, &WelcomePage::openModelRequested);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kGroups, space::kGroups, space::kGroups, space::kGroups);
    column->setSpacing(space::kControls);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(sentence_);
    column->addSpacing(space::kGroups);
    column->addWidget(area_, 0, Qt::AlignHCenter);
    column->addSpacing(space::kControls);
    column->addWidget(open_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ShrinkingArea(content));
    place();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void WelcomePage::retranslateUi()
{
    title_->setText(tr("What would you like to see?"));
    sentence_->setText(tr("Describe it at the left and press Generate, or begin with one of these. The picture appears "
                          "here, step by step."));
    for (int i = 0; i < cards_.size(); ++i) {
        static_cast<QAbstractButton*>(cards_[i])->setText(tr(prompts()[i].toUtf8()));
        cards_[i]->setToolTip(tr("Make a picture of “%1”").arg(prompts()[i])); // the words that are sent
    }
    open_->setText(tr("Open a checkpoint…"));
    open_->setToolTip(tr("Make pictures with a Stable Diffusion model of your own"));
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

/// As many columns as fit, as many rows as fit; the rest stays away rather than being cut.
void WelcomePage::place()
{
    const int columns
        = std::clamp((width() - 2 * space::kGroups + space::kControls) / (kCardWidth + space::kControls), 1, 2);
    const int rows = std::clamp((height() - 200) / (kCardHeight + space::kControls), 1, int(cards_.size()));
    for (int i = 0; i < cards_.size(); ++i) {
        if (columns != columns_) grid_->addWidget(cards_[i], i / columns, i % columns);
        cards_[i]->setVisible(i / columns < rows);
    }
    columns_ = columns;
}

} // namespace sfumato::ui
