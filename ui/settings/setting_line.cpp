#include "ui/settings/setting_line.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/small_label.h"
#include "ui/widgets/usable.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {

constexpr int kControlWidth = 220;

SettingLine::SettingLine(QWidget* control, QWidget* parent)
    : QWidget(parent), name_(new QLabel), tip_(smallLabel()), warning_(new QLabel), control_(control),
      reset_(new QToolButton)
{
    control->setFixedWidth(kControlWidth);
    tip_->setWordWrap(true);
    name_->setBuddy(control);
    warning_->setFont(tip_->font());
    warning_->setWordWrap(true);
    warning_->setForegroundRole(QPalette::BrightText);
    warning_->setTextFormat(Qt::RichText);
    warning_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    warning_->hide();
    reset_->setIcon(icon(QStringLiteral("reuse")));
    reset_->setAutoRaise(true);
    reset_->setFocusPolicy(Qt::StrongFocus);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name_);
    texts->addWidget(tip_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kControls);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addLayout(texts, 0, 0, 2, 1);
    grid->addWidget(warning_, 2, 0, 1, 3);
    grid->addWidget(control, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(reset_, 0, 2, 2, 1, Qt::AlignVCenter);
    connect(reset_, &QToolButton::clicked, this, &SettingLine::resetRequested);
    connect(warning_, &QLabel::linkActivated, this, &SettingLine::warningLinkActivated);
    onLanguageChange(this, [this] { warning_->setToolTip(tr("Keys that two actions have run neither of them")); });
}

void SettingLine::setTexts(const QString& name, const QString& tip)
{
    name_->setText(name);
    tip_->setText(tip);
    tip_->setVisible(!tip.isEmpty());
    setNameAndTip(control_, name, tip.isEmpty() ? name : tip);
    const QString reset = tr("Back to the default: %1").arg(name);
    setNameAndTip(reset_, reset, reset);
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
    setUsable(*reset_, resettable, [] { return tr("It is the default already"); });
}

void SettingLine::hideReset()
{
    QSizePolicy place = reset_->sizePolicy();
    place.setRetainSizeWhenHidden(true);    // controls stay in one column
    reset_->setSizePolicy(place);
    reset_->hide();
}

void SettingLine::setWarning(const QString& html)
{
    warning_->setText(html);
    warning_->setVisible(!html.isEmpty());
}

} // namespace sfumato::ui
