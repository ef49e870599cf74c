#include "ui/history/history_details.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_label.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace sfumato::ui {
namespace {

constexpr RequestPart kParts[]
    = {RequestPart::Everything, RequestPart::Prompt, RequestPart::Seed, RequestPart::Settings};
constexpr int kPictureSide = 104, kHistoryNotePauseMs = 800;

QToolButton* chip()
{
    auto* button = new QToolButton;
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void letSelect(QLabel& label)
{
    label.setWordWrap(true);
    label.setTextFormat(Qt::PlainText);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace

/// The newest picture of the request; a click shows it large.
class HistoryDetails::Picture final : public QAbstractButton {
public:
    Picture()
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedSize(kPictureSide, kPictureSide);
    }
    void setImage(const QImage& image)
    {
        image_ = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath corners;
        corners.addRoundedRect(rect(), space::kCorner, space::kCorner);
        painter.fillPath(corners, mixed(theme().panel, theme().text, 0.07));
        if (!image_.isNull()) {
            QRectF place({0, 0}, QSizeF(image_.size()).scaled(size(), Qt::KeepAspectRatio));
            place.moveCenter(QRectF(rect()).center());
            painter.setClipPath(corners);
            painter.drawImage(place, image_);
            painter.setClipping(false);
        }
        if (!hasFocus()) return;
        painter.setPen(QPen(theme().accent, space::kRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kCorner, space::kCorner);
    }

private:
    QImage image_;
};

HistoryDetails::HistoryDetails(QWidget* parent)
    : QWidget(parent), picture_(new Picture), prompt_(new QLabel), resolved_(new QLabel), put_back_(new QLabel),
      facts_page_(new QWidget), facts_grid_(new QGridLayout(facts_page_)), note_(new QLineEdit),
      pause_(new QTimer(this)), star_(new QToolButton), pictures_(chip())
{
    star_->setIcon(icon(QStringLiteral("star")));
    star_->setCheckable(true);
    star_->setAutoRaise(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(note_, 1);
    line->addWidget(star_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kControls);
    column->addWidget(makeLook(), 1);
    column->addWidget(makeChips());
    column->addLayout(line);
    pause_->setSingleShot(true);
    pause_->setInterval(kHistoryNotePauseMs);
    connect(note_, &QLineEdit::editingFinished, this, &HistoryDetails::giveNote);
    connect(note_, &QLineEdit::textEdited, this, [this] {
        if (!pause_->isActive()) pause_->start(); // who types without a pause is heard, too
    });
    connect(pause_, &QTimer::timeout, this, &HistoryDetails::giveNote);
    connect(star_, &QToolButton::toggled, this, [this](bool starred) { Q_EMIT starToggled(entry_.id, starred); });
    connect(pictures_, &QToolButton::clicked, this, [this] { Q_EMIT picturesRequested(entry_.id); });
    connect(picture_, &QAbstractButton::clicked, this, [this] { Q_EMIT lookRequested(entry_.id); });
    onLanguageChange(this, [this] { retranslateUi(); });
}

QWidget* HistoryDetails::makeLook()
{
    for (QLabel* label : {prompt_, resolved_}) letSelect(*label);
    resolved_->setForegroundRole(QPalette::PlaceholderText);
    facts_grid_->setContentsMargins(0, 0, 0, 0);
    facts_grid_->setHorizontalSpacing(space::kControls);
    facts_grid_->setVerticalSpacing(2);
    facts_grid_->setColumnStretch(1, 1);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(space::kPanel);
    beside->addWidget(picture_, 0, Qt::AlignTop);
    beside->addWidget(facts_page_, 1, Qt::AlignTop);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, space::kControls, 0);
    column->setSpacing(space::kControls);
    column->addWidget(prompt_);
    column->addWidget(resolved_);
    column->addLayout(beside);
    column->addStretch();
    auto* scroll = new QScrollArea;
    showScrolled(*scroll, page);
    scroll->setMinimumHeight(kPictureSide / 2);
    return scroll;
}

QWidget* HistoryDetails::makeChips()
{
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(4, chips);
    put_back_->setForegroundRole(QPalette::PlaceholderText);
    put_back_->setMargin(4);
    flow->addWidget(put_back_);
    for (const RequestPart part : kParts) {
        parts_ += chip();
        connect(parts_.last(), &QToolButton::clicked, this, [this, part] { Q_EMIT partChosen(part); });
        flow->addWidget(parts_.last());
    }
    flow->addWidget(pictures_);
    return chips;
}

void HistoryDetails::retranslateUi()
{
    note_->setPlaceholderText(tr("Note"));
    setNameAndTip(note_, tr("Note on the prompt"), tr("Found by the search; kept as you type"));
    setNameAndTip(star_, tr("Favourite"), tr("A favourite: all requests with this prompt"));
    setNameAndTip(picture_, tr("Show the newest picture of this request"), tr("Click to see it large"));
    put_back_->setText(tr("Put back"));
    const std::pair<QString, QString> parts[] = {{tr("Everything"), tr("Put the whole request back, seed included")},
                                                 {tr("Prompt"), tr("Put back only the prompt")},
                                                 {tr("Seed"), tr("Put back only the seed")},
                                                 {tr("Settings"), tr("Put back only the settings")}};
    for (int i = 0; i < parts_.size(); ++i) {
        parts_[i]->setText(parts[i].first);
        setNameAndTip(parts_[i], parts[i].second, parts[i].second);
    }
    setNameAndTip(pictures_, tr("Show the pictures of this request"), tr("Show the pictures of this request"));
    updateTexts();
}

void HistoryDetails::updateTexts()
{
    const QString prompt = QString::fromStdString(entry_.request.prompt).trimmed();
    prompt_->setText(prompt.isEmpty() ? tr("(no prompt)") : prompt);
    resolved_->setText(tr("Became: %1").arg(entry_.resolved));
    pictures_->setText(tr("%n picture(s)", nullptr, entry_.pictures));
    showFacts();
}

void HistoryDetails::showFacts()
{
    while (QLayoutItem* item = facts_grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!facts_ || !entry_.id) return;
    const GenerationRequest& request = entry_.request;
    QList<std::pair<QString, QString>> facts;
    if (!request.negative_prompt.empty())
        facts.emplaceBack(tr("Negative"), QString::fromStdString(request.negative_prompt));
    facts += facts_(request);
    facts.emplaceBack(tr("Size"), QStringLiteral("%1 × %2").arg(request.width).arg(request.height));
    if (request.count > 1) facts.emplaceBack(tr("Pictures"), QString::number(request.count));
    int row = 0;
    for (const auto& [title, text] : facts) {
        auto* name = smallLabel();
        name->setText(title);
        auto* value = smallLabel();
        value->setForegroundRole(QPalette::WindowText);
        letSelect(*value);
        value->setText(text);
        value->setAccessibleName(title + QStringLiteral(": ") + text);
        QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not widen the panel
        wrapping.setHeightForWidth(true);
        value->setSizePolicy(wrapping);
        facts_grid_->addWidget(name, row, 0, Qt::AlignTop);
        facts_grid_->addWidget(value, row++, 1);
    }
}

void HistoryDetails::giveNote()
{
    pause_->stop();
    if (!entry_.id || note_->text() == note_before_) return;
    note_before_ = note_->text();
    Q_EMIT noteChanged(entry_.id, note_before_);
}

void HistoryDetails::hideEvent(QHideEvent* event)
{
    giveNote(); // the window may be closing
    QWidget::hideEvent(event);
}

void HistoryDetails::clear()
{
    giveNote();
    entry_ = {};
    hide();
}

void HistoryDetails::setPicture(const QImage& picture)
{
    picture_->setVisible(entry_.pictures > 0);
    picture_->setImage(picture);
}

void HistoryDetails::setEntry(const HistoryEntry& entry)
{
    const bool another = entry_.id != entry.id;
    if (another) giveNote();
    if (another || (entry.note != note_before_ && !note_->hasFocus())) {
        note_before_ = entry.note;
        note_->setText(entry.note);
    }
    const bool same = !another && entry.request == entry_.request && entry.resolved == entry_.resolved
        && entry.pictures == entry_.pictures;
    entry_ = entry;
    {
        const QSignalBlocker quiet(star_);
        star_->setChecked(entry.starred);
    }
    if (!same) updateTexts();
    resolved_->setVisible(!entry.resolved.isEmpty());
    pictures_->setVisible(entry.pictures > 0);
    picture_->setVisible(entry.pictures > 0);
    show();
}

} // namespace sfumato::ui
