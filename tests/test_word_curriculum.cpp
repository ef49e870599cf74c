#include "core/training/caption_tokens.h"
#include "core/training/caption_words.h"
#include "core/training/word_curriculum.h"

#include <QtTest>

using namespace sfumato;
using namespace sfumato::training;

namespace {

constexpr int kLength = 20;
constexpr std::int64_t kEnd = 1, kBegin = 0;

/// Every word is a piece, in the order of this list behind begin and end; "centre" is two.
class WordTokenizer final : public Tokenizer {
public:
    std::vector<std::int64_t> encode(std::string_view text) const override
    {
        static const std::vector<std::string> known{"a",      "house", "tree", "left", "right",
                                                    "middle", "red",   "cen",  "tre"};
        std::vector<std::int64_t> ids;
        const auto add
            = [&](const std::string& piece) { ids.push_back(2 + (std::ranges::find(known, piece) - known.begin())); };
        for (const auto& word : words_of(text)) {
            if (word != "centre") add(word);
            else add("cen"), add("tre");
        }
        return ids;
    }
    std::int64_t bos_id() const override { return kBegin; }
    std::int64_t eos_id() const override { return kEnd; }
    std::int64_t pad_id() const override { return kEnd; }
    int vocabulary_size() const override { return 11; }
    std::int64_t id_of(std::string_view) const override { return -1; }
    Result<void> save(const std::filesystem::path&) const override { return {}; }
};

class Captions final : public DataSet {
public:
    explicit Captions(std::vector<std::vector<std::string>> captions) : captions_(std::move(captions)) {}
    std::int64_t size() const override { return std::ssize(captions_); }
    int side() const override { return 8; }
    Image picture(std::int64_t) const override { return {}; }
    std::vector<std::string> captions(std::int64_t i) const override { return captions_[static_cast<std::size_t>(i)]; }
    std::string identity() const override { return "captions"; }

private:
    std::vector<std::vector<std::string>> captions_;
};

const WordTokenizer kTokenizer;
const Captions kData({
    {"a red house", "a house"},                                          // 0: none of the words
    {"a house left", "a red house"},                                     // 1: left
    {"a Tree, LEFT", "a tree left"},                                     // 2: left
    {"a house left", "a tree right"},                                    // 3: two of them
    {"a tree right", "a tree right"},                                    // 4: right
    {"a red tree middle", "a red tree centre"},                          // 5: middle
    {"a house left, a tree right", "a house left"}});                    // 6: two of them
const std::vector<std::vector<std::string>> kWords{{"left"}, {"right"}, {"middle", "centre"}};

WordCurriculumConfig recipe()
{
    return {.words = kWords, .from = 100, .steps = 400, .share = 0.8, .first_share = 0.9, .repeats = 8};
}

WordCurriculum lesson_of(const WordCurriculumConfig& config)
{
    WorkerTeam team(2);
    return WordCurriculum(config, kData, kTokenizer, tokenize_captions(kData, kTokenizer, kLength, team), team);
}

std::vector<std::int64_t> row_of(const at::Tensor& ids, std::int64_t i)
{
    const auto row = ids[i].contiguous();
    return {row.data_ptr<std::int64_t>(), row.data_ptr<std::int64_t>() + row.numel()};
}

struct Tally {
    double taught = 0, left = 0, right = 0, middle = 0;
    explicit Tally(const CurriculumBatch& batch)
    {
        const auto size = static_cast<double>(batch.which.numel());
        for (std::int64_t i = 0; i < batch.which.numel(); ++i) {
            if (!batch.taught[i].item<bool>()) continue;
            const auto picture = batch.which[i].item<std::int64_t>();
            taught += 1 / size;
            (picture == 5 ? middle : picture == 4 ? right : left) += 1 / size;
        }
    }
};

} // namespace

class TestWordCurriculum : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_covers_its_steps()
    {
        const auto lesson = lesson_of(recipe());
        QVERIFY(!lesson.covers(100) && lesson.covers(101) && lesson.covers(500) && !lesson.covers(501));
    }

    void shares_are_uneven_first_and_even_at_the_end()
    {
        const auto lesson = lesson_of(recipe());
        const at::Tensor which = at::zeros({4000}, at::kLong);
        const auto near = [](double is, double wanted) {
            return std::abs(is - wanted) < 5 * std::sqrt(wanted * (1 - wanted) / 4000);
        };
        for (const int step : {101, 400}) {
            const Tally tally(lesson.teach(step, which, 1));
            QVERIFY(near(tally.taught, 0.8) && near(tally.left, 0.8 * 0.9) && near(tally.right, 0.8 * 0.05)
                    && near(tally.middle, 0.8 * 0.05));
        }
        const Tally half_way(lesson.teach(450, which, 1)), end(lesson.teach(500, which, 1));
        QVERIFY(near(half_way.left, 0.8 * (0.9 + 1 / 3.0) / 2));
        QVERIFY(near(end.taught, 0.8) && near(end.left, 0.8 / 3) && near(end.right, 0.8 / 3)
                && near(end.middle, 0.8 / 3));
    }

    void pictures_say_one_of_the_words_and_the_others_stay()
    {
        const auto batch = lesson_of(recipe()).teach(200, at::full({500}, 6, at::kLong), 1);
        std::set<std::int64_t> taught;
        for (std::int64_t i = 0; i < 500; ++i) {
            const auto picture = batch.which[i].item<std::int64_t>();
            if (batch.taught[i].item<bool>()) taught.insert(picture);
            else QCOMPARE(picture, std::int64_t{6});
        }
        QCOMPARE(taught, (std::set<std::int64_t>{1, 2, 4, 5}));
    }

    /// The caption itself stays as it is; behind its end stands the word that it says, half to all of the time wanted.
    void the_word_is_repeated_behind_the_caption()
    {
        const auto lesson = lesson_of(recipe());
        for (const auto& [step, most] : {std::pair{300, 8}, {450, 4}, {500, 0}}) {
            const auto batch = lesson.teach(step, at::zeros({300}, at::kLong), 2);
            std::set<std::ptrdiff_t> counts;
            for (std::int64_t i = 0; i < 300; ++i) {
                if (!batch.taught[i].item<bool>()) continue;
                const auto row = row_of(batch.ids, i);
                QCOMPARE(row.front(), kBegin);
                const auto end = std::ranges::find(row, kEnd);
                const std::vector<std::int64_t> caption(row.begin() + 1, end);
                const auto captions = kData.captions(batch.which[i].item<std::int64_t>());
                const auto translated = std::ranges::find_if(captions, [&](const auto& text) {
                    return kTokenizer.encode(text) == caption;
                });
                QVERIFY(translated != captions.end());
                const auto last = words_of(*translated).back(); // where the captions of this test say it
                const auto word = kTokenizer.encode(last);
                auto at = end + 1;
                std::ptrdiff_t times = 0;
                for (; at != row.end() && *at != kEnd; at += std::ssize(word), ++times)
                    QVERIFY(row.end() - at >= std::ssize(word) && std::equal(word.begin(), word.end(), at));
                QVERIFY(std::all_of(at, row.end(), [](auto id) { return id == kEnd; }));
                if (word.size() == 1) counts.insert(times);
            }
            QCOMPARE(*counts.begin(), std::ptrdiff_t{most / 2});
            QCOMPARE(*counts.rbegin(), std::ptrdiff_t{most});
        }
    }

    void the_same_step_teaches_the_same()
    {
        const auto lesson = lesson_of(recipe());
        const at::Tensor which = at::zeros({200}, at::kLong);
        const auto once = lesson.teach(123, which, 1), again = lesson_of(recipe()).teach(123, which, 1);
        QVERIFY(at::equal(once.which, again.which) && at::equal(once.ids, again.ids)
                && at::equal(once.taught, again.taught));
        QVERIFY(!at::equal(once.which, lesson.teach(124, which, 1).which));
        QVERIFY(!at::equal(once.which, lesson.teach(123, which, 2).which));
        QVERIFY(which.eq(0).all().item<bool>()); // what was asked about is not changed
    }

    void what_cannot_be_taught_is_said()
    {
        auto config = recipe();
        config.words = {{"left"}, {"above"}};
        try {
            lesson_of(config);
            QFAIL("taught a word that nobody says");
        } catch (const Error& error) {
            QVERIFY(error.line().find("above") != std::string::npos);
        }
        for (const Json& wrong :
             {Json{{"words", {{"left"}}}}, Json{{"words", {{"left"}, Json::array()}}}, Json{{"words", "left"}},
              Json{{"share", 1.5}}, Json{{"first_share", -1}}, Json{{"steps", -1}}, Json{{"repeats", -1}},
              Json{{"timestep_shift", 0}}, Json{{"word", kWords}}})
            QVERIFY2(!WordCurriculumConfig::from_json(wrong, "here"), wrong.dump().c_str());
        const auto read = WordCurriculumConfig::from_json(recipe().to_json(), "here");
        QVERIFY(read && *read == recipe());
    }
};

QTEST_GUILESS_MAIN(TestWordCurriculum)
#include "test_word_curriculum.moc"
