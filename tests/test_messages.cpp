// Texts of the core that can be shown in any language: what stands in the source, and what fills its places.
#include "core/base/error_json.h"
#include "core/base/json.h"
#include "core/base/system_message.h"

#include <QtTest>

#include <cerrno>
#include <type_traits>

using namespace sfumato;

// A text that is neither looked up nor said to be a name does not compile.
static_assert(!std::is_convertible_v<const char*, Message> && !std::is_convertible_v<std::string, Message>);
static_assert(!std::is_constructible_v<Message, const char*> && !std::is_constructible_v<Message, std::string>);
static_assert(!std::is_constructible_v<Error, std::string, std::string, std::string>);
static_assert(MessageArgument<int> && MessageArgument<std::size_t> && MessageArgument<Message::Literal>);
static_assert(!MessageArgument<const char*> && !MessageArgument<char[3]> && !MessageArgument<bool>
              && !MessageArgument<char> && !MessageArgument<double>);
// Nor does one whose places are not those of its arguments; a per cent sign is no place.
static_assert(has_places("is %1 wide", 1) && has_places("%2 before %1", 2) && has_places("%1 and %1", 1));
static_assert(has_places("100% of it", 0) && has_places("%", 0) && has_places("%0", 0));
static_assert(!has_places("is wide", 1) && !has_places("is %1 wide", 0) && !has_places("%1 and %3", 2));

namespace {

/// Everything in capitals, the places the other way round.
std::string shouted(const std::string& source)
{
    std::string text = source == "%1 before %2" ? "%2 AFTER %1" : source;
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    return text;
}

Error nested()
{
    const Message shape = Message::tr("%1 by %2", 3, 4);
    return {Message::join(std::filesystem::path("/a/b%1.png"), ": ", Message::tr("mask")),
            Message::tr("tensor \"%1\" %2", std::string("%2.weight"), shape), Message::tr("fetch it again"),
            "%2.weight"};
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void places_are_filled_once_and_in_any_order()
    {
        const Message message = Message::tr("%1 before %2", std::string("%2"), 7);
        QCOMPARE(message.text(), std::string("%2 before 7"));
        QCOMPARE(message.text(shouted), std::string("7 AFTER %2"));
        QCOMPARE(Message::tr("%1, %2, %1", 1, std::int64_t{-5}).text(), std::string("1, -5, 1"));
        QCOMPARE(Message(Message::tr("100% of %")).text(), std::string("100% of %"));
        QVERIFY(Message().empty() && Message().text().empty());
    }

    void names_stay_what_is_filled_in_is_translated()
    {
        QCOMPARE(verbatim("a %1 b").text(shouted), std::string("a %1 b"));
        QCOMPARE(Message(std::filesystem::path("/x/y")).text(shouted), std::string("/x/y"));
        QCOMPARE(Message::tr("holds %1", Message::tr("no words")).text(shouted), std::string("HOLDS NO WORDS"));
        QCOMPARE(Message::tr("holds %1", std::string("no words")).text(shouted), std::string("HOLDS no words"));
    }

    /// A file may be named in any encoding; what is shown and stored is UTF-8.
    void names_in_other_encodings_are_utf8()
    {
        const std::filesystem::path file("/caf\xe9.png");
        for (const Message& message : {Message(file), verbatim(file.string()), Message::tr("there is no %1", file)}) {
            const std::string text = message.text();
            QVERIFY(text.find("/caf\xef\xbf\xbd.png") != std::string::npos);
        }
        QVERIFY(!to_json(Error{file, Message::tr("is empty"), {}}).dump().empty()); // throws where it is no UTF-8
    }

    void lists_are_joined()
    {
        const std::vector<Message> parts{verbatim("a"), Message::tr("b"), {}, Message::tr("c %1", 1)};
        QCOMPARE(Message::join(parts, ", ").text(), std::string("a, b, c 1"));
        QCOMPARE(Message::join(parts, ", ").text(shouted), std::string("a, B, C 1"));
        QCOMPARE(Message::join(verbatim("a"), ": ", {}), verbatim("a"));
        QVERIFY(Message::join(std::vector<Message>(), ", ").empty());
    }

    void an_error_is_one_line_in_either_language()
    {
        QCOMPARE(nested().line(), std::string("/a/b%1.png: mask: tensor \"%2.weight\" 3 by 4; fetch it again"));
        QCOMPARE(nested().line(shouted), std::string("/a/b%1.png: MASK: TENSOR \"%2.weight\" 3 BY 4; FETCH IT AGAIN"));
        QCOMPARE(nested().within(Message::tr("request")).what.text(shouted), std::string("REQUEST: /a/b%1.png: MASK"));
    }

    void a_stored_error_comes_back_as_it_was()
    {
        const Json json = Json::parse(to_json(nested()).dump());
        QCOMPARE(json.at("what").get<std::string>(), std::string("/a/b%1.png: mask"));
        QCOMPARE(json.at("why").get<std::string>(), std::string("tensor \"%2.weight\" 3 by 4"));
        Error read = error_from_json(json);
        read.tensor = nested().tensor; // of no use to people
        QCOMPARE(read, nested());
    }

    void what_others_stored_is_read_as_far_as_it_goes()
    {
        const Error plain = error_from_json(Json{{"what", "a"}, {"why", "is %1"}, {"remedy", 3}});
        QCOMPARE(plain.line(shouted), std::string("a: is %1"));
        for (const char* broken :
             {"[]", "null", "7", "{}", R"({"messages": {"what": [], "why": {"source": 7}}})",
              R"({"messages": {"why": {"source": "", "arguments": 9, "translatable": "yes"}}})"})
            QVERIFY2(error_from_json(Json::parse(broken)).line().empty(), broken);
        // Of another version: fewer arguments than places, none where one is expected.
        const char* const fewer = R"({"source": "%1 of %2", "arguments": [null], "translatable": true})";
        QCOMPARE(message_from_json(Json::parse(fewer)).text(), std::string(" of %2"));
        std::string deep = "\"x\"";
        for (int i = 0; i < 100; ++i) deep = R"({"source": "%1", "arguments": [)" + deep + "]}";
        QCOMPARE(message_from_json(Json::parse(deep)).text(), std::string());
    }

    void the_systems_words_are_known_by_code_and_by_text()
    {
        QCOMPARE(system_message(ENOSPC).text(shouted), std::string("NO SPACE LEFT ON DEVICE"));
        QCOMPARE(system_message(std::string_view("No space left on device")), system_message(ENOSPC));
        QVERIFY(!system_message(EPROTO).empty());
        QCOMPARE(system_message(std::string_view("of Qt's own")).text(shouted), std::string("of Qt's own"));
    }
};

QTEST_APPLESS_MAIN(TestMessages)
#include "test_messages.moc"
