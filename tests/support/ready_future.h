#pragma once
#include <QFuture>
#include <QImage>
#include <QPromise>

namespace sfumato {

/// What answers at once.
template <class T> QFuture<T> ready(const T& value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

/// For models that ask for the pictures of files.
inline QFuture<QImage> no_picture(const QString&) { return ready(QImage()); }

} // namespace sfumato
