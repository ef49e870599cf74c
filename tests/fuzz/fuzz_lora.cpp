// A LoRA and its kin: the names of their tensors, their metadata, and which parameters of a model they change how. The
// input is the header of the file.
#include "core/families/lora_card.h"
#include "core/families/lora_key_map.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "tests/fuzz/fuzzing.h"

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

constexpr std::uint64_t kMaxBytes = std::uint64_t{1} << 16;

/// Stable Diffusion XL's shape, as small as it can be.
struct SmallModel {
    SmallModel()
    {
        UNet2DConditionConfig config;
        config.down_block_types = {"DownBlock2D", "CrossAttnDownBlock2D"};
        config.up_block_types = {"CrossAttnUpBlock2D", "UpBlock2D"};
        config.block_out_channels = {4, 8};
        config.attention_heads = {1, 2};
        config.transformer_layers_per_block = {1, 1};
        config.layers_per_block = 1;
        config.norm_num_groups = 2;
        config.cross_attention_dim = 16;
        config.addition_embed_type = "text_time";
        config.projection_class_embeddings_input_dim = 6 * 256 + 8;
        unet = std::make_unique<UNet2DCondition>(config);
        ClipTextConfig words;
        words.vocab_size = 16;
        words.hidden_size = 8;
        words.intermediate_size = 16;
        words.num_hidden_layers = 1;
        words.num_attention_heads = 1;
        for (auto* text : {&text_1, &text_2}) *text = std::make_unique<ClipTextModel>(words);
        add("unet", *unet);
        add("text_encoder", *text_1);
        add("text_encoder_2", *text_2);
    }
    void add(const std::string& component, nn::Module& network)
    {
        network.visit_parameters(
            [&](const std::string& name, nn::Parameter& parameter) { live[component][name] = &parameter; });
    }
    std::unique_ptr<UNet2DCondition> unet;
    std::unique_ptr<ClipTextModel> text_1, text_2;
    LiveNetworks live;
};

const LoraKeyMap& targets()
{
    static const SmallModel model;
    static const LoraKeyMap targets(*family_by_id("sdxl"), model.live);
    return targets;
}

void check_changes(const LoraFile& lora)
{
    check(!lora.changes().empty(), "a LoRA changes something");
    const auto matched = targets().match(lora);
    if (!matched) check_error(matched.error());
    for (const LoraChange& change : lora.changes()) {
        const auto* target = targets().find(change);
        if (!target) {
            check(!matched || !matched->notices.empty(), "what means nothing here is told", change.key);
            continue;
        }
        if (!change.delta.fits(target->parameter->sizes())) {
            check(!matched, "what does not fit is told", change.key);
            continue;
        }
        const at::Tensor added = change.delta.change(*target->parameter);
        check(added.sizes() == target->parameter->sizes(), "a change has the shape of its weight", change.key);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::filesystem::path path = scratch_folder() / "lora.safetensors";
    write_tensor_file(path, std::string(text_of(data, size)), kMaxBytes, true);
    const auto lora = LoraFile::open(path);
    if (lora) check_changes(*lora);
    else check_error(lora.error());
    const auto card = describe_lora(path);
    check(card.has_value() == lora.has_value(), "what can be opened has a card");
    if (card) check(!card->type.empty() && card->trigger_words.size() <= 9, "a card tells its type");
    return 0;
}
