#include "core/studio/prompt/known_words.h"

#include <QtTest>

using namespace sfumato;

class TestKnownWords : public QObject {
    Q_OBJECT
    const KnownWords words_{
        {"a", "red", "house", "by", "the", "sea", "hot air balloon", "lady", "box", "fir", "and", "Straße"}};

    QStringList unknown(const QString& prompt) const
    {
        QStringList found;
        for (const TextSpan& span : words_.unknown_in(prompt)) found << prompt.mid(span.start, span.length);
        return found;
    }

private Q_SLOTS:
    void marks_the_unknown_words_where_they_stand()
    {
        QCOMPARE(words_.unknown_in("a red dragon by the sea"), (QList<TextSpan>{{6, 6}}));
        QCOMPARE(words_.unknown_in("Drache, Haus"), (QList<TextSpan>{{0, 6}, {8, 4}}));
        QCOMPARE(unknown("a house 家 and дом"), (QStringList{"家", "дом"}));
        QCOMPARE(unknown(""), QStringList());
    }

    void letter_case_plurals_and_punctuation_are_no_reason()
    {
        QCOMPARE(unknown("RED Houses, ladies & boxes! (the sea)... STRAßE"), QStringList());
        QCOMPARE(unknown("hot-air balloon, hot air balloons"), QStringList());
        QCOMPARE(unknown("well-known"), QStringList{"well-known"});
        QCOMPARE(unknown("4 firs, 2000"), QStringList());
    }

    void syntax_is_not_words()
    {
        QCOMPARE(unknown("(red:1.3) [house|sea] <lora:ink wash:0.8> BREAK a fir AND the sea"), QStringList());
        QCOMPARE(words_.unknown_in("<lora:x:1> castle"), (QList<TextSpan>{{11, 6}}));
        QCOMPARE(unknown("break"), QStringList{"break"});
    }

    void a_model_that_names_no_words_knows_all()
    {
        const KnownWords everything{std::vector<std::string>{}};
        QVERIFY(!everything.limited());
        QVERIFY(everything.knows("dragon"));
        QVERIFY(everything.unknown_in("a dragon").isEmpty());
        QVERIFY(words_.limited());
    }
};

QTEST_GUILESS_MAIN(TestKnownWords)
#include "test_known_words.moc"
