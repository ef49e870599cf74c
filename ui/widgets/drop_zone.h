#pragma once
#include <QStringList>
#include <QWidget>

#include <functional>

namespace sfumato::ui {

/// Takes files dropped anywhere on a window, or on a part of it; a text over it says what would become of them while
/// they hover.
class DropZone final : public QWidget {
    Q_OBJECT
public:
    /// `describe`: what would become of these files; empty: they are not for here.
    DropZone(QWidget& window, std::function<QString(const QStringList& paths)> describe);

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& window_;
    std::function<QString(const QStringList&)> describe_;
    QString text_;
};

/// By its ending.
[[nodiscard]] bool isPictureFile(const QString& path);

} // namespace sfumato::ui
