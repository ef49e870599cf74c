#include "core/pipeline/prompt_encoding.h"
#include "core/text/prompt_chunks.h"

#include <ATen/core/grad_mode.h>

#include <QtTest>

using namespace sfumato;
using at::Tensor;

namespace {

LoadedModel open(const char* name)
{
    return value_or_throw(load_model(std::string(SFUMATO_TEST_DATA "/goldens/") + name, at::kCPU, at::kFloat));
}

/// An embedding "castle" whose vectors are the token embeddings of other words.
class Borrowed final : public TextualInversionLookup {
public:
    Borrowed(const LoadedModel& model, const std::string& name, const std::string& words)
        : ids_(model.text[0].tokenizer->encode(name))
    {
        const auto tokens = model.text[0].tokenizer->encode(words);
        for (const auto& tower : model.text)
            rows_.push_back(tower.encoder->embed_tokens(at::tensor(tokens, at::kLong).view({1, -1}))[0].to(at::kFloat));
    }
    std::optional<EmbeddingMatch> match(std::span<const std::int64_t> ids) const override
    {
        const bool begins = ids.size() >= ids_.size() && std::equal(ids_.begin(), ids_.end(), ids.begin());
        return begins ? std::optional(EmbeddingMatch{0, ids_.size(), static_cast<std::size_t>(rows_[0].size(0))})
                      : std::nullopt;
    }
    Tensor rows(std::size_t, std::size_t encoder) const override { return rows_.at(encoder); }

private:
    const std::vector<std::int64_t> ids_;
    std::vector<Tensor> rows_;
};

bool same(const Tensor& a, const Tensor& b, double tolerance = 1e-5)
{
    return a.sizes().equals(b.sizes()) && at::allclose(a, b, tolerance, tolerance);
}

} // namespace

class TestPromptEncoding : public QObject {
    Q_OBJECT
    LoadedModel model_;
    const at::NoGradGuard no_grad_;

    PromptConditioning encode(PromptTexts texts) const { return value_or_throw(encode_prompts(model_, texts)); }
    /// The states of one plain text alone.
    Tensor plain(const std::string& text, int clip_skip = 1) const
    {
        return encode({.prompt = text, .clip_skip = clip_skip}).positive.front().schedule.front().conditioning.context;
    }

private Q_SLOTS:
    void initTestCase() { model_ = open("tiny-sd15"); }

    void parts_and_schedules_are_laid_out()
    {
        const auto words = encode({.prompt = "a [fox|owl] AND [sea:snow:0.5]:0.25", .negative = "[fog:3]", .steps = 4});
        QCOMPARE(words.positive.size(), std::size_t{2});
        QCOMPARE(words.positive[0].weight, 1.0);
        QCOMPARE(words.positive[1].weight, 0.25);
        const auto& turns = words.positive[0].schedule;
        QCOMPARE(turns.size(), std::size_t{4});
        QVERIFY(same(turns[0].conditioning.context, plain("a fox"))
                && same(turns[3].conditioning.context, plain("a owl")));
        const auto& change = words.positive[1].schedule;
        QCOMPARE(change.size(), std::size_t{2});
        QVERIFY(change[0].last_step == 2 && change[1].last_step == 4);
        QVERIFY(same(change[0].conditioning.context, plain(" sea"))
                && same(change[1].conditioning.context, plain(" snow")));
        QVERIFY(words.negative.size() == 2 && words.negative[0].last_step == 3);
        QVERIFY(same(words.negative[0].conditioning.context, plain(""))
                && same(words.negative[1].conditioning.context, plain("fog")));
        QVERIFY(!words.time_ids.defined() && !turns[0].conditioning.pooled.defined());
        QCOMPARE(encode({.prompt = "a", .negative = "b AND c"}).negative.size(),
                 std::size_t{1}); // in the negative prompt AND is a word
        QVERIFY(
            same(encode({.prompt = "a", .negative = "b AND c"}).negative[0].conditioning.context, plain("b and c")));
    }

    /// Each chunk is what it is alone; shorter texts are filled up with the encoding of nothing.
    void all_texts_have_the_chunks_of_the_longest()
    {
        const auto words = encode({.prompt = "fox BREAK owl BREAK sea AND snow", .negative = "fog BREAK rain"});
        const Tensor nothing = plain("");
        QVERIFY(same(words.positive[0].schedule[0].conditioning.context,
                     at::cat({plain("fox"), plain("owl"), plain("sea")}, 1)));
        QVERIFY(
            same(words.positive[1].schedule[0].conditioning.context, at::cat({plain("snow"), nothing, nothing}, 1)));
        QVERIFY(same(words.negative[0].conditioning.context, at::cat({plain("fog"), plain("rain"), nothing}, 1)));
    }

    /// Weighted states, brought back to the mean they had, chunk by chunk.
    void emphasis_keeps_the_mean_of_a_chunk()
    {
        const Tensor weighted = plain("(fox:1.5) owl BREAK (sea:0.5)"), neutral = plain("fox owl BREAK sea");
        for (int chunk = 0; chunk < 2; ++chunk) {
            const Tensor before = neutral.narrow(1, 77 * chunk, 77), after = weighted.narrow(1, 77 * chunk, 77);
            QVERIFY(same(after.mean(), before.mean(), 1e-4));
            Tensor expected = before.clone();
            const auto pieces
                = static_cast<std::int64_t>(model_.text[0].tokenizer->encode(chunk == 0 ? "fox" : "sea").size());
            expected.narrow(1, 1, pieces).mul_(chunk == 0 ? 1.5 : 0.5);
            QVERIFY(same(after, expected * (before.mean() / expected.mean()), 1e-4));
        }
    }

    void clip_skip_counts_from_the_end()
    {
        QVERIFY(!same(plain("fox", 1), plain("fox", 2)) && !same(plain("fox", 2), plain("fox", 3)));
        const auto refused = encode_prompts(model_, {.prompt = "fox", .clip_skip = 4});
        QVERIFY(!refused && refused.error().line().find("3 layers") != std::string::npos);
    }

    /// Vectors that equal other words' token embeddings say what those words say.
    void an_embedding_stands_for_its_vectors()
    {
        const Borrowed lookup(model_, "castle", "red fox");
        const auto words = encode({.prompt = "a castle, (sea:1.3)", .negative = "castle", .embeddings = &lookup});
        QVERIFY(same(words.positive[0].schedule[0].conditioning.context, plain("a red fox, (sea:1.3)")));
        QVERIFY(same(words.negative[0].conditioning.context, plain("red fox")));
    }

    /// SDXL's rule, with the one small encoder as both towers.
    void two_towers_and_sizes()
    {
        LoadedModel model = open("tiny-sd15");
        model.text.push_back(std::move(open("tiny-sd15").text.front()));
        model.spec.text_rule = {.penultimate = true, .pooled = true, .empty_negative_is_zero = true};
        const auto read = [&](PromptTexts texts) { return value_or_throw(encode_prompts(model, texts)); };
        const auto words = read({.prompt = "fox BREAK owl", .negative = "", .clip_skip = 2, .width = 96, .height = 64});
        const Conditioning& positive = words.positive[0].schedule[0].conditioning;
        QCOMPARE(positive.context.sizes().vec(), (std::vector<std::int64_t>{1, 154, 64 + 64}));
        QVERIFY(same(positive.context.narrow(2, 0, 64), positive.context.narrow(2, 64, 64)));
        const auto ids = chunk_prompt(*model.text[1].tokenizer, "owl", 77).front().ids;
        const TextEncoderOutput owl = model.text[1].encoder->forward(at::tensor(ids, at::kLong).view({1, -1}));
        QVERIFY(same(positive.context.narrow(1, 77, 77).narrow(2, 64, 64),
                     owl.hidden_states[owl.hidden_states.size() - 2])); // no final norm
        QVERIFY(same(read({.prompt = "owl BREAK fox"}).positive[0].schedule[0].conditioning.pooled,
                     owl.pooled)); // of the first chunk
        const Conditioning& nothing = words.negative[0].conditioning;
        QVERIFY(same(nothing.context, at::zeros_like(positive.context))
                && same(nothing.pooled, at::zeros_like(positive.pooled)));
        QVERIFY(same(words.time_ids, at::tensor({64.f, 96.f, 0.f, 0.f, 64.f, 96.f}).view({1, 6})));
        QVERIFY(same(read({.prompt = "fox", .negative = "owl"}).negative[0].conditioning.pooled, owl.pooled));
    }
};

QTEST_GUILESS_MAIN(TestPromptEncoding)
#include "test_prompt_encoding.moc"
