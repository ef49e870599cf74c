#pragma once
#include <QStringList>
#include <QWidget>

namespace sfumato::ui {

/// Takes files dropped anywhere on a window, and says over it what would come of them while they hover.
class DropZone final : public QWidget {
    Q_OBJECT
public:
    explicit DropZone(QWidget& window);

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& window_;
    QString sentence_;
};

} // namespace sfumato::ui
