#include "ui/history/history_details.h"
#include "ui/i18n/retranslate.h"
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

constexpr RequestPart kParts[]
    = {RequestPart::Everything, RequestPart::Prompt, RequestPart::Seed, RequestPart::Settings};

QToolButton* chip()
{
    auto* button = new QToolButton;
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HistoryDetails::HistoryDetails(QWidget* parent)
    : QWidget(parent), resolved_(new QLabel), put_back_(new QLabel), note_(new QLineEdit), star_(new QToolButton),
      pictures_(chip())
{
    resolved_->setWordWrap(true);
    resolved_->setTextFormat(Qt::PlainText);
    resolved_->setForegroundRole(QPalette::PlaceholderText);
    resolved_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    star_->setIcon(icon(QStringLiteral("star")));
    star_->setCheckable(true);
    star_->setAutoRaise(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(note_, 1);
    line->addWidget(star_);
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kControls);
    column->addWidget(resolved_);
    column->addWidget(chips);
    column->addLayout(line);
    connect(note_, &QLineEdit::editingFinished, this, &HistoryDetails::giveNote);
    connect(star_, &QToolButton::toggled, this, [this](bool starred) { Q_EMIT starToggled(id_, starred); });
    connect(pictures_, &QToolButton::clicked, this, [this] { Q_EMIT picturesRequested(id_); });
    onLanguageChange(this, [this] { retranslateUi(); });
}

void HistoryDetails::retranslateUi()
{
    note_->setPlaceholderText(tr("Note"));
    setNameAndTip(note_, tr("Note on the prompt"), tr("Found by the search; Enter keeps it"));
    setNameAndTip(star_, tr("Favourite"), tr("A favourite: all requests with this prompt"));
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
    resolved_->setText(tr("Became: %1").arg(resolved_prompt_));
    pictures_->setText(tr("%n picture(s)", nullptr, picture_count_));
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
    resolved_prompt_ = entry.resolved;
    picture_count_ = entry.pictures;
    updateTexts();
    resolved_->setVisible(!entry.resolved.isEmpty());
    pictures_->setVisible(entry.pictures > 0);
    show();
}

} // namespace sfumato::ui
