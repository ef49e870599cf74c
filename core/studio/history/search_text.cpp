#include "core/studio/history/search_text.h"

namespace sfumato {

QString search_text(const QStringList& texts) { return texts.join(u'\n').toCaseFolded(); }

QStringList searchable(const GenerationRequest& request)
{
    return {QString::fromStdString(request.prompt), QString::fromStdString(request.negative_prompt),
            QString::fromStdString(request.model.path), QString::fromStdString(request.model.family)};
}

QString search_condition(const QString& words, QVariantList& values)
{
    QString condition;
    const auto folded = words.toCaseFolded().simplified();
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts)) {
        condition += QLatin1String(" AND instr(search, ?) > 0");
        values << word;
    }
    return condition;
}

QString request_to_text(const GenerationRequest& request)
{
    // A prompt may hold broken UTF-8 (from a file); a replacement character is better than losing the row.
    return QString::fromStdString(request.to_json().dump(-1, ' ', false, Json::error_handler_t::replace));
}

Result<GenerationRequest> request_from_text(const QString& text)
{
    const Json json = Json::parse(text.toStdString(), nullptr, false);
    if (json.is_discarded()) return fail("the stored request", "is not valid JSON");
    return GenerationRequest::from_json(json);
}

} // namespace sfumato
