#include "core/studio/storage/io_thread.h"

#include <future>

namespace sfumato {

Result<std::unique_ptr<IoThread>> IoThread::start(const DataDir& dir, Clock clock,
                                                  const std::optional<Error>& read_only)
{
    std::unique_ptr<IoThread> io(new IoThread);
    io->thread_.setObjectName(QStringLiteral("sfumato i/o"));
    io->receiver_.moveToThread(&io->thread_);
    io->thread_.start();

    Result<void> opened;
    std::promise<void> done;
    io->post([&] {
        auto database = Database::open(dir.database().toStdString());
        if (database) {
            (*database)->set_clock(std::move(clock));
            if (read_only) opened = (*database)->set_read_only(*read_only);
            io->stores_ = std::make_unique<Stores>(std::move(*database), dir);
        } else {
            opened = tl::unexpected(database.error());
        }
        done.set_value();
    });
    done.get_future().wait();
    if (!opened) return tl::unexpected(opened.error());
    return io;
}

IoThread::~IoThread()
{
    // quit() from here would overtake the work still waiting; posted behind it, it cannot.
    post([this] {
        stores_.reset();
        thread_.quit();
    });
    thread_.wait();
}

void IoThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&receiver_, std::move(work), Qt::QueuedConnection);
}

} // namespace sfumato
