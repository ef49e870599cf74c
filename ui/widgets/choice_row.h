#pragma once
#include "ui/widgets/labelled_row.h"

namespace sfumato::ui {

class NamedCombo;

/// One entry of a choice.
struct Choice {
    QString name;
    QString description{};  ///< one line beside the name
    QString obstacle{};     ///< why it cannot be chosen now; empty: it can
    bool operator==(const Choice&) const = default;
};

/// One of a list of names, each with a line about it; what is impossible now is there, faded, and says why. The combo
/// box carries the accessible name.
class ChoiceRow final : public LabelledRow {
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget* parent = nullptr);
    void setTexts(const QString& label, const QString& tip);
    [[nodiscard]] QString value() const;
    /// Keeps the value where it is still possible, otherwise takes the first that is.
    void setChoices(const QStringList& names);
    void offer(const QList<Choice>& choices);
    /// Letter case is ignored; a name that is not offered changes nothing.
    void setValue(const QString& name);
    void setFallback(const QString& name) { fallback_ = name; }
    [[nodiscard]] bool changed() const { return value().compare(fallback_, Qt::CaseInsensitive) != 0; }
    void setLastUsed(const QString& name) { last_used_ = name; }

Q_SIGNALS:
    void valueChanged(const QString& name);

protected:
    [[nodiscard]] QString valueText() const override { return value(); }
    [[nodiscard]] QString fallbackText() const override { return fallback_; }
    [[nodiscard]] QString lastUsedText() const override { return last_used_; }
    void useLast() override { setValue(last_used_); }

private:
    void describe();
    NamedCombo* combo_;
    QString fallback_, last_used_, possible_;
    QList<Choice> choices_;
};

} // namespace sfumato::ui
