#pragma once
#include "core/imaging/image.h"
#include "core/pipeline/generation_request.h"
#include "core/studio/grid/grid_axis.h"

#include <QDate>
#include <QString>

namespace sfumato {

/// Saves pictures as <outputs>/yyyy-mm-dd/NNNNN-seed.png (picture_names.h) or with another ending, the counter running
/// per folder and never used twice. The file appears whole or not at all: temporary name, fsync, and a name that nobody
/// has, whoever else writes there.
class PictureWriter {
public:
    explicit PictureWriter(QString outputs) : outputs_(std::move(outputs)) {}

    /// Writes with the request inside; returns the absolute path. Errors: full disk, folder not writable.
    /// The number is at least `number`. `axes`: of the grid whose sheet it is.
    [[nodiscard]] Result<QString> write(const Image& image, const GenerationRequest& request, QDate day, int number = 0,
                                        const QList<GridAxis>& axes = {}) const;
    [[nodiscard]] const QString& outputs() const { return outputs_; }
    /// Of what is written from now on: png, jpg.
    void setEnding(const QString& ending) { ending_ = ending; }

private:
    QString outputs_, ending_ = QStringLiteral("png");
};

/// The name of a day's folder.
[[nodiscard]] QString day_folder(QDate day);

} // namespace sfumato
