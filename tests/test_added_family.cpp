// What a family more needs is its row and its networks: pipeline, sampling and training, files, LoRAs and the model
// library know it by nothing else.
#include "core/evaluation/picture_maker.h"
#include "core/families/merged_loras.h"
#include "core/families/model_summary.h"
#include "core/families/stable_diffusion.h"
#include "core/pipeline/guided_denoiser.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/prompt_folders.h"
#include "core/training/denoiser_trainer.h"
#include "core/training/model_folder.h"
#include "tests/support/dummy_family.h"
#include "tests/support/training_fixtures.h"

#include <QtTest>

#include <array>

using namespace sfumato;
using namespace sfumato::training;
namespace fs = std::filesystem;

namespace {

constexpr TextComponent kClipText[]
    = {{.encoder = {.folder = "text_encoder", .type = &kClipTextModel}, .tokenizer = "tokenizer"}};
Json mixer_for_clip() { return dummy::PatchMixerConfig{.context_dim = 16}.to_json(); }
Json clip_for_mixer() { return tiny_denoiser().text_encoder.config; }
constexpr ScratchRecipe kMixedScratch{.denoiser = mixer_for_clip,
                                      .text_encoder = clip_for_mixer,
                                      .without_text = dummy::mixer_without_text};

/// The embedded model's family, but for the class of its denoiser.
const ModelFamily& mixed_scenery()
{
    static const ModelFamily family = [] {
        ModelFamily row = *family_by_id("scenery");
        row.id = "mixed";
        row.denoiser.type = &dummy::kPatchMixer;
        row.text = kClipText;
        row.scratch = &kMixedScratch;
        return row;
    }();
    return family;
}

/// Sees what it is told, and says that all is noise.
class Listener final : public Denoiser {
public:
    explicit Listener(const DenoiserTraits& traits) : traits_(traits) {}
    const DenoiserTraits& traits() const override { return traits_; }
    at::Tensor forward(const at::Tensor& x, const at::Tensor&, const Conditioning& conditioning,
                       const std::stop_token&) const override
    {
        heard.push_back(conditioning);
        return x;
    }
    void zero_output() override {}
    mutable std::vector<Conditioning> heard;

private:
    DenoiserTraits traits_;
};

} // namespace

class TestAddedFamily : public QObject {
    Q_OBJECT
    Folder shared_;
    std::string data_;
    fs::path dummy_model_;

    DenoiserTrainingConfig recipe(const ModelFamily& family) const
    {
        DenoiserTrainingConfig config(family);
        config.run = tiny_denoiser().run;
        config.vocabulary_size = 128;
        config.data = tiny_denoiser().data;
        config.sheet_steps = 2;
        config.run.sample_every = 4;
        config.precision = "float32";
        config.vae = (shared_ / "base/vae").string();
        return config;
    }

    static Image picture(const fs::path& model)
    {
        PipelineOptions options;
        options.device = "cpu";
        options.dtype = "float32";
        const auto pipeline = value_or_throw(Pipeline::open(model, options));
        GenerationRequest request;
        request.prompt = "a red square";
        request.negative_prompt = "green";
        request.model.path = model.string();
        request.width = request.height = kTinySide;
        request.steps = 3;
        request.seed = 5;
        const Outcome outcome = pipeline->run(request);
        if (const auto* failed = std::get_if<Failed>(&outcome)) throw failed->error;
        return std::get<Finished>(outcome).pictures.at(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        draw_folder(shared_ / "data", 12, true);
        data_ = (shared_ / "data").string();
        QVERIFY(train_vae(data_, tiny_vae(), quiet_run(shared_ / "base")));
        const AddedFamily added(dummy::kFamily);
        dummy_model_ = shared_ / "dummy";
        const auto trained = train_denoiser(data_, recipe(dummy::kFamily), quiet_run(dummy_model_));
        QVERIFY2(trained, trained ? "" : trained.error().line().c_str());
    }

    void the_embedded_family_with_another_denoiser_trains_and_samples()
    {
        const AddedFamily added(mixed_scenery());
        const auto out = shared_ / "mixed";
        Record record;
        RunOptions options = quiet_run(out);
        options.on_step = record.observer();
        const auto trained = train_denoiser(data_, recipe(mixed_scenery()), options);
        QVERIFY2(trained, trained ? "" : trained.error().line().c_str());
        QVERIFY(record.losses.size() == 8 && record.losses.back() < record.losses.front());
        auto model = value_or_throw(load_model(out, at::kCPU, at::kFloat));
        QCOMPARE(model.spec.family->id, "mixed");
        QVERIFY(dynamic_cast<dummy::PatchMixer*>(model.denoiser.get()));
        QVERIFY(picture(out) == picture(out));
        const auto plan = evaluation::SamplingPlan{.steps = 2, .side = kTinySide, .guidance_scale = 3};
        QCOMPARE(evaluation::make_pictures(model, {"red", "left"}, plan, 1).size(), std::size_t{2});
    }

    void a_model_of_the_added_family_is_found_and_makes_pictures()
    {
        {
            const auto unknown = ModelSpec::read(dummy_model_);
            QVERIFY(!unknown && unknown.error().line().find("does not know") != std::string::npos);
        }
        const AddedFamily added(dummy::kFamily);
        const auto model = value_or_throw(load_model(dummy_model_, at::kCPU, at::kFloat));
        QCOMPARE(model.spec.family->id, "dummy");
        QCOMPARE(model.spec.native_size(), kTinySide);
        QVERIFY(dynamic_cast<dummy::PatchMixer*>(model.denoiser.get())
                && dynamic_cast<dummy::WordTable*>(model.text.at(0).encoder.get()));
        QVERIFY(picture(dummy_model_) == picture(dummy_model_));
        const auto summary = value_or_throw(summarize_model(dummy_model_));
        QCOMPARE(summary.title, "Dummy");
        QVERIFY(!summary.problem);
    }

    void it_learns_more()
    {
        const AddedFamily added(dummy::kFamily);
        auto config = recipe(dummy::kFamily);
        config.from = dummy_model_.string();
        const auto out = shared_ / "tuned";
        const auto tuned = train_denoiser(data_, config, quiet_run(out));
        QVERIFY2(tuned, tuned ? "" : tuned.error().line().c_str());
        QVERIFY(!identical(out / "mixer" / kDiffusionWeights, dummy_model_ / "mixer" / kDiffusionWeights));
        QVERIFY(identical(out / "words/model.safetensors", dummy_model_ / "words/model.safetensors"));
        (void)picture(out);
    }

    void it_is_read_from_one_file()
    {
        const AddedFamily added(dummy::kFamily);
        // Shapes do not tell the groups of a norm: 32 are taken for granted, as published autoencoders have them.
        VaeTrainingConfig wide = tiny_vae();
        wide.run.steps = 1;
        wide.vae.block_out_channels = {32, 32};
        wide.vae.norm_num_groups = 32;
        QVERIFY(train_vae(data_, wide, quiet_run(shared_ / "wide_base")));
        DenoiserTrainingConfig config = recipe(dummy::kFamily);
        config.run.steps = 1;
        config.vae = (shared_ / "wide_base/vae").string();
        const auto wide_model = shared_ / "wide";
        const auto trained = train_denoiser(data_, config, quiet_run(wide_model));
        QVERIFY2(trained, trained ? "" : trained.error().line().c_str());
        auto folder = value_or_throw(load_model(wide_model, at::kCPU, at::kFloat));
        std::map<std::string, at::Tensor> tensors;
        for (const auto& [component, parameters] : live_tensors(folder))
            for (const auto& [name, parameter] : parameters) tensors["dummy_" + component + "." + name] = *parameter;
        const auto file = shared_ / "dummy.safetensors";
        value_or_throw(write_safetensors(file, tensors));
        auto opened = load_model(file, at::kCPU, at::kFloat, {.tokenizer = wide_model / "word_list", .vae = {}});
        QVERIFY2(opened, opened ? "" : opened.error().line().c_str());
        LoadedModel& model = *opened;
        QCOMPARE(model.spec.family->id, "dummy");
        QCOMPARE(model.latent_format().scale, 0.3);
        for (const auto& [component, parameters] : live_tensors(model))
            for (const auto& [name, parameter] : parameters)
                QVERIFY2(at::equal(*parameter, *live_tensors(folder).at(component).at(name)), name.c_str());
        const auto summary = value_or_throw(summarize_model(file));
        QCOMPARE(summary.kind, "checkpoint");
        QCOMPARE(summary.title, "Dummy");
        QCOMPARE(summary.dtype(), "float32");
        for (const ModelPart& part : summary.parts) QVERIFY(part.name != "other");

        value_or_throw(write_safetensors(shared_ / "mixer.safetensors", {{"attention.to_q.weight", at::ones({2, 2})}}));
        QCOMPARE(value_or_throw(summarize_model(shared_ / "mixer.safetensors")).kind, "patch mixer");
    }

    void its_loras_find_their_weights()
    {
        const AddedFamily added(dummy::kFamily);
        auto model = value_or_throw(load_model(dummy_model_, at::kCPU, at::kFloat));
        const auto file = shared_ / "style.safetensors";
        value_or_throw(write_safetensors(file,
                                         {{"lora_mixer_proj_in.diff", at::ones({32, 4})},
                                          {"lora_words_mix.diff", at::ones({12, 12})}}));
        const auto live = live_tensors(model);
        const at::Tensor in = live.at("mixer").at("proj_in.weight")->clone(),
                         mix = live.at("words").at("mix.weight")->clone();
        MergedLoras stack(*model.spec.family, live);
        value_or_throw(stack.apply({{file, 0.5, 2}}));
        QVERIFY(at::equal(*live.at("mixer").at("proj_in.weight"), in + 0.5));
        QVERIFY(at::equal(*live.at("words").at("mix.weight"), mix + 2));
    }

    /// What is said to people is made of the row's words.
    void errors_call_it_and_its_networks_by_their_names()
    {
        const AddedFamily added(dummy::kFamily);
        const auto why = [](const fs::path& model) {
            const auto spec = ModelSpec::read(model);
            return spec ? std::string("it was opened") : spec.error().line();
        };
        const auto odd = shared_ / "odd";
        fs::copy(dummy_model_, odd, fs::copy_options::recursive);
        Json config = value_or_throw(read_json_file(odd / "mixer/config.json"));
        config["context_dim"] = 7;
        write_json(odd / "mixer/config.json", config);
        QVERIFY2(why(odd).find("its text is 12 wide but its patch mixer expects 7") != std::string::npos,
                 why(odd).c_str());
        write_json(odd / "model_index.json", {{"_class_name", "DummyPipeline"}});
        const char* families = "open a model of one of these families: Dummy, Scenery, Stable Diffusion 1.x";
        QVERIFY2(why(odd).find(families) != std::string::npos, why(odd).c_str());
        const auto file = shared_ / "strange.safetensors";
        value_or_throw(write_safetensors(file, {{"dummy_mixer.x", at::ones({2})}}));
        const char* in_one_file = "open a model of one of these families: Dummy, Stable Diffusion 1.x";
        QVERIFY2(why(file).find(in_one_file) != std::string::npos, why(file).c_str());
    }

    void a_folder_of_its_parts_is_no_folder_of_models()
    {
        const auto library = shared_ / "library";
        for (const char* folder : {"mixer", "others"}) fs::create_directories(library / folder);
        const auto found = [&] {
            std::vector<fs::path> names;
            for (const ModelFolder& folder : model_folders(std::array{library}))
                names.push_back(folder.path.filename());
            return names;
        };
        QVERIFY(found() == (std::vector<fs::path>{"library", "mixer", "others"}));
        const AddedFamily added(dummy::kFamily);
        QVERIFY(found() == (std::vector<fs::path>{"library", "others"}));
    }

    /// A guidance-distilled model is told the scale; what its negative prompt says costs nothing.
    void embedded_guidance_is_told_to_the_denoiser()
    {
        const AddedFamily added(dummy::kFamily);
        auto model = value_or_throw(load_model(dummy_model_, at::kCPU, at::kFloat));
        ModelFamily distilled = dummy::kFamily;
        distilled.guidance = GuidanceKind::Embedded;
        model.spec.family = &distilled;
        auto traits = model.denoiser->traits();
        traits.guidance = true;
        auto owned = std::make_unique<Listener>(traits);
        const Listener& listener = *owned;
        model.denoiser = std::move(owned);
        PromptConditioning prompts;
        prompts.positive = {{{{10, {.context = at::ones({1, 3, 12})}}}, 1}};
        prompts.negative = {{10, {.context = at::zeros({1, 3, 12})}}};
        const auto predict = guided_denoiser(model, prompts, {.scale = 3.5}, 1, {});
        (void)predict({.x = at::ones({1, 4, 8, 8}), .timestep = 500, .step = 1, .steps = 10});
        QCOMPARE(listener.heard.size(), std::size_t{1});
        QVERIFY(at::equal(listener.heard[0].guidance, at::full({1}, 3.5)));
        QVERIFY(at::equal(listener.heard[0].context, at::ones({1, 3, 12})));
    }

    void what_a_denoiser_does_not_take_is_refused()
    {
        const DenoiserTraits traits{.context_width = 12};
        check_conditioning(traits, {.context = at::ones({1, 3, 12})});
        const auto refused = [&](const Conditioning& conditioning) {
            try {
                check_conditioning(traits, conditioning);
                return false;
            } catch (const std::invalid_argument&) {
                return true;
            }
        };
        QVERIFY(refused({}));
        QVERIFY(refused({.context = at::ones({1, 3, 12}), .pooled = at::ones({1, 4})}));
        QVERIFY(refused({.context = at::ones({1, 3, 12}), .mask = at::ones({1, 3}, at::kBool)}));
        QVERIFY(refused({.context = at::ones({1, 3, 12}), .control_residuals = {at::ones({1})}}));
    }
};

QTEST_GUILESS_MAIN(TestAddedFamily)
#include "test_added_family.moc"
