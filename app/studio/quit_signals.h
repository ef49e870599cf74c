#pragma once
#include <QObject>

namespace sfumato {

/// Turns SIGINT, SIGTERM and SIGHUP into quitRequested(), so that the window is closed as by hand and keeps its layout.
class QuitSignals final : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject* parent = nullptr);

Q_SIGNALS:
    void quitRequested();
};

} // namespace sfumato
