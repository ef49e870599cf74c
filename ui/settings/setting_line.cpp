#include "ui/settings/setting_line.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace sfumato::ui {

constexpr int kControlWidth = 220;

SettingLine::SettingLine(const QString& name, const QString& tip, QWidget* control, QWidget* parent)
    : QWidget(parent), name_(new QLabel(name)), tip_(new QLabel(tip)), complaint_(new QLabel), control_(control),
      reset_(new QToolButton)
{
    control->setToolTip(tip.isEmpty() ? name : tip);
    control->setFixedWidth(kControlWidth);
    tip_->setFont(smallFont(font()));
    tip_->setForegroundRole(QPalette::PlaceholderText);
    tip_->setWordWrap(true);
    tip_->setVisible(!tip.isEmpty());
    name_->setBuddy(control);
    complaint_->setFont(tip_->font());
    complaint_->setWordWrap(true);
    complaint_->setForegroundRole(QPalette::BrightText);
    complaint_->setTextFormat(Qt::RichText);
    complaint_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    complaint_->setToolTip(tr("Keys that two actions have run neither of them"));
    complaint_->hide();
    reset_->setIcon(icon(QStringLiteral("reuse")));
    reset_->setAutoRaise(true);
    reset_->setFocusPolicy(Qt::StrongFocus);
    setName(name);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kControls);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(name_, 0, 0, tip.isEmpty() ? 2 : 1, 1);
    grid->addWidget(tip_, 1, 0);
    grid->addWidget(complaint_, 2, 0, 1, 3);
    grid->addWidget(control, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(reset_, 0, 2, 2, 1, Qt::AlignVCenter);
    connect(reset_, &QToolButton::clicked, this, &SettingLine::resetRequested);
    connect(complaint_, &QLabel::linkActivated, this, &SettingLine::complaintFollowed);
}

void SettingLine::setName(const QString& name)
{
    name_->setText(name);
    control_->setAccessibleName(name);
    reset_->setToolTip(tr("Back to the default: %1").arg(name));
    reset_->setAccessibleName(reset_->toolTip());
}

bool SettingLine::matches(const QString& query) const
{
    QStringList said{name_->text(), tip_->text(), also_};
    if (const auto* combo = qobject_cast<const QComboBox*>(control_))
        for (int i = 0; i < combo->count(); ++i) said += combo->itemText(i);
    const QString all = said.join(QLatin1Char(' '));
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingLine::setResettable(bool resettable)
{
    reset_->setEnabled(resettable);
}

void SettingLine::hideReset()
{
    QSizePolicy place = reset_->sizePolicy();
    place.setRetainSizeWhenHidden(true);    // controls stay in one column
    reset_->setSizePolicy(place);
    reset_->hide();
}

void SettingLine::setComplaint(const QString& html)
{
    complaint_->setText(html);
    complaint_->setVisible(!html.isEmpty());
}

} // namespace sfumato::ui
