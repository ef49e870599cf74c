#include "core/scenery/corpus.h"
#include "core/training/caption_words.h"
#include "core/training/sample_order.h"
#include "core/training/training_state.h"
#include "tests/support/training_fixtures.h"

#include <QtTest>

#include <chrono>
#include <set>
#include <tuple>

using namespace sfumato;
using namespace sfumato::training;

namespace {

DataSource open_in_peace(const std::string& specification, const DataOptions& options)
{
    WorkerTeam team(2);
    return value_or_throw(open_data(specification, options, {team}));
}

DataOptions tiny_options()
{
    DataOptions options;
    options.side = kTinySide;
    return options;
}

/// Left third red, middle green, right third blue.
Image flag(int width, int height)
{
    Image image{.width = width, .height = height, .rgb = {}};
    image.rgb.resize(static_cast<std::size_t>(width) * height * 3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) image.at(x, y)[3 * x / width] = 255;
    return image;
}

} // namespace

class TestDataSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_folder_is_read_with_the_folders_in_it()
    {
        Folder folder;
        draw_folder(folder.path(), 4, true);
        draw_folder(folder / "more", 3, false);
        write_text(folder / "notes.md", "not a picture");
        const auto source = open_in_peace(folder.path().string(), tiny_options());
        QCOMPARE(source.training->size() + source.validation->size(), 7);
        QCOMPARE(source.validation->size(), 1);
        QVERIFY(source.skipped.empty());
        QCOMPARE(source.training->picture(0).width, kTinySide);
        QCOMPARE(source.training->picture(0).height, kTinySide);
    }

    void every_line_is_a_caption_and_all_pictures_have_equally_many()
    {
        Folder folder;
        draw_folder(folder.path(), 2, false);
        write_text(folder / "00.txt", "\xEF\xBB\xBF  one caption  \r\n\r\nanother\r\nthird\n");
        const auto source = open_in_peace(folder.path().string(), tiny_options());
        std::set<std::vector<std::string>> found;
        for (const auto* set : {source.training.get(), source.validation.get()}) found.insert(set->captions(0));
        const std::set<std::vector<std::string>> expected{{"  one caption", "another", "third"}, {"", "", ""}};
        QCOMPARE(found, expected);
    }

    void without_any_caption_there_is_no_text()
    {
        Folder folder;
        draw_folder(folder.path(), 3, false);
        const auto source = open_in_peace(folder.path().string(), tiny_options());
        QVERIFY(source.training->captions(0).empty());
        QVERIFY(source.vocabulary.empty());
        QVERIFY(source.sheet_prompts.empty());
    }

    void the_vocabulary_is_the_sorted_set_of_words()
    {
        const std::vector<std::string> expected{"le", "chat-botté", "d'or", "et", "ёлка", "b"};
        QCOMPARE(words_of("Le Chat-Botté, d'or (et) 3 'ЁЛКА' -- b-"), expected);
        Folder folder;
        draw_folder(folder / "squares", 9, true);
        const auto source = open_in_peace((folder / "squares").string() + "/", tiny_options());
        const std::vector<std::string> words{"a", "blue", "green", "left", "on", "red", "right", "square", "the"};
        QCOMPARE(source.vocabulary, words);
        QCOMPARE(source.title, std::string("squares"));
        QCOMPARE(source.sheet_prompts.size(), std::size_t{6});
    }

    void pictures_cover_the_square_and_lose_their_ends()
    {
        Folder folder;
        value_or_throw(write_image(folder / "wide.png", flag(96, 32)));
        const auto source = open_in_peace(folder.path().string(), tiny_options());
        const Image square = source.training->picture(0);
        for (const int x : {1, 16, 30}) QCOMPARE(square.at(x, 16)[1], std::uint8_t{255});
    }

    void flips_mirror_every_picture()
    {
        Folder folder;
        value_or_throw(write_image(folder / "flag.png", flag(33, 33)));
        auto options = tiny_options();
        options.side = 33;
        options.flip = true;
        const auto source = open_in_peace(folder.path().string(), options);
        QCOMPARE(source.training->size(), 2);
        const Image plain = source.training->picture(0), mirrored = source.training->picture(1);
        for (int y = 0; y < 33; ++y)
            for (int x = 0; x < 33; ++x)
                for (int c = 0; c < 3; ++c) QCOMPARE(mirrored.at(x, y)[c], plain.at(32 - x, y)[c]);
        QVERIFY(plain.at(0, 0)[0] == 255 && mirrored.at(0, 0)[2] == 255);
    }

    void broken_files_are_left_out_and_listed()
    {
        Folder folder;
        draw_folder(folder.path(), 3, true);
        const auto whole = value_or_throw(read_file(folder / "00.png"));
        write_text(folder / "cut.png", whole.substr(0, whole.size() / 2));
        write_text(folder / "empty.jpg", "");
        write_text(folder / "words.webp", "this is no picture");
        write_text(folder / "02.txt", "caf\xE9");
        const auto source = open_in_peace(folder.path().string(), tiny_options());
        QCOMPARE(source.training->size() + source.validation->size(), 2);
        std::set<std::string> named;
        for (const auto& error : source.skipped)
            named.insert(std::filesystem::path(error.what.text()).filename().string());
        const std::set<std::string> expected{"cut.png", "empty.jpg", "words.webp", "02.txt"};
        QCOMPARE(named, expected);
    }

    void pictures_of_other_colours_are_converted_and_told()
    {
        Folder folder;
        const std::string colours = SFUMATO_TEST_DATA "/colours/";
        write_text(folder / "a.png", value_or_throw(read_file(colours + "adobe.png")));
        write_text(folder / "b.png", value_or_throw(read_file(colours + "srgb-icc.png")));
        const auto source = open_in_peace(folder.path().string(), tiny_options());
        QCOMPARE(source.notices.size(), std::size_t{1});
        QVERIFY(source.notices[0].text().find("a.png were converted") != std::string::npos);
    }

    void a_folder_without_pictures_is_an_error()
    {
        Folder folder;
        WorkerTeam team(1);
        for (const auto& name : {folder.path().string(), (folder / "absent").string()}) {
            const auto source = open_data(name, tiny_options(), {team});
            QVERIFY(!source);
            QVERIFY(source.error().line().find(folder.path().string()) != std::string::npos);
        }
    }

    void opening_stops_when_asked()
    {
        Folder folder;
        draw_folder(folder.path(), 3, false);
        WorkerTeam team(1);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)open_data(folder.path().string(), tiny_options(), {team, {}, stop.get_token()}));
    }

    void validation_pictures_are_never_trained_on_and_always_the_same()
    {
        Folder folder;
        draw_folder(folder.path(), 60, true);
        const auto first = open_in_peace(folder.path().string(), tiny_options()),
                   second = open_in_peace(folder.path().string(), tiny_options());
        QCOMPARE(first.validation->size(), 3);
        QCOMPARE(first.training->size(), 57);
        QCOMPARE(first.validation->identity(), second.validation->identity());
        QCOMPARE(first.training->identity(), second.training->identity());
        QVERIFY(first.training->identity() != first.validation->identity());
        auto other = tiny_options();
        other.seed = 2;
        QVERIFY(open_in_peace(folder.path().string(), other).validation->identity() != first.validation->identity());
    }

    void the_identity_changes_with_a_caption()
    {
        Folder folder;
        draw_folder(folder.path(), 1, true);
        const auto before = open_in_peace(folder.path().string(), tiny_options()).training->identity();
        write_text(folder / "00.txt", "something else");
        QVERIFY(open_in_peace(folder.path().string(), tiny_options()).training->identity() != before);
    }

    /// The same pictures in the same order, the same kept for validation: a run goes on, and nothing is encoded again.
    void a_set_stays_the_same_wherever_its_files_lie()
    {
        Folder folder;
        const auto here = folder / "ds", there = folder / "moved" / "pictures";
        draw_folder(here, 40, true);
        const auto identities = [](const std::filesystem::path& path) {
            const auto source = open_in_peace(path.string(), tiny_options());
            std::vector<std::string> captions;
            for (int i = 0; i < source.training->size(); ++i) captions.push_back(source.training->captions(i).front());
            return std::tuple(source.training->identity(), source.validation->identity(), captions);
        };
        const auto before = identities(here);
        for (const auto& file : std::filesystem::directory_iterator(here))
            std::filesystem::last_write_time(file, file.last_write_time() + std::chrono::hours(100));
        QVERIFY(identities(here) == before);
        QVERIFY(identities(std::filesystem::proximate(here)) == before);
        QVERIFY(identities(here / "..") == before);
        std::filesystem::create_directories(there / "sub");
        for (int i = 0; i < 40; ++i) // in the opposite order, and half of them in a folder
            for (const char* ending : {".png", ".txt"}) {
                const std::string number = (i < 10 ? "0" : "") + std::to_string(i);
                std::filesystem::rename(here / (number + ending),
                                        (i % 2 ? there / "sub" : there) / (std::to_string(99 - i) + ending));
            }
        QVERIFY(identities(there) == before);
        const auto one = there / "99.png";
        value_or_throw(write_image(one, flag(40, 36)));
        QVERIFY(identities(there) != before);
    }

    /// A run that an earlier version began knows its pictures by path and time.
    void a_run_of_an_earlier_version_goes_on()
    {
        Folder folder;
        draw_folder(folder / "ds", 3, true);
        const auto open = [&] { return open_in_peace((folder / "ds").string(), tiny_options()).training; };
        const auto before = open();
        QVERIFY(!before->former_identity().empty() && before->former_identity() != before->identity());
        const at::Tensor array = at::zeros({4});
        TrainingState state{
            .values = array, .average = array, .first_moment = array, .second_moment = array, .step = 7, .logs = {}};
        const auto file = folder / "state.safetensors";
        QVERIFY(write_state(file, state, {"layout", before->former_identity()}));
        state.step = 0;
        QVERIFY(read_state(file, state, {"layout", before->identity(), before->former_identity()}));
        QCOMPARE(state.step, 7);
        write_text(folder / "ds/00.txt", "something else");
        const auto after = open();
        QVERIFY(!read_state(file, state, {"layout", after->identity(), after->former_identity()}));
    }

    void scenery_draws_what_the_corpus_draws()
    {
        DataOptions options;
        options.captions_per_picture = 3;
        const auto source = open_in_peace("scenery:7:20", options);
        QCOMPARE(source.training->size(), 20);
        QCOMPARE(source.validation->size(), options.validation_pictures);
        auto scene = scenery::make_scene(7, 5);
        QVERIFY(source.training->picture(5) == scenery::draw_scene(scene));
        QCOMPARE(source.training->captions(5), scenery::make_captions(scene, 3));
        QCOMPARE(source.vocabulary, scenery::vocabulary());
        const std::set<std::string> known(source.vocabulary.begin(), source.vocabulary.end());
        for (const auto& prompt : source.sheet_prompts)
            for (const auto& word : words_of(prompt)) QVERIFY2(known.contains(word), word.c_str());
    }

    void a_bad_scenery_name_is_an_error()
    {
        WorkerTeam team(1);
        for (const char* name : {"scenery:", "scenery:x", "scenery:1:0", "scenery:1:2:3", "scenery:1:-5"}) {
            const auto source = open_data(name, {}, {team});
            QVERIFY2(!source && source.error().line().find("scenery") != std::string::npos, name);
        }
        QVERIFY(!open_data("scenery", tiny_options(), {team}));
    }

    /// Every epoch shows every sample once, in another order, wherever one starts to read.
    void the_order_is_a_permutation_an_epoch()
    {
        SampleOrder order(1, 10), again(1, 10);
        const auto whole = order.at(0, 30);
        for (int epoch = 0; epoch < 3; ++epoch) {
            const auto sorted = std::get<0>(whole.slice(0, 10 * epoch, 10 * epoch + 10).sort());
            QVERIFY(at::equal(sorted, at::arange(10, at::kLong)));
        }
        QVERIFY(!at::equal(whole.slice(0, 0, 10), whole.slice(0, 10, 20)));
        QVERIFY(at::equal(again.at(17, 9), whole.slice(0, 17, 26)));
        QVERIFY(!at::equal(SampleOrder(2, 10).at(0, 10), whole.slice(0, 0, 10)));
    }
};

QTEST_APPLESS_MAIN(TestDataSets)
#include "test_data_sets.moc"
