#pragma once
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace sfumato::ui {

/// A line of the settings dialog: name and explanation, the control, and a button that puts the default back.
class SettingLine final : public QWidget {
    Q_OBJECT
public:
    explicit SettingLine(QWidget* control, QWidget* parent = nullptr);
    /// The control gets the name as its accessible name, and the explanation, where there is one, as its tooltip.
    void setTexts(const QString& name, const QString& tip = {});
    /// Whether every word of `query` occurs in what the line says, whatever the case; in English as well (`also`).
    [[nodiscard]] bool matches(const QString& query) const;
    void setAlsoFoundBy(const QString& also) { also_ = also; }
    void setResettable(bool resettable);
    void hideReset();
    /// Something that needs saying under the control, as a link that can be followed; empty hides it.
    void setWarning(const QString& html);

Q_SIGNALS:
    void resetRequested();
    void warningLinkActivated();

private:
    QLabel *name_, *tip_, *warning_;
    QWidget* control_;
    QToolButton* reset_;
    QString also_;
};

} // namespace sfumato::ui
