#pragma once
#include <QWidget>

namespace sfumato::ui {

/// The small title over a group, with an optional note at the right. Painted, so that the control below it alone
/// carries the accessible name.
class Heading final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text MEMBER text_)   // both are said again when the language changes
    Q_PROPERTY(QString note MEMBER note_)
public:
    explicit Heading(const QString& text, QWidget* parent = nullptr);
    void setNote(const QString& note, bool warning = false);
    [[nodiscard]] const QString& note() const { return note_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_, note_;
    bool warning_ = false;
};

} // namespace sfumato::ui
