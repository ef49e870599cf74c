#include "core/studio/models/model_entry.h"

#include "core/base/error_json.h"
#include "core/studio/support/qt_message.h"

#include <QFile>
#include <QSaveFile>

namespace sfumato {
namespace {

/// Every field with its name in the file: one list for writing and reading.
template <class Card, class Visit> void for_each_field(Card& card, Visit&& visit)
{
    visit("kind", card.kind);
    visit("family", card.family);
    visit("size", card.size);
    visit("prediction", card.prediction);
    visit("dtype", card.dtype);
    visit("parameters", card.parameters);
    visit("rank", card.rank);
    visit("trigger_words", card.trigger_words);
    visit("description", card.description);
    visit("problem", card.problem);
    visit("hash", card.hash);
}

Json json_of(const QString& text) { return text.toStdString(); }
Json json_of(const std::optional<Error>& error) { return error ? to_json(*error) : Json(); }
Json json_of(qint64 number) { return number; }
Json json_of(const QStringList& texts)
{
    Json list = Json::array();
    for (const QString& text : texts) list.push_back(text.toStdString());
    return list;
}

void take(const Json& json, QString& text)
{
    if (json.is_string()) text = QString::fromStdString(json.get<std::string>());
}
/// A line alone is what versions before wrote.
void take(const Json& json, std::optional<Error>& error)
{
    if (json.is_object()) error = error_from_json(json);
    else if (json.is_string() && !json.get_ref<const std::string&>().empty())
        error = Error{verbatim(json.get<std::string>()), {}, {}};
}
template <std::integral Number> void take(const Json& json, Number& number)
{
    if (json.is_number_integer()) number = json.get<Number>();
}
void take(const Json& json, QStringList& texts)
{
    if (!json.is_array()) return;
    for (const Json& entry : json) take(entry, texts.emplace_back());
}

} // namespace

Json ModelCard::to_json() const
{
    Json json = Json::object();
    for_each_field(*this, [&](const char* name, const auto& value) { json[name] = json_of(value); });
    return json;
}

ModelCard ModelCard::from_json(const Json& json)
{
    ModelCard card;
    if (!json.is_object()) return card;
    for_each_field(card, [&](const char* name, auto& value) {
        if (const auto found = json.find(name); found != json.end()) take(*found, value);
    });
    return card;
}

KnownCards read_known_cards(const QString& file)
{
    KnownCards cards;
    QFile stored(file);
    if (file.isEmpty() || !stored.open(QIODevice::ReadOnly)) return cards;
    const Json json = json_or_null(stored.readAll().toStdString());
    if (!json.is_object()) return cards;
    for (const auto& [path, entry] : json.items()) {
        if (!entry.is_object() || !entry.contains("card")) continue;
        KnownCard known;
        int kind = static_cast<int>(ModelKind::File);
        take(entry.value("kind", Json()), kind);
        known.kind = static_cast<ModelKind>(std::clamp(kind, 0, static_cast<int>(ModelKind::Embedding)));
        take(entry.value("bytes", Json()), known.bytes);
        take(entry.value("modified_ms", Json()), known.modified_ms);
        known.card = ModelCard::from_json(entry["card"]);
        cards.insert(QString::fromStdString(path), known);
    }
    return cards;
}

void write_known_cards(const QString& file, const KnownCards& cards)
{
    Json json = Json::object();
    for (auto card = cards.begin(); card != cards.end(); ++card)
        json[card.key().toStdString()] = {{"kind", static_cast<int>(card->kind)}, {"bytes", card->bytes},
                                          {"modified_ms", card->modified_ms}, {"card", card->card.to_json()}};
    // A cache that cannot be written costs time, nothing else.
    if (QSaveFile target(file); target.open(QIODevice::WriteOnly)) {
        target.write(QByteArray::fromStdString(dump_json(json)));
        target.commit();
    }
}

} // namespace sfumato
