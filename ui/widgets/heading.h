#pragma once
#include <QWidget>

namespace sfumato::ui {

/// The small title over a group, with an optional note at the right. Painted, so that the control below it alone
/// carries the accessible name.
class Heading final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(QString note READ note)
public:
    explicit Heading(QWidget* parent = nullptr);
    [[nodiscard]] const QString& text() const { return text_; }
    void setText(const QString& text);
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
