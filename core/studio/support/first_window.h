#pragma once
#include <QObject>

namespace sfumato {

/// How the window that has a data folder is found by later starts of the program on the same machine and by the same
/// user: a socket named after the folder.
class FirstWindow : public QObject {
    Q_OBJECT
public:
    /// Listens. GUI thread.
    explicit FirstWindow(const QString& data_folder, QObject* parent = nullptr);
    ~FirstWindow() override;
    /// Asks the window of that folder to come to the front and, where `model` is not empty, to open it. False where
    /// none answers within some seconds. Blocking; from another process.
    [[nodiscard]] static bool ask(const QString& data_folder, const QString& model = {});

Q_SIGNALS:
    void asked(const QString& model);

private:
    void answer();
    int socket_ = -1;
};

} // namespace sfumato
