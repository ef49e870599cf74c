#pragma once
#include "core/base/error.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <string>

namespace sfumato {

/// Keeps in a file what a person is typing, so that a kill or a power cut loses at most seconds of it: due() comes
/// kPauseMs after a change and then again as long as there are more, and write() does the work on a thread of its own.
/// GUI thread.
class DraftFile : public QObject {
    Q_OBJECT
public:
    static constexpr int kPauseMs = 700;
    explicit DraftFile(QString path, QObject* parent = nullptr);
    /// Waits until what was given to write() is on the disk.
    ~DraftFile() override;

    /// What is there; empty where there is nothing or it cannot be read.
    [[nodiscard]] QString read() const;
    /// Something was typed.
    void touch();
    /// `content` is asked on that thread. Of several that wait only the newest is written.
    void write(std::function<std::string()> content);

Q_SIGNALS:
    /// What was typed is to be given to write() now.
    void due();
    /// It could not be written; said once, until it can be again. Errors: those of write_file_atomically.
    void failed(const sfumato::Error& error);

private:
    const QString path_;
    QTimer timer_{this};
    QThreadPool pool_;            // one thread
    std::atomic<int> newest_ = 0; // of those given to write()
    bool failing_ = false;
};

} // namespace sfumato
