#include "ui/canvas/inpaint_bar.h"
#include "ui/actions/action_button.h"
#include "ui/actions/actions.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/named_combo.h"
#include "ui/widgets/picture_delegate.h"
#include "ui/widgets/scrolled_rows.h"
#include "ui/widgets/usable.h"
#include "ui/widgets/value_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sfumato::ui {
namespace {

constexpr int kThumbnailSide = 72;
constexpr const char *kStrength = "strength", *kStrengthWithoutMask = "strength_without_mask", *kArea = "area",
                     *kAreaChosen = "area_chosen", *kContent = "content", *kBlur = "blur", *kPadding = "padding";

/// Its texts come later: what is chosen is known by its place.
NamedCombo* combo(int choices)
{
    auto* made = new NamedCombo;
    for (int i = 0; i < choices; ++i) made->addItem({});
    made->setFixedHeight(space::kRow);
    return made;
}

} // namespace

InpaintBar::InpaintBar(QWidget* parent)
    : QWidget(parent), answer_(new QWidget), answer_row_(new QHBoxLayout(answer_)), candidates_(new QListWidget)
{
    auto* flow = new QWidget;
    row_ = new FlowLayout(4, flow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kControls, 5, space::kControls, 4);
    column->setSpacing(4);
    column->addWidget(answer_);
    column->addWidget(new ScrolledRows(flow));
    addCandidates();
    showState();
}

void InpaintBar::addSettings()
{
    strength_ = new ValueField({0, 100, 1});
    area_ = combo(2);
    content_ = combo(4);
    blur_ = new ValueField({0, 64, 2});
    padding_ = new ValueField({0, 512, 2});
    for (QWidget* widget : std::initializer_list<QWidget*>{strength_, area_, content_, blur_, padding_})
        row_->addWidget(widget);
    put({});
    connect(area_, &QComboBox::currentIndexChanged, this, &InpaintBar::enableFields);
    connect(area_, &QComboBox::activated, this, [this] { // by a person, be it the one that was chosen before
        area_chosen_ = true;
        Q_EMIT settingsChanged();
    });
    for (ValueField* field : {strength_, blur_, padding_})
        connect(field, &QDoubleSpinBox::valueChanged, this, &InpaintBar::settingsChanged);
    for (QComboBox* choice : {area_, content_})
        connect(choice, &QComboBox::currentIndexChanged, this, &InpaintBar::settingsChanged);
}

void InpaintBar::retranslateUi()
{
    strength_->setTexts({tr("Strength"), tr("Repaint strength"),
                         tr("How much may change: 0 keeps what is there, 100 paints it anew"), QStringLiteral(" %")});
    setNameAndTip(
        area_, tr("Repaint area"),
        tr("What the model sees: all of the canvas, or the masked part and its surroundings, enlarged to its own "
           "size. Of a canvas much larger than that, it is the masked part until you choose."));
    area_->setItemTexts({tr("Whole picture"), tr("Only the masked part")});
    setNameAndTip(content_, tr("Masked content"), tr("What the masked part begins with"));
    content_->setItemTexts({tr("Colours around it"), tr("What is there"), tr("Noise"), tr("Nothing")});
    blur_->setTexts(
        {tr("Blur"), tr("Mask blur"), tr("How softly the repainted part goes over into the rest"), tr(" px")});
    padding_->setTexts(
        {tr("Padding"), tr("Mask padding"), tr("How much of the surroundings the model sees"), tr(" px")});
    setNameAndTip(candidates_, tr("Candidates"), tr("Point at one to see it in place; a double click accepts it"));
    for (int i = 0; i < candidates_->count(); ++i) nameCandidate(i);
}

void InpaintBar::nameCandidate(int index)
{
    QListWidgetItem* item = candidates_->item(index);
    item->setToolTip(tr("Candidate %1").arg(index + 1));
    item->setData(Qt::AccessibleTextRole, item->toolTip());
}

void InpaintBar::addCandidates()
{
    candidates_->setFlow(QListView::LeftToRight);
    candidates_->setWrapping(false);
    candidates_->setItemDelegate(new PictureDelegate(kThumbnailSide, false, candidates_));
    candidates_->setFrameShape(QFrame::NoFrame);
    candidates_->setMouseTracking(true);
    candidates_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    candidates_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    candidates_->setFixedHeight(kThumbnailSide + 8 + candidates_->horizontalScrollBar()->sizeHint().height());
    candidates_->viewport()->setAutoFillBackground(false);
    candidates_->viewport()->installEventFilter(this);
    answer_row_->setContentsMargins(0, 0, 0, 0);
    answer_row_->setSpacing(space::kControls);
    answer_row_->addWidget(candidates_, 1);
    answer_row_->addStretch();
    connect(candidates_, &QListWidget::itemEntered, this,
            [this](QListWidgetItem* item) { pointAt(candidates_->row(item)); });
    connect(candidates_, &QListWidget::currentRowChanged, this, [this] {
        if (candidates_->hasFocus()) {
            pointed_at_ = -1; // keys, too, choose what is seen, wherever the pointer rests
            Q_EMIT candidateChosen();
        }
        Q_EMIT candidateHighlighted(chosen());
    });
    connect(candidates_, &QListWidget::itemClicked, this, &InpaintBar::candidateChosen);
    connect(candidates_, &QListWidget::itemActivated, this, &InpaintBar::accepted);
}

QToolButton* InpaintBar::addButton(QAction* action, QLayout* layout) const
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(space::kRow);
    layout->addWidget(button);
    return button;
}

void InpaintBar::placeActions(Actions& actions)
{
    actions_ = &actions;
    (void)addButton(actions[QStringLiteral("repaint")], row_);
    addSettings();
    auto* answers = new QVBoxLayout;
    answers->setSpacing(4);
    for (const char* id : {"accept", "repaint_again", "reject"}) addAnswer(actions[QLatin1String(id)], answers);
    answer_row_->insertLayout(1, answers);
    showState();
    onLanguageChange(this, [this] { retranslateUi(); });
}

/// With its keys on its face: it is pressed again and again.
void InpaintBar::addAnswer(QAction* action, QLayout* layout) const
{
    QToolButton* button = addButton(action, layout);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto show = [action, button] { button->setText(withKeys(action->iconText(), action->shortcut())); };
    connect(action, &QAction::changed, button, show); // after the button took the action's own text
    show();
}

InpaintSettings InpaintBar::settings() const
{
    return {.strength = strength_->value() / 100,
            .area = static_cast<InpaintArea>(area_->currentIndex()),
            .content = static_cast<MaskedContent>(content_->currentIndex()),
            .mask_blur = blur_->value(),
            .padding = static_cast<int>(padding_->value())};
}

void InpaintBar::setSettings(const InpaintSettings& settings)
{
    area_chosen_ = true;
    put(settings);
}

void InpaintBar::suggestArea(InpaintArea area)
{
    if (!area_chosen_) area_->setCurrentIndex(static_cast<int>(area));
}

void InpaintBar::put(const InpaintSettings& settings)
{
    strength_->setValue(settings.strength * 100);
    area_->setCurrentIndex(static_cast<int>(settings.area));
    content_->setCurrentIndex(static_cast<int>(settings.content));
    blur_->setValue(settings.mask_blur);
    padding_->setValue(settings.padding);
    enableFields();
}

QJsonObject InpaintBar::toJson() const
{
    const InpaintSettings now = settings();
    const double strength = strength_->value();
    const auto text
        = [](std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); };
    return {{kStrength, masked_ ? strength : other_strength_},
            {kStrengthWithoutMask, masked_ ? other_strength_ : strength},
            {kArea, text(name_of(now.area))},
            {kAreaChosen, area_chosen_},
            {kContent, text(name_of(now.content))},
            {kBlur, now.mask_blur},
            {kPadding, now.padding}};
}

void InpaintBar::restore(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json[QLatin1String(key)].toString().toStdString(); };
    const auto number
        = [&json](const char* key, double fallback) { return json[QLatin1String(key)].toDouble(fallback); };
    InpaintSettings now = settings();
    const double strength = strength_->value();
    now.strength = number(masked_ ? kStrength : kStrengthWithoutMask, strength) / 100;
    other_strength_ = std::clamp(number(masked_ ? kStrengthWithoutMask : kStrength, other_strength_), 0.0, 100.0);
    now.area = choice_of<InpaintArea>(text(kArea)).value_or(now.area);
    now.content = choice_of<MaskedContent>(text(kContent)).value_or(now.content);
    now.mask_blur = number(kBlur, now.mask_blur);
    now.padding = json[QLatin1String(kPadding)].toInt(now.padding);
    // Before it was noted who chose, it was all of the canvas unless somebody wanted it otherwise.
    area_chosen_ = json[QLatin1String(kAreaChosen)].toBool(now.area == InpaintArea::Masked);
    put(now);
}

void InpaintBar::enableFields()
{
    for (QWidget* field : std::initializer_list<QWidget*>{area_, content_, blur_})
        setUsable(*field, masked_, [] { return tr("Nothing is masked: all of the picture is repainted"); });
    padding_->setVisible(masked_ && area_->currentIndex() == static_cast<int>(InpaintArea::Masked));
}

void InpaintBar::setMasked(bool masked)
{
    if (masked == masked_) return;
    masked_ = masked;
    const double strength = std::exchange(other_strength_, strength_->value());
    strength_->setValue(strength);
    enableFields();
}

void InpaintBar::addCandidate(const QImage& picture)
{
    auto* item = new QListWidgetItem;
    item->setData(Qt::DecorationRole,
                  picture.scaled(2 * kThumbnailSide, 2 * kThumbnailSide, Qt::KeepAspectRatio,
                                 Qt::SmoothTransformation));
    // The newest is chosen until a person chose another one.
    const bool follow = candidates_->currentRow() == candidates_->count() - 1;
    candidates_->addItem(item);
    nameCandidate(candidates_->count() - 1);
    showState();
    if (!follow) return;
    {
        const QSignalBlocker not_a_person(candidates_);
        candidates_->setCurrentItem(item);
    }
    if (pointed_at_ < 0) candidates_->scrollToItem(item); // not away from under the pointer
    Q_EMIT candidateHighlighted(chosen());
}

void InpaintBar::clearCandidates()
{
    const QSignalBlocker quiet(candidates_);
    candidates_->clear();
    pointed_at_ = -1;
    showState();
}

bool InpaintBar::isLookingAtOne() const
{
    return pointed_at_ >= 0 || candidates_->currentRow() < candidates_->count() - 1;
}

int InpaintBar::chosen() const { return pointed_at_ >= 0 ? pointed_at_ : candidates_->currentRow(); }

void InpaintBar::pointAt(int candidate)
{
    pointed_at_ = candidate;
    Q_EMIT candidateHighlighted(chosen());
}

/// The buttons stand at the last candidate, not at the far end of the window.
void InpaintBar::showState()
{
    const int count = candidates_->count();
    answer_->setVisible(count > 0);
    candidates_->setMaximumWidth(std::max(1, count) * std::max(kThumbnailSide, candidates_->sizeHintForColumn(0)) + 8);
    if (actions_) actions_->setAvailable(Needs::Candidate, count > 0);
}

bool InpaintBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave) pointAt(-1);
    return QWidget::eventFilter(watched, event);
}

void InpaintBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}

} // namespace sfumato::ui
