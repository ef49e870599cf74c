#pragma once
#include "core/pipeline/provenance.h"

#include <QImage>
#include <QString>

namespace sfumato {

/// A picture from anywhere and how it was made, as its file tells.
struct PictureParameters {
    QString file;
    QImage preview;             ///< longest side 256
    ImportedRequest imported;
};

/// `data_folder`: files it names there are found where the folder is now. Blocking. Errors: no picture, no parameters
/// inside, those of import_request.
[[nodiscard]] Result<PictureParameters> read_picture_parameters(const QString& file, const QString& data_folder = {});

} // namespace sfumato
