#include "ui/generate/seed_row.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/usable.h"

#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QToolButton>

namespace sfumato::ui {

constexpr double kLargestSeed = 9007199254740991; // 2^53 - 1: the largest a double holds exactly

SeedRow::SeedRow(QWidget* parent)
    : LabelledRow(parent), number_(new NumberBox), dice_(new QToolButton), lock_(new QToolButton),
      again_(new QToolButton)
{
    number_->setDecimals(0);
    number_->setRange(-1, kLargestSeed);
    number_->setValue(-1);
    number_->setGroupSeparatorShown(false);
    number_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number_->setMinimumWidth(60);
    wheelOnlyWithFocus(number_);
    dice_->setIcon(icon(QStringLiteral("dice")));
    lock_->setCheckable(true);
    again_->setIcon(icon(QStringLiteral("reuse")));
    showReusable(false);
    for (QToolButton* button : {dice_, again_, lock_}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    controls()->addWidget(number_, 1);
    controls()->setSpacing(4);
    controls()->addWidget(dice_);
    controls()->addWidget(again_);
    controls()->addWidget(lock_);

    connect(number_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        setLocked(value >= 0);
        Q_EMIT seedChanged();
    });
    connect(again_, &QToolButton::clicked, this, &SeedRow::useLast);
    connect(dice_, &QToolButton::clicked, this, &SeedRow::throwDice);
    connect(lock_, &QToolButton::toggled, this, [this](bool on) {
        if (on && number_->value() < 0) throwDice();
        showLock();
        Q_EMIT lockedChanged(on);
        Q_EMIT seedChanged();
    });
    connect(this, &LabelledRow::resetRequested, this, [this] { setSeed(-1); });
    onLanguageChange(this, [this] { retranslateUi(); });
}

void SeedRow::retranslateUi()
{
    setLabel(tr("Seed"));
    setToolTip(tr("The number the picture's noise grows from. The same seed and settings give the same picture."));
    setNameAndTip(number_, tr("Seed"), toolTip());
    number_->setSpecialValueText(tr("random"));
    setNameAndTip(dice_, tr("Throw the dice"), tr("Take another seed at random, and keep it"));
    setNameAndTip(again_, tr("Reuse the last seed"), tr("Take the seed of the last picture again, and keep it"));
    lock_->setAccessibleName(tr("Keep the seed"));
    showLock();
}

std::int64_t SeedRow::seed() const
{
    return locked() ? static_cast<std::int64_t>(number_->value()) : -1;
}

bool SeedRow::locked() const
{
    return lock_->isChecked();
}

void SeedRow::setSeed(std::int64_t seed)
{
    number_->setValue(static_cast<double>(seed));
    setLocked(seed >= 0);
}

void SeedRow::showResolvedSeed(std::int64_t seed)
{
    const QSignalBlocker quiet(number_);
    number_->setValue(static_cast<double>(seed));
    last_ = seed;
    showReusable(seed >= 0);
}

void SeedRow::showReusable(bool reusable)
{
    setUsable(*again_, reusable, [] { return tr("No picture was made yet"); });
}

QString SeedRow::valueText() const
{
    return number_->value() < 0 ? fallbackText() : QString::number(static_cast<std::int64_t>(number_->value()));
}

void SeedRow::setLocked(bool locked)
{
    lock_->setChecked(locked);
}

void SeedRow::throwDice()
{
    setSeed(QRandomGenerator::global()->generate());
}

void SeedRow::showLock()
{
    lock_->setIcon(icon(locked() ? QStringLiteral("lock") : QStringLiteral("unlock")));
    lock_->setToolTip(locked() ? tr("The seed is kept for every picture. Click for a new seed each time.")
                               : tr("Every picture gets a new seed. Click to keep this one."));
}

} // namespace sfumato::ui
