#include "ui/history/history_details.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

QToolButton* chip(const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HistoryDetails::HistoryDetails(QWidget* parent)
    : QWidget(parent), resolved_(new QLabel), note_(new QLineEdit), star_(new QToolButton),
      pictures_(chip({}, tr("Show the pictures of this request")))
{
    resolved_->setWordWrap(true);
    resolved_->setTextFormat(Qt::PlainText);
    resolved_->setForegroundRole(QPalette::PlaceholderText);
    resolved_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    note_->setPlaceholderText(tr("Note"));
    note_->setAccessibleName(tr("Note on the prompt"));
    note_->setToolTip(tr("Found by the search; Enter keeps it"));
    star_->setIcon(icon(QStringLiteral("star")));
    star_->setCheckable(true);
    star_->setAutoRaise(true);
    star_->setAccessibleName(tr("Favourite"));
    star_->setToolTip(tr("A favourite: all requests with this prompt"));
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(note_, 1);
    line->addWidget(star_);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(4, chips);
    auto* title = new QLabel(tr("Put back"));
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setMargin(4);
    flow->addWidget(title);
    const std::tuple<RequestPart, QString, QString> parts[] = {
        {RequestPart::Everything, tr("Everything"), tr("Put the whole request back, seed included")},
        {RequestPart::Prompt, tr("Prompt"), tr("Put back only the prompt")},
        {RequestPart::Seed, tr("Seed"), tr("Put back only the seed")},
        {RequestPart::Settings, tr("Settings"), tr("Put back only the settings")}};
    for (const auto& [part, text, tip] : parts) {
        QToolButton* button = chip(text, tip);
        connect(button, &QToolButton::clicked, this, [this, part = part] { Q_EMIT partChosen(part); });
        flow->addWidget(button);
    }
    flow->addWidget(pictures_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kControls);
    column->addWidget(resolved_);
    column->addWidget(chips);
    column->addLayout(line);
    connect(note_, &QLineEdit::editingFinished, this, &HistoryDetails::giveNote);
    connect(star_, &QToolButton::toggled, this, [this](bool starred) { Q_EMIT starToggled(id_, starred); });
    connect(pictures_, &QToolButton::clicked, this, [this] { Q_EMIT picturesRequested(id_); });
}

void HistoryDetails::giveNote()
{
    if (!id_ || note_->text() == note_before_) return;
    note_before_ = note_->text();
    Q_EMIT noteChanged(id_, note_before_);
}

void HistoryDetails::clear()
{
    giveNote();
    id_ = 0;
    hide();
}

void HistoryDetails::setEntry(const HistoryEntry& entry)
{
    if (id_ != entry.id) giveNote();
    if (id_ != entry.id || (entry.note != note_before_ && !note_->hasFocus())) {
        id_ = entry.id;
        note_before_ = entry.note;
        note_->setText(entry.note);
    }
    {
        const QSignalBlocker quiet(star_);
        star_->setChecked(entry.starred);
    }
    resolved_->setVisible(!entry.resolved.isEmpty());
    resolved_->setText(tr("Became: %1").arg(entry.resolved));
    pictures_->setVisible(entry.pictures > 0);
    pictures_->setText(tr("%n picture(s)", nullptr, entry.pictures));
    show();
}

} // namespace sfumato::ui
