#include "ui/generate/carried_pictures.h"
#include "core/imaging/picture_source.h"
#include "core/studio/gallery/library.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_library.h"
#include "core/studio/studio.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/qt_image.h"
#include "ui/theme/theme.h"

#include <QFileInfo>

namespace sfumato::ui {
namespace {

constexpr int kThumbnailSide = 128;

struct Source {
    std::string picture, mask;
};

Source namedBy(const decltype(GenerationRequest::mode)& mode)
{
    return std::visit(
        [](const auto& one) -> Source {
            if constexpr (requires { one.mask; }) return {one.init_image, one.mask};
            else if constexpr (requires { one.init_image; }) return {one.init_image, {}};
            else return {};
        },
        mode);
}

QImage shrunk(const QImage& picture)
{
    return picture.scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// The accent over what is masked.
void tint(QImage& picture, const GreyImage& mask, const QColor& accent)
{
    const QImage grey = QImage(mask.grey.data(), mask.width, mask.height, mask.width, QImage::Format_Grayscale8)
                            .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixelColor(x, y, mixed(picture.pixelColor(x, y), accent, 0.65 * qGray(grey.pixel(x, y)) / 255));
}

QImage readSource(const Source& source, const QColor& accent)
{
    const auto picture = read_source_picture(source.picture);
    if (!picture) return {};
    QImage image = shrunk(to_qimage(picture->image));
    if (source.mask.empty()) return image;
    if (const auto mask = read_source_mask(source.mask); mask && mask->mask.width > 0) tint(image, mask->mask, accent);
    return image;
}

QString previewOf(const ModelLibrary& models, const std::string& lora)
{
    for (const ModelEntry& entry : models.entries())
        if (entry.kind == ModelKind::Lora && QFileInfo(entry.path).completeBaseName() == QString::fromStdString(lora))
            return entry.preview;
    return {};
}

} // namespace

QFuture<QImage> carriedPicture(Studio& studio, const GenerationRequest& request, const Carried& part)
{
    if (part.kind == Carried::Kind::Source)
        return in_background(
            [source = namedBy(request.mode), accent = theme().accent] { return readSource(source, accent); });
    if (part.kind == Carried::Kind::Branch)
        return studio.jobs().decodeStep(*request.branch->parent, request.branch->step);
    const QString preview
        = part.kind == Carried::Kind::Lora ? previewOf(studio.models(), request.loras[part.lora].name) : QString();
    if (!preview.isEmpty()) return studio.library().thumbnail(preview, kThumbnailSide);
    return in_background([] { return QImage(); });
}

} // namespace sfumato::ui
