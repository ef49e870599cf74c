#pragma once
#include "ui/widgets/labelled_row.h"

#include <QList>
#include <QSize>

class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;

namespace sfumato::ui {

/// Width and height with a button that swaps them, a lock that keeps their ratio, and a menu of the sizes usual for the
/// model's family. Sides that do not fit the model are said so below, with the nearest that do.
class SizeRow final : public LabelledRow {
    Q_OBJECT
public:
    explicit SizeRow(QWidget* parent = nullptr);
    [[nodiscard]] QSize value() const;
    void setValue(QSize size);
    /// Sides are multiples of `multiple`; `side` is what the model was trained at; `usual` fills the menu.
    void setModel(int multiple, int side, const QList<QSize>& usual = {});
    void setLastUsed(QSize size) { last_used_ = size; }
    [[nodiscard]] QList<QSize> presets() const { return usual_; }
    /// The size with both sides moved to the nearest that fit.
    [[nodiscard]] QSize nearestFitting(QSize size) const;

Q_SIGNALS:
    void valueChanged(QSize size);

protected:
    [[nodiscard]] QString valueText() const override { return textOf(value()); }
    [[nodiscard]] QString fallbackText() const override { return textOf({side_, side_}); }
    [[nodiscard]] QString lastUsedText() const override
    {
        return last_used_.isEmpty() ? QString() : textOf(last_used_);
    }
    void useLast() override { setValue(last_used_); }

private:
    [[nodiscard]] static QString textOf(QSize size);
    void retranslateUi();
    void fillPresets();
    void keepRatio(QSpinBox* changed);
    void check();
    QSpinBox *width_, *height_;
    QToolButton *swap_, *lock_, *presets_;
    QMenu* menu_;
    QLabel* complaint_;
    int multiple_ = 8, side_ = 128;
    QList<QSize> usual_;
    QSize last_used_, ratio_;   // the latter what the lock keeps
};

} // namespace sfumato::ui
