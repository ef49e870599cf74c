#pragma once
#include "core/painting/document.h"
#include "core/pipeline/generation_request.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace sfumato {

/// A document: what is painted, and the requests of the pictures in it.
struct CanvasDocument {
    painting::Document art;
    std::vector<GenerationRequest> requests;    ///< of what was taken onto the canvas, the newest last
};

/// A document read from its file.
struct CanvasFile {
    CanvasDocument document;
    QString saved_as; ///< in a recovery file: where the user saved it last; empty: nowhere yet
};

/// Writes documents as .sfu: a ZIP of manifest.json (format, version, size, layers), the layers and masks that hold
/// anything as PNG, requests.json and thumbnail.png. The file appears whole or not at all. A layer that is as it was in
/// the last document is not encoded again, so that saving every few seconds costs what changed. One thread at a time.
class CanvasWriter {
public:
    /// `saved_as`: for a recovery file. Errors: full disk, no permission.
    [[nodiscard]] Result<void> write(const QString& path, const CanvasDocument& document, const QString& saved_as = {});

private:
    struct Encoded {
        painting::Plane plane;
        QByteArray png;
    };
    const QByteArray& encoded(const painting::Document& art, painting::Layer layer);
    std::array<Encoded, painting::kLayers.size()> encoded_;
};

/// Errors: no document, a newer version, cut short, a layer that is missing, broken or of another size than the canvas.
[[nodiscard]] Result<CanvasFile> read_canvas_file(const QString& path);

} // namespace sfumato
