#include "core/studio/support/draft_file.h"

#include "core/base/file_io.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>

#include <utility>

namespace sfumato {

DraftFile::DraftFile(QString path, QObject* parent) : QObject(parent), path_(std::move(path))
{
    pool_.setMaxThreadCount(1);
    timer_.setSingleShot(true);
    timer_.setInterval(kPauseMs);
    connect(&timer_, &QTimer::timeout, this, &DraftFile::due);
    // Halves of a file that a kill left; another window may be writing one just now.
    const QFileInfo file(path_);
    const QDateTime while_ago = QDateTime::currentDateTime().addSecs(-60);
    for (const QFileInfo& left :
         file.dir().entryInfoList({u'.' + file.fileName() + QStringLiteral(".*")}, QDir::Files | QDir::Hidden))
        if (left.lastModified() < while_ago) QFile::remove(left.filePath());
}

DraftFile::~DraftFile() { pool_.waitForDone(); }

QString DraftFile::read() const
{
    QFile file(path_);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void DraftFile::touch()
{
    if (!timer_.isActive()) timer_.start(); // not begun again: who types without a pause is heard, too
}

void DraftFile::write(std::function<std::string()> content)
{
    timer_.stop();
    pool_.start([this, number = ++newest_, content = std::move(content)] {
        if (newest_ != number) return;
        const auto written = write_file_atomically(path_.toStdString(), content());
        QMetaObject::invokeMethod(this, [this, written] {
            if (!written && !failing_) Q_EMIT failed(written.error());
            failing_ = !written;
        });
    });
}

} // namespace sfumato
