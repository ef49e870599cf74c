#pragma once
#include <QStringList>
#include <QWidget>

#include <functional>

namespace sfumato::ui {

/// Takes files dropped anywhere on a window, or on a part of it, and says over it what would come of them while they
/// hover.
class DropZone final : public QWidget {
    Q_OBJECT
public:
    /// `sentence`: what would come of these files; empty: they are not for here.
    DropZone(QWidget& window, std::function<QString(const QStringList&)> sentence);

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& window_;
    std::function<QString(const QStringList&)> sentence_of_;
    QString sentence_;
};

/// By its ending: a picture, or a document as well.
[[nodiscard]] bool isPictureFile(const QString& path);
[[nodiscard]] bool isCanvasFile(const QString& path);

} // namespace sfumato::ui
