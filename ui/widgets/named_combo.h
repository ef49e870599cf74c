#pragma once
#include <QComboBox>

namespace sfumato::ui {

/// A combo box that assistive tools find by its accessible name; Qt's own goes by the text of its choice there.
/// Its accessible value is the index of the choice, and choosing an entry of its list chooses it.
class NamedCombo : public QComboBox {
    Q_OBJECT
public:
    explicit NamedCombo(QWidget* parent = nullptr);
    /// In the order of the items there are; those beyond `texts` keep theirs.
    void setItemTexts(const QStringList& texts);

protected:
    /// Letters search the closed list that has the focus; they take up no tools meanwhile.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool in_key_ = false; // which tells of its choice by itself
};

} // namespace sfumato::ui
