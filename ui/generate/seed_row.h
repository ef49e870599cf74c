#pragma once
#include "ui/widgets/labelled_row.h"

#include <cstdint>

class QDoubleSpinBox;
class QToolButton;

namespace sfumato::ui {

/// The seed: where the lock is open every picture gets a new one, which is then shown; typing one, throwing the dice or
/// taking that of the last picture closes the lock.
class SeedRow final : public LabelledRow {
    Q_OBJECT
public:
    explicit SeedRow(QWidget* parent = nullptr);
    /// For the next request: the locked seed, or -1.
    [[nodiscard]] std::int64_t seed() const;
    [[nodiscard]] bool locked() const;
    /// -1 opens the lock, a seed closes it.
    void setSeed(std::int64_t seed);
    /// Shows the seed that a request got; the lock stays as it is.
    void showResolvedSeed(std::int64_t seed);
    void setLocked(bool locked);

Q_SIGNALS:
    void lockedChanged(bool locked);
    /// seed() gives something else now.
    void seedChanged();

protected:
    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] QString fallbackText() const override { return tr("random"); }
    [[nodiscard]] QString lastUsedText() const override { return last_ < 0 ? QString() : QString::number(last_); }
    void useLast() override { setSeed(last_); }

private:
    void retranslateUi();
    void throwDice();
    void showLock();
    void showReusable(bool reusable);
    QDoubleSpinBox* number_;
    QToolButton *dice_, *lock_, *again_;
    std::int64_t last_ = -1;    // of the last picture
};

} // namespace sfumato::ui
