#pragma once
#include <QAbstractButton>
#include <QImage>

class QToolButton;

namespace sfumato::ui {

/// What is being made while the person looks at something else: small, with how far it is. A click goes there, the
/// cross takes it away.
class MakingInset final : public QAbstractButton {
    Q_OBJECT
public:
    explicit MakingInset(QWidget* parent = nullptr);
    /// `caption`: "Step 3 of 20"; empty: it is finished.
    void setPicture(const QImage& picture, const QString& caption);
    /// In the lower right corner of `area`, in pixels of the parent.
    void placeIn(const QRect& area);
    [[nodiscard]] QString caption() const { return caption_; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    [[nodiscard]] int lineHeight() const;
    QToolButton* close_;
    QImage picture_; // as large as it is drawn
    QString caption_;
    bool finished_ = false;
};

} // namespace sfumato::ui
