#pragma once
#include "ui/widgets/labelled_row.h"

namespace sfumato::ui {

class NamedCombo;

/// One of a list of names. The combo box carries the accessible name.
class ChoiceRow final : public LabelledRow {
    Q_OBJECT
public:
    ChoiceRow(const QString& label, const QString& tip, QWidget* parent = nullptr);
    [[nodiscard]] QString value() const;
    /// Keeps the value where it is still offered, otherwise takes the first.
    void setChoices(const QStringList& names);
    /// Letter case is ignored; a name that is not offered changes nothing.
    void setValue(const QString& name);

Q_SIGNALS:
    void valueChanged(const QString& name);

private:
    NamedCombo* combo_;
};

} // namespace sfumato::ui
