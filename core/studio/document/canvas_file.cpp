#include "core/studio/document/canvas_file.h"

#include "core/base/file_io.h"
#include "core/imaging/codecs.h"
#include "core/studio/support/qt_message.h"

#include <QBuffer>
#include <QImage>

#include <memory>

#include <zip.h>

namespace sfumato {
namespace {

using painting::Layer;
using painting::Plane;

constexpr const char* kFormat = "sfumato canvas";
constexpr int kVersion = 1, kThumbnailSide = 256;
constexpr zip_uint64_t kLargestEntry = std::uint64_t{1} << 30;

/// How a layer is named in the manifest, and its file.
struct LayerRow {
    Layer layer;
    const char* name;
    const char* file;
};
constexpr LayerRow kRows[] = {
    {Layer::Picture, "picture", "layers/picture.png"},
    {Layer::Sketch, "sketch", "layers/sketch.png"},
    {Layer::Mask, "mask", "masks/mask.png"},
};

struct ZipClose {
    void operator()(zip_t* zip) const { zip_discard(zip); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
template <class T> using Held = std::unique_ptr<T, ZipClose>;

/// Colours without their alpha in them, as PNG wants; the way back (times alpha, to nearest) gives the same bytes.
void divide_by_alpha(std::uint8_t* pixels, std::size_t count)
{
    for (; count > 0; --count, pixels += 4)
        if (const int alpha = pixels[3]; alpha != 0 && alpha != 255)
            for (int channel = 0; channel < 3; ++channel)
                pixels[channel] = static_cast<std::uint8_t>((pixels[channel] * 255 + alpha / 2) / alpha);
}

void multiply_by_alpha(std::uint8_t* pixels, std::size_t count)
{
    for (; count > 0; --count, pixels += 4)
        for (int channel = 0; channel < 3; ++channel)
            pixels[channel] = static_cast<std::uint8_t>((pixels[channel] * pixels[3] + 127) / 255);
}

QByteArray png_of(const Plane& plane)
{
    QImage image(plane.width(), plane.height(),
                 plane.channels() == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGBA8888);
    plane.read(plane.bounds(), image.bits(), static_cast<std::size_t>(image.bytesPerLine()));
    if (plane.channels() == 4) divide_by_alpha(image.bits(), static_cast<std::size_t>(plane.width()) * plane.height());
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    constexpr int kQuick = 90;  // zlib level 1: it is written every few seconds
    image.save(&buffer, "PNG", kQuick);
    return png;
}

QByteArray thumbnail_of(const painting::Document& art)
{
    const double scale = std::min(1.0, double(kThumbnailSide) / std::max(art.width(), art.height()));
    const Image small = resize(flattened(art), std::max(1, qRound(art.width() * scale)),
                               std::max(1, qRound(art.height() * scale)), Resample::Area);
    return QByteArray::fromStdString(encode_png(small).value_or(std::string()));
}

/// An archive in memory, for AtomicFile to write.
class Archive {
public:
    explicit Archive(std::string where) : where_(std::move(where)) {}

    void add(const char* name, QByteArray bytes) { entries_.emplace_back(name, std::move(bytes)); }

    [[nodiscard]] Result<std::string> bytes() const
    {
        const auto refused
            = [this](const Message& why) { return fail(verbatim(where_), why, Message::tr("free some memory")); };
        zip_error_t error;
        zip_error_init(&error);
        const Held<zip_source_t> buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
        if (!buffer) return refused(verbatim(zip_error_strerror(&error)));
        Held<zip_t> zip(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error));
        if (!zip) return refused(verbatim(zip_error_strerror(&error)));
        zip_source_keep(buffer.get());      // the archive drops its own share
        for (const auto& [name, content] : entries_) {
            zip_source_t* source
                = zip_source_buffer(zip.get(), content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
            const zip_int64_t index = source ? zip_file_add(zip.get(), name, source, ZIP_FL_ENC_UTF_8) : -1;
            if (index < 0) {
                zip_source_free(source);
                return refused(verbatim(zip_strerror(zip.get())));
            }
            zip_set_file_compression(zip.get(), static_cast<zip_uint64_t>(index), ZIP_CM_STORE,
                                     0); // PNG is compressed already
        }
        if (zip_close(zip.get()) != 0) return refused(verbatim(zip_strerror(zip.get())));
        (void)zip.release();
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_source_stat(buffer.get(), &stat) != 0 || zip_source_open(buffer.get()) != 0)
            return refused(Message::tr("cannot be put together"));
        std::string out(stat.size, '\0');
        const zip_int64_t got = zip_source_read(buffer.get(), out.data(), out.size());
        zip_source_close(buffer.get());
        if (got != static_cast<zip_int64_t>(out.size())) return refused(Message::tr("cannot be put together"));
        return out;
    }

private:
    std::string where_;
    std::vector<std::pair<const char*, QByteArray>> entries_;
};

tl::unexpected<Error> broken(const std::string& where, const Message& why)
{
    return fail(verbatim(where), Message::tr("is a broken document (%1)", why),
                Message::tr("open an older copy, or the pictures in the gallery"));
}

Result<std::string> entry(zip_t* zip, const std::string& name, const std::string& where)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(zip, name.c_str(), 0, &stat) != 0) return broken(where, Message::tr("%1 is missing", name));
    if (!(stat.valid & ZIP_STAT_SIZE) || stat.size > kLargestEntry)
        return broken(where, Message::tr("%1 is too large", name));
    const Held<zip_file_t> file(zip_fopen(zip, name.c_str(), 0));
    std::string bytes(stat.size, '\0');
    if (!file || zip_fread(file.get(), bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size()))
        return broken(where, Message::tr("%1 cannot be read", name));
    char beyond;    // reads to the end, where the check sum is compared
    if (zip_fread(file.get(), &beyond, 1) != 0) return broken(where, Message::tr("%1 is damaged", name));
    return bytes;
}

Result<Json> json_entry(zip_t* zip, const char* name, const std::string& where)
{
    const auto text = entry(zip, name, where);
    if (!text) return tl::unexpected(text.error());
    auto json = parse_json(*text);
    if (!json) return broken(where, Message::tr("%1 is no JSON", verbatim(name)));
    return std::move(*json);
}

Result<void> read_layer(zip_t* zip, const std::string& file, Plane& plane, const std::string& where)
{
    const auto png = entry(zip, file, where);
    if (!png) return tl::unexpected(png.error());
    auto picture = codecs::decode_png(std::as_bytes(std::span(*png)), where + ", " + file);
    if (!picture) return tl::unexpected(picture.error());
    if (picture->width != plane.width() || picture->height != plane.height())
        return broken(where,
                      Message::tr("%1 is %2 x %3 pixels, the canvas %4", file, picture->width, picture->height,
                                  std::to_string(plane.width()) + " x " + std::to_string(plane.height())));
    const std::size_t count = static_cast<std::size_t>(plane.width()) * plane.height();
    std::uint8_t* pixels = picture->rgba.data();
    if (plane.channels() == 1)
        for (std::size_t i = 0; i < count; ++i) pixels[i] = pixels[4 * i];
    else
        multiply_by_alpha(pixels, count);
    plane.write(plane.bounds(), pixels, static_cast<std::size_t>(plane.width()) * plane.channels());
    return {};
}

Result<std::vector<GenerationRequest>> read_requests(zip_t* zip, const std::string& where)
{
    const auto list = json_entry(zip, "requests.json", where);
    if (!list) return tl::unexpected(list.error());
    if (!list->is_array()) return broken(where, Message::tr("%1 is no list", verbatim("requests.json")));
    std::vector<GenerationRequest> requests;
    for (const Json& json : *list) {
        auto request = GenerationRequest::from_json(json);
        if (!request) return tl::unexpected(request.error().within(verbatim(where)));
        requests.push_back(std::move(*request));
    }
    return requests;
}

Json manifest_of(const CanvasDocument& document, const QString& saved_as)
{
    Json layers = Json::array();
    for (const LayerRow& row : kRows)
        if (!document.art.plane(row.layer).painted().empty())
            layers.push_back({{"name", row.name}, {"file", row.file}});
    Json manifest{{"format", kFormat},
                  {"version", kVersion},
                  {"program", "Sfumato " SFUMATO_VERSION},
                  {"width", document.art.width()},
                  {"height", document.art.height()},
                  {"layers", layers}};
    if (!saved_as.isEmpty()) manifest["saved_as"] = saved_as.toStdString();
    return manifest;
}

} // namespace

const QByteArray& CanvasWriter::encoded(const painting::Document& art, Layer layer)
{
    Encoded& last = encoded_[static_cast<std::size_t>(layer)];
    if (last.png.isEmpty() || !(last.plane == art.plane(layer))) last = {art.plane(layer), png_of(art.plane(layer))};
    return last.png;
}

Result<void> CanvasWriter::write(const QString& path, const CanvasDocument& document, const QString& saved_as)
{
    Json requests = Json::array();
    for (const GenerationRequest& request : document.requests) requests.push_back(request.to_json());
    Archive archive(path.toStdString());
    archive.add("manifest.json", QByteArray::fromStdString(dump_json(manifest_of(document, saved_as), 1)));
    for (const LayerRow& row : kRows)
        if (!document.art.plane(row.layer).painted().empty()) archive.add(row.file, encoded(document.art, row.layer));
    archive.add("requests.json", QByteArray::fromStdString(dump_json(requests, 1)));
    archive.add("thumbnail.png", thumbnail_of(document.art));
    const auto bytes = archive.bytes();
    if (!bytes) return tl::unexpected(bytes.error());
    return write_file_atomically(path.toStdString(), *bytes);
}

Result<CanvasFile> read_canvas_file(const QString& path)
{
    const std::string where = path.toStdString();
    auto mapped = MappedFile::open(where);
    if (!mapped) return tl::unexpected(mapped.error());
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create((*mapped)->bytes().data(), (*mapped)->bytes().size(), 0, &error);
    const Held<zip_t> zip(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (!zip) {
        zip_source_free(source);
        return broken(where, verbatim(zip_error_strerror(&error)));
    }
    const auto manifest = json_entry(zip.get(), "manifest.json", where);
    if (!manifest) return tl::unexpected(manifest.error());
    if (!manifest->is_object() || json_value_or(*manifest, "format", std::string()) != kFormat)
        return fail(verbatim(where), Message::tr("is no document of Sfumato"), Message::tr("choose a .sfu file"));
    const auto version = json_value(*manifest, "version", 0, where), width = json_value(*manifest, "width", 0, where),
               height = json_value(*manifest, "height", 0, where);
    for (const auto* number : {&version, &width, &height})
        if (!*number) return tl::unexpected(number->error());
    if (*version > kVersion)
        return fail(verbatim(where), Message::tr("was written by a newer Sfumato (document version %1)", *version),
                    Message::tr("update the program"));
    if (auto fits = codecs::check_size(where, *width, *height); !fits) return tl::unexpected(fits.error());

    CanvasFile file;
    file.document.art = painting::Document(*width, *height);
    file.saved_as
        = QString::fromStdString(json_value(*manifest, "saved_as", std::string(), where).value_or(std::string()));
    for (const Json& layer : json_value_or(*manifest, "layers", std::vector<Json>())) {
        const auto* row = std::ranges::find_if(kRows, [&layer](const LayerRow& candidate) {
            return json_value_or(layer, "name", std::string()) == candidate.name;
        });
        if (row == std::end(kRows)) return broken(where, Message::tr("it has a layer this program does not know"));
        if (auto read = read_layer(zip.get(), row->file, file.document.art.plane(row->layer), where); !read)
            return tl::unexpected(read.error());
    }
    auto requests = read_requests(zip.get(), where);
    if (!requests) return tl::unexpected(requests.error());
    file.document.requests = std::move(*requests);
    if ((*mapped)->damaged()) return broken(where, Message::tr("another program cut it short"));
    return file;
}

} // namespace sfumato
