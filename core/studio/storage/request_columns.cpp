#include "core/studio/storage/request_columns.h"

#include "core/checkpoint/weight_endings.h"
#include "core/studio/support/json_text.h"
#include "core/studio/support/moved_files.h"

#include <QStringList>

namespace sfumato {
namespace {

QString text_of(const std::string& text) { return QString::fromStdString(text); }

/// Tags in the prompt, too, where it can be read; a search reads them in the prompt itself.
QString lora_names(const GenerationRequest& request)
{
    QStringList names;
    for (const LoraUse& lora : request.all_loras().value_or(request.loras)) names << text_of(lora.name);
    names.removeDuplicates();
    return names.join(u'\n');
}

} // namespace

QString model_name(const ModelRef& model)
{
    QString path = text_of(model.path);
    while (path.endsWith(u'/')) path.chop(1);
    if (path.isEmpty()) return QStringLiteral("scenery");
    return text_of(weight_file_stem(path.section(u'/', -1).toStdString()));
}

QVariantList request_values(const GenerationRequest& request, const QList<GridAxis>& axes)
{
    return {text_of(request.prompt),
            text_of(request.negative_prompt),
            request_to_text(request, axes),
            model_name(request.model),
            lora_names(request),
            text_of(request.sampler),
            text_of(request.schedule),
            qlonglong(request.seed),
            request.steps,
            request.guidance_scale};
}

QString request_to_text(const GenerationRequest& request, const QList<GridAxis>& axes)
{
    Json json = request.to_json();
    if (!axes.isEmpty()) json["grid"] = axes_to_json(axes);
    return json_text(json);
}

Result<GenerationRequest> request_from_text(const QString& text, const std::filesystem::path& data_folder)
{
    auto json = parse_json(text.toStdString());
    if (!json) return fail(Message::tr("the stored request"), json.error().why());
    find_moved_files(*json, data_folder);
    return GenerationRequest::from_json(*json);
}

} // namespace sfumato
