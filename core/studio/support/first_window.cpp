#include "core/studio/support/first_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSocketNotifier>

#include <algorithm>
#include <cstring>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace sfumato {
namespace {

constexpr int kAnswerSeconds = 5, kLongestQuestion = 1 << 16;
/// What a desktop hands to a program it starts, so that its window may take the focus.
constexpr const char* kActivationToken = "XDG_ACTIVATION_TOKEN";

struct Address {
    sockaddr_un at{};
    socklen_t size = 0;
};

/// In Linux's abstract namespace (unix(7)): gone with the program, however it ends.
Address address_of(const QString& data_folder)
{
    const QFileInfo folder(data_folder);
    const QString path = folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(folder.absoluteFilePath());
    const QByteArray name = "sfumato-" + QByteArray::number(::getuid()) + '-'
        + QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    Address address;
    address.at.sun_family = AF_UNIX;
    std::memcpy(address.at.sun_path + 1, name.constData(), static_cast<std::size_t>(name.size()));
    address.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<std::size_t>(name.size()));
    return address;
}

int new_socket()
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{kAnswerSeconds, 0};
    for (const int way : {SO_RCVTIMEO, SO_SNDTIMEO}) ::setsockopt(socket, SOL_SOCKET, way, &patience, sizeof patience);
    return socket;
}

bool is_from_our_user(int connection)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

QByteArray read_all(int connection)
{
    QByteArray all;
    char part[4096];
    for (ssize_t got = 0; all.size() < kLongestQuestion && (got = ::read(connection, part, sizeof part)) > 0;)
        all.append(part, got);
    return all;
}

} // namespace

FirstWindow::FirstWindow(const QString& data_folder, QObject* parent) : QObject(parent), socket_(new_socket())
{
    const Address address = address_of(data_folder);
    if (::bind(socket_, reinterpret_cast<const sockaddr*>(&address.at), address.size) != 0 || ::listen(socket_, 8) != 0)
        return;
    auto* notifier = new QSocketNotifier(socket_, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &FirstWindow::answer);
}

FirstWindow::~FirstWindow() { ::close(socket_); }

void FirstWindow::answer()
{
    const int connection = ::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) return;
    const timeval patience{1, 0}; // this thread draws the window
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (is_from_our_user(connection)) {
        const QList<QByteArray> lines = read_all(connection).split('\n');
        if (lines.size() == 2) {
            if (!lines[0].isEmpty()) qputenv(kActivationToken, lines[0]); // Qt takes it from there
            const char done = '1';
            (void)!::send(connection, &done, 1, MSG_NOSIGNAL);
            Q_EMIT asked(QString::fromUtf8(lines[1]));
        }
    }
    ::close(connection);
}

bool FirstWindow::ask(const QString& data_folder, const QString& model)
{
    const Address address = address_of(data_folder);
    const int connection = new_socket();
    const QByteArray question = qgetenv(kActivationToken) + '\n' + model.toUtf8();
    bool answered = ::connect(connection, reinterpret_cast<const sockaddr*>(&address.at), address.size) == 0
        && ::send(connection, question.constData(), static_cast<std::size_t>(question.size()), MSG_NOSIGNAL)
            == question.size();
    ::shutdown(connection, SHUT_WR);
    answered = answered && read_all(connection) == "1";
    ::close(connection);
    return answered;
}

} // namespace sfumato
