#include "core/checkpoint/component_files.h"
#include "core/checkpoint/lora_file.h"
#include "core/families/lora_card.h"
#include "core/families/model_summary.h"

#include "core/studio/models/model_reader.h"
#include "core/studio/support/qt_message.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr std::size_t kTriggerWords = 8;
constexpr int kHashDigits = 10;

QString text(const std::string& value) { return QString::fromStdString(value); }

QString text_at(const std::map<std::string, std::string>& metadata, const char* key)
{
    const auto found = metadata.find(key);
    return found == metadata.end() ? QString() : text(found->second).trimmed();
}

/// The problem of a file that is not of the kind its folder holds.
std::optional<Error> misplaced(const ModelCard& card, ModelKind kind)
{
    const QString wanted = kind == ModelKind::Lora ? QStringLiteral("LoRA")
        : kind == ModelKind::Embedding             ? QStringLiteral("textual inversion")
                                                   : QStringLiteral("checkpoint");
    if (kind == ModelKind::Folder || kind == ModelKind::Embedded || card.kind == wanted) return {};
    return Error{{}, Message::tr("%1, not %2", verbatim(card.kind), verbatim(wanted)), {}};
}

void add_lora(ModelCard& card, const std::filesystem::path& path, const std::map<std::string, std::string>& metadata)
{
    if (const auto file = WeightFile::open(path)) card.family = text(lora_base_model(*file));
    if (const auto lora = LoraFile::open(path)) {
        for (const LoraChange& change : lora->changes()) card.rank = std::max<qint64>(card.rank, change.delta.rank());
    } else {
        card.problem = lora.error();
    }
    card.description = text_at(metadata, "modelspec.description");
    if (const QString phrase = text_at(metadata, "modelspec.trigger_phrase"); !phrase.isEmpty())
        card.trigger_words << phrase;
    for (const std::string& tag :
         most_frequent_tags(text_at(metadata, "ss_tag_frequency").toStdString(), kTriggerWords))
        if (!card.trigger_words.contains(text(tag))) card.trigger_words << text(tag);
}

} // namespace

ModelCard read_card(const QString& path, ModelKind kind)
{
    const std::filesystem::path file(path.toStdString());
    const auto summary = summarize_model(file);
    ModelCard card;
    if (!summary) {
        card.problem = summary.error();
        return card;
    }
    card.kind = text(summary->kind);
    card.family = text(summary->title);
    card.size = summary->size;
    card.prediction = text(summary->prediction);
    card.problem = summary->problem;
    card.dtype = text(summary->dtype());
    for (const ModelPart& part : summary->parts) card.parameters += static_cast<qint64>(part.parameters);
    if (card.kind == QLatin1String("LoRA")) add_lora(card, file, summary->metadata);
    if (!card.problem) card.problem = misplaced(card, kind);
    return card;
}

QString read_short_hash(const QString& path, std::stop_token stop)
{
    const auto hash = hash_model(path.toStdString(), stop);
    return hash ? text(*hash).left(kHashDigits) : QString();
}

} // namespace sfumato
