#include "core/studio/grid/grid_parameters.h"
#include "core/studio/grid/value_list.h"
#include "core/studio/models/model_library.h"
#include "core/studio/prompt/sampler_names.h"
#include "core/studio/support/qt_message.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace sfumato {
namespace {

using Request = GenerationRequest;
using Kind = GridValues;

std::string quoted(const QString& value) { return QStringLiteral("\"%1\"").arg(value).toStdString(); }

const QRegularExpression& size_pattern()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
                                                QStringLiteral(R"((\d{1,5})\s*[x×*]\s*(\d{1,5}))")),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

template <auto field> Result<void> put_number(Request& request, const QStringList& values, int index)
{
    request.*field = values[index].toDouble();
    return {};
}
template <auto field> Result<void> put_whole(Request& request, const QStringList& values, int index)
{
    request.*field = static_cast<std::remove_reference_t<decltype(request.*field)>>(values[index].toLongLong());
    return {};
}
template <auto field> Result<void> put_text(Request& request, const QStringList& values, int index)
{
    request.*field = values[index].toStdString();
    return {};
}

Result<void> put_size(Request& request, const QStringList& values, int index)
{
    const auto size = size_pattern().match(values[index]);
    request.width = size.captured(1).toInt();
    request.height = size.captured(2).toInt();
    return {};
}

/// As A1111's "Prompt S/R": the first value is what the others take the place of, in both prompts.
Result<void> replace_words(Request& request, const QStringList& values, int index)
{
    bool found = false;
    for (std::string* text : {&request.prompt, &request.negative_prompt}) {
        QString prompt = QString::fromStdString(*text);
        found |= prompt.contains(values[0]);
        *text = prompt.replace(values[0], values[index]).toStdString();
    }
    if (!found)
        return fail(verbatim(quoted(values[0])), Message::tr("is not in the prompt"),
                    Message::tr("write the words of the prompt first, then what takes their place"));
    return {};
}

Result<void> put_model(Request& request, const QStringList& values, int index)
{
    const std::string path = values[index].toStdString();
    if (path != request.model.path) request.model = {.path = path, .hash = {}, .family = {}};
    return {};
}

Result<void> put_lora_weight(Request& request, const QStringList& values, int index)
{
    static const QRegularExpression tag(QStringLiteral(R"(<\s*(lora|lyco)\s*:\s*([^:>]+)[^>]*>)"),
                                        QRegularExpression::CaseInsensitiveOption);
    QString prompt = QString::fromStdString(request.prompt);
    if (request.loras.empty() && !prompt.contains(tag))
        return fail(Message::tr("LoRA weight"), Message::tr("the prompt uses no LoRA"),
                    Message::tr("click one in the model library to use it"));
    request.prompt = prompt.replace(tag, QStringLiteral("<\\1:\\2:%1>").arg(values[index])).toStdString();
    for (LoraUse& use : request.loras) use.weight = use.text_weight = values[index].toDouble();
    return {};
}

Result<void> put_strength(Request& request, const QStringList& values, int index)
{
    return std::visit([&](auto& mode) -> Result<void> {
        if constexpr (requires { mode.strength; }) {
            mode.strength = values[index].toDouble();
            return {};
        } else {
            return fail(Message::tr("strength"), Message::tr("there is no picture to start from"),
                        Message::tr("start from a picture, or vary something else"));
        }
    }, request.mode);
}

/// The spelling of the choice that is meant, whatever its letter case.
Result<QString> chosen(const GridParameter& parameter, const QString& value, const QStringList& choices)
{
    for (const QString& choice : choices)
        if (choice.compare(value, Qt::CaseInsensitive) == 0) return choice;
    return fail(verbatim(quoted(value)),
                Message::tr("is no %1", verbatim(QString::fromLatin1(parameter.title).toLower())),
                Message::tr("choose among %1", choices.join(QStringLiteral(", ")).toStdString()));
}

Result<QStringList> read_choices(const GridParameter& parameter, const QString& text, const QList<ModelEntry>& models)
{
    const QStringList choices = grid_choices(parameter, models);
    QStringList values;
    for (const QString& written : split_values(text)) {
        const auto choice = chosen(parameter, written, choices);
        if (!choice) return tl::unexpected(choice.error());
        values << (qstrcmp(parameter.id, "model") == 0 ? models[choices.indexOf(*choice)].path : *choice);
    }
    return values;
}

Result<QStringList> read_sizes(const QString& text)
{
    const QStringList values = split_values(text);
    for (const QString& value : values)
        if (!size_pattern().match(value).hasMatch())
            return fail(verbatim(quoted(value)), Message::tr("is no size"),
                        Message::tr("write width x height: 512x768"));
    return values;
}

template <class Number> Result<QStringList> texts_of(const Result<QList<Number>>& numbers)
{
    if (!numbers) return tl::unexpected(numbers.error());
    QStringList texts;
    for (const Number number : *numbers) {
        if constexpr (std::is_floating_point_v<Number>) texts << QString::number(number, 'g', 10);
        else texts << QString::number(number);
    }
    return texts;
}

/// Of lists that hold no semicolon otherwise.
QString between_commas(QString text) { return text.replace(u';', u','); }

Result<QStringList> read_values(const GridParameter& parameter, const QString& text, const QList<ModelEntry>& models)
{
    switch (parameter.values) {
    case Kind::Whole: return texts_of(whole_list(between_commas(text))); // no comma is decimal there
    case Kind::Number: return texts_of(number_list(with_decimal_points(text, QLocale())));
    case Kind::Choice: return read_choices(parameter, between_commas(text), models);
    case Kind::Size: return read_sizes(between_commas(text));
    case Kind::Words: break;
    }
    return split_values(text);
}

} // namespace

const QList<GridParameter>& grid_parameters()
{
    static const char* const kFraction = QT_TRANSLATE_NOOP("Grid", "0-1 [5]");
    static const QList<GridParameter> rows{
        // clang-format off
        {"seed", QT_TRANSLATE_NOOP("Grid", "Seed"), QT_TRANSLATE_NOOP("Grid", "1-4, or -1, -1, -1 for seeds to be drawn"), Kind::Whole, put_whole<&Request::seed>},
        {"steps", QT_TRANSLATE_NOOP("Grid", "Steps"), QT_TRANSLATE_NOOP("Grid", "10-30 (+10)"), Kind::Whole, put_whole<&Request::steps>},
        {"guidance_scale", QT_TRANSLATE_NOOP("Grid", "Guidance scale"), QT_TRANSLATE_NOOP("Grid", "1-10 [4]"), Kind::Number, put_number<&Request::guidance_scale>},
        {"sampler", QT_TRANSLATE_NOOP("Grid", "Sampler"), QT_TRANSLATE_NOOP("Grid", "DDIM, Euler a"), Kind::Choice, put_text<&Request::sampler>},
        {"schedule", QT_TRANSLATE_NOOP("Grid", "Schedule"), QT_TRANSLATE_NOOP("Grid", "Automatic, Karras"), Kind::Choice, put_text<&Request::schedule>},
        {"prompt_words", QT_TRANSLATE_NOOP("Grid", "Words of the prompt"), QT_TRANSLATE_NOOP("Grid", "sunset, night, winter: the first is what the others replace"), Kind::Words, replace_words},
        {"size", QT_TRANSLATE_NOOP("Grid", "Size"), QT_TRANSLATE_NOOP("Grid", "128x128, 192x128"), Kind::Size, put_size},
        {"model", QT_TRANSLATE_NOOP("Grid", "Model"), QT_TRANSLATE_NOOP("Grid", "names of models"), Kind::Choice, put_model},
        {"lora_weight", QT_TRANSLATE_NOOP("Grid", "LoRA weight"), QT_TRANSLATE_NOOP("Grid", "0-1 [5]"), Kind::Number, put_lora_weight},
        {"eta", QT_TRANSLATE_NOOP("Grid", "Eta"), kFraction, Kind::Number, put_number<&Request::eta>},
        {"clip_skip", QT_TRANSLATE_NOOP("Grid", "Clip skip"), QT_TRANSLATE_NOOP("Grid", "1-2"), Kind::Whole, put_whole<&Request::clip_skip>},
        {"strength", QT_TRANSLATE_NOOP("Grid", "Strength"), kFraction, Kind::Number, put_strength},
        {"guidance_rescale", QT_TRANSLATE_NOOP("Grid", "Guidance rescale"), kFraction, Kind::Number, put_number<&Request::guidance_rescale>},
        {"guidance_start", QT_TRANSLATE_NOOP("Grid", "Guidance from"), kFraction, Kind::Number, put_number<&Request::guidance_start>},
        {"guidance_end", QT_TRANSLATE_NOOP("Grid", "Guidance to"), kFraction, Kind::Number, put_number<&Request::guidance_end>},
        {"noise_source", QT_TRANSLATE_NOOP("Grid", "Noise source"), QT_TRANSLATE_NOOP("Grid", "cpu, philox"), Kind::Choice, put_text<&Request::noise_source>},
        // clang-format on
    };
    return rows;
}

const GridParameter* grid_parameter(const QString& id)
{
    const auto& rows = grid_parameters();
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const GridParameter& row) { return id == QLatin1String(row.id); });
    return found == rows.end() ? nullptr : &*found;
}

QStringList grid_choices(const GridParameter& parameter, const QList<ModelEntry>& models)
{
    const QString id = QLatin1String(parameter.id);
    QStringList choices;
    if (id == QLatin1String("model")) {
        for (const ModelEntry& model : models) choices << model.title;
    } else if (id == QLatin1String("sampler")) {
        for (const SamplerNames& sampler : sampler_names()) choices << sampler.name;
    } else if (id == QLatin1String("schedule")) {
        for (const SamplerNames& sampler : sampler_names()) choices += sampler.schedules;
        choices.removeDuplicates();
    } else if (id == QLatin1String("noise_source")) {
        choices = {QStringLiteral("cpu"), QStringLiteral("philox")};
    }
    return choices;
}

Result<GridAxis> read_axis(const GridParameter& parameter, const QString& text, const QList<ModelEntry>& models)
{
    auto values = read_values(parameter, text, models);
    if (!values) return tl::unexpected(values.error());
    return GridAxis{QLatin1String(parameter.id), std::move(*values)};
}

QString grid_value_text(const GridAxis& axis, const QString& value)
{
    if (axis.parameter != QLatin1String("model")) return value;
    return value.isEmpty() ? QCoreApplication::translate("Grid", "scenery (built in)")
                           : QFileInfo(value).completeBaseName();
}

} // namespace sfumato
