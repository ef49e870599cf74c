#include "core/studio/gallery/picture_export.h"

#include "core/pipeline/provenance.h"
#include "core/studio/support/qt_message.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <memory>

#include <zip.h>

namespace sfumato {
namespace {

constexpr const char* kPageHead = R"(<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sfumato</title><style>
:root { color-scheme: light dark; --ground: #ececec; --panel: #f7f7f7; --text: #1f1f1f; --muted: #6b6b6b; --line: #d4d4d4 }
@media (prefers-color-scheme: dark) { :root { --ground: #1d1d1d; --panel: #262626; --text: #e4e4e4; --muted: #9b9b9b; --line: #3a3a3a } }
body { margin: 24px; background: var(--ground); color: var(--text); font: 15px/1.4 system-ui, sans-serif }
main { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); align-items: start }
figure { margin: 0; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; overflow: hidden }
figure.large { grid-column: 1 / -1 }
img { display: block; width: 100%; height: auto; cursor: zoom-in }
figure.large img { width: auto; max-width: 100%; margin: 0 auto; cursor: zoom-out }
figcaption { padding: 8px 12px 12px } figcaption p { margin: 0 }
summary, pre { color: var(--muted); font-size: 13px } summary { margin-top: 4px; cursor: pointer }
pre { margin: 4px 0 0; white-space: pre-wrap; overflow-wrap: anywhere }
</style></head><body><main>
)";
constexpr const char* kPageTail = R"(</main><script>
for (const img of document.images) img.onclick = () => img.parentElement.classList.toggle('large');
</script></body></html>
)";

QByteArray media_type(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("png") ? "image/png" : ending == QLatin1String("webp") ? "image/webp" : "image/jpeg";
}

QByteArray figure_of(const PictureEntry& picture, const QByteArray& bytes)
{
    const QString prompt = QString::fromStdString(picture.request.prompt_text()).toHtmlEscaped();
    const QString parameters = parameters_text(picture).toHtmlEscaped();
    QByteArray html = "<figure><img loading=\"lazy\" alt=\"" + prompt.toUtf8()
        + "\" src=\"data:" + media_type(picture.path) + ";base64," + bytes.toBase64() + "\">\n";
    if (picture.has_request)
        html += "<figcaption><p>" + prompt.toUtf8() + "</p><details><summary>"
            + QFileInfo(picture.path).fileName().toHtmlEscaped().toUtf8() + "</summary><pre>" + parameters.toUtf8()
            + "</pre></details></figcaption>";
    return html + "</figure>\n";
}

Error stopped(const QString& file)
{
    return {verbatim(file), Message::tr("was not written: the export was stopped"), {}};
}

Result<int> write_html(const QList<PictureEntry>& pictures, const QString& path, const ScanProgress& progress,
                       const std::stop_token& stop)
{
    QSaveFile page(path);
    const auto refused = [&] {
        return fail(verbatim(path), system_message(page.errorString()),
                    Message::tr("choose another folder or free some space"));
    };
    if (!page.open(QIODevice::WriteOnly) || page.write(kPageHead) < 0) return refused();
    int written = 0;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (stop.stop_requested()) return tl::unexpected(stopped(path));
        QFile file(pictures[i].path);
        if (file.open(QIODevice::ReadOnly)) {
            if (page.write(figure_of(pictures[i], file.readAll())) < 0) return refused();
            ++written;
        }
        if (progress) progress(static_cast<int>(i + 1), static_cast<int>(pictures.size()));
    }
    if (page.write(kPageTail) < 0 || !page.commit()) return refused();
    return written;
}

struct ZipDiscard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, ZipDiscard>;

/// What zip_close calls while it works; for one export.
struct ZipWork {
    const ScanProgress& progress;
    const std::stop_token& stop;
    int total;
};

/// Takes the bytes of a text over, which lives until the archive is closed.
bool add_text(zip_t* zip, const char* name, const std::string& text)
{
    zip_source_t* source = zip_source_buffer(zip, text.data(), text.size(), 0);
    if (source && zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8) >= 0) return true;
    zip_source_free(source);
    return false;
}

bool add_file(zip_t* zip, const QString& name, const QString& path)
{
    zip_source_t* source = zip_source_file(zip, path.toUtf8().constData(), 0, -1);
    const zip_int64_t entry = source ? zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (entry < 0) {
        zip_source_free(source);
        return false;
    }
    // Pictures are compressed already.
    return zip_set_file_compression(zip, static_cast<zip_uint64_t>(entry), ZIP_CM_STORE, 0) == 0;
}

QString free_name(const QString& path, QSet<QString>& taken)
{
    const QFileInfo file(path);
    QString name = file.fileName();
    for (int copy = 2; taken.contains(name); ++copy)
        name = QStringLiteral("%1 (%2).%3").arg(file.completeBaseName()).arg(copy).arg(file.suffix());
    taken.insert(name);
    return name;
}

Result<int> write_zip(const QList<PictureEntry>& pictures, const QString& path, const ScanProgress& progress,
                      const std::stop_token& stop)
{
    int code = 0;
    Zip zip(zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!zip) return fail(verbatim(path), Message::tr("cannot be created"), Message::tr("choose another folder"));
    std::string parameters;
    QSet<QString> taken;
    for (const PictureEntry& picture : pictures) {
        if (!QFileInfo::exists(picture.path)) continue;
        const QString name = free_name(picture.path, taken);
        if (!add_file(zip.get(), name, picture.path)) return fail(verbatim(path), verbatim(zip_strerror(zip.get())));
        if (picture.has_request)
            parameters += name.toStdString() + "\n" + parameters_text(picture).toStdString() + "\n\n";
    }
    if (taken.isEmpty())
        return fail(verbatim(path), Message::tr("holds nothing: the pictures are gone"),
                    Message::tr("look at the disk again"));
    if (!parameters.empty() && !add_text(zip.get(), "parameters.txt", parameters))
        return fail(verbatim(path), verbatim(zip_strerror(zip.get())));

    ZipWork work{progress, stop, static_cast<int>(taken.size())};
    zip_register_progress_callback_with_state(zip.get(), 0.01, [](zip_t*, double done, void* data) {
        const auto& state = *static_cast<ZipWork*>(data);
        if (state.progress) state.progress(static_cast<int>(done * state.total), state.total);
    }, nullptr, &work);
    zip_register_cancel_callback_with_state(zip.get(), [](zip_t*, void* data) {
        return static_cast<ZipWork*>(data)->stop.stop_requested() ? 1 : 0;
    }, nullptr, &work);
    // Written beside it and renamed: a failed export leaves nothing.
    zip_t* closing = zip.release();
    if (zip_close(closing) == 0) return static_cast<int>(taken.size());
    const Message why = verbatim(zip_strerror(closing));
    zip_discard(closing);
    if (stop.stop_requested()) return tl::unexpected(stopped(path));
    return fail(verbatim(path), why, Message::tr("choose another folder or free some space"));
}

} // namespace

QString parameters_text(const PictureEntry& picture)
{
    return picture.has_request ? QString::fromStdString(format_infotext(infotext_of(picture.request))) : QString();
}

Result<int> export_pictures(const QList<PictureEntry>& pictures, const QString& file, ExportFormat format,
                            const ScanProgress& progress, std::stop_token stop)
{
    if (pictures.isEmpty())
        return fail(Message::tr("the export"), Message::tr("has no pictures"),
                    Message::tr("choose some in the gallery"));
    return format == ExportFormat::Zip ? write_zip(pictures, file, progress, stop)
                                       : write_html(pictures, file, progress, stop);
}

} // namespace sfumato
