#include "core/families/lora_card.h"
#include "core/families/lora_key_map.h"
#include "tests/support/golden_networks.h"

#include <QtTest>

using namespace sfumato;

/// What the names inside a LoRA file mean, and what it says of itself.
class TestLoraNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_spelling_finds_its_parameter_data();
    void every_spelling_finds_its_parameter();
    void card_tells_what_the_file_says();
};

void TestLoraNames::every_spelling_finds_its_parameter_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("parameter");
    const std::pair<const char*, const char*> rows[] = {
        {"lora_unet_down_blocks_1_attentions_1_transformer_blocks_1_attn2_to_out_0",
         "unet.down_blocks.1.attentions.1.transformer_blocks.1.attn2.to_out.0"},
        // as kohya's trainer names SDXL: the original blocks
        // clang-format off
        {"lora_unet_input_blocks_4_1_transformer_blocks_0_attn1_to_k", "unet.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_k"},
        {"lora_unet_input_blocks_8_1_proj_in", "unet.down_blocks.2.attentions.1.proj_in"},
        {"lora_unet_input_blocks_3_0_op", "unet.down_blocks.0.downsamplers.0.conv"},
        {"lora_unet_input_blocks_1_0_in_layers_2", "unet.down_blocks.0.resnets.0.conv1"},
        {"lora_unet_input_blocks_4_0_emb_layers_1", "unet.down_blocks.1.resnets.0.time_emb_proj"},
        {"lora_unet_input_blocks_4_0_skip_connection", "unet.down_blocks.1.resnets.0.conv_shortcut"},
        {"lora_unet_middle_block_1_transformer_blocks_1_ff_net_0_proj", "unet.mid_block.attentions.0.transformer_blocks.1.ff.net.0.proj"},
        {"lora_unet_middle_block_2_out_layers_3", "unet.mid_block.resnets.1.conv2"},
        {"lora_unet_output_blocks_2_2_conv", "unet.up_blocks.0.upsamplers.0.conv"},
        {"lora_unet_output_blocks_5_1_proj_out", "unet.up_blocks.1.attentions.2.proj_out"},
        {"lora_unet_time_embed_0", "unet.time_embedding.linear_1"},
        {"lora_unet_label_emb_0_2", "unet.add_embedding.linear_2"},
        {"lora_unet_input_blocks_0_0", "unet.conv_in"},
        {"lora_unet_out_2", "unet.conv_out"},
        {"lora_te1_text_model_encoder_layers_1_self_attn_out_proj", "text_encoder.text_model.encoder.layers.1.self_attn.out_proj"},
        {"lora_te2_text_model_encoder_layers_0_mlp_fc2", "text_encoder_2.text_model.encoder.layers.0.mlp.fc2"},
        {"lora_te2_text_projection", "text_encoder_2.text_projection"},
        {"lora_te_text_model_encoder_layers_0_mlp_fc1", "text_encoder.text_model.encoder.layers.0.mlp.fc1"},
        // clang-format on
        // diffusers, PEFT, and what stood before them
        // clang-format off
        {"unet.mid_block.attentions.0.proj_in", "unet.mid_block.attentions.0.proj_in"},
        {"text_encoder_2.text_model.encoder.layers.1.self_attn.v_proj", "text_encoder_2.text_model.encoder.layers.1.self_attn.v_proj"},
        {"unet.mid_block.attentions.0.transformer_blocks.0.attn1.processor.to_q", "unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_q"},
        {"mid_block.attentions.0.transformer_blocks.0.attn2.processor.to_out", "unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_out.0"},
        {"text_encoder.text_model.encoder.layers.0.self_attn.to_out", "text_encoder.text_model.encoder.layers.0.self_attn.out_proj"},
        {"text_encoder_2.encoder.layers.1.self_attn.v_proj", "text_encoder_2.text_model.encoder.layers.1.self_attn.v_proj"}, // transformers 5
        // LyCORIS alone, ComfyUI, OneTrainer (OMI), PEFT inside and outside of a component's name, a model of one file
        {"lycoris_down_blocks_1_attentions_0_proj_in", "unet.down_blocks.1.attentions.0.proj_in"},
        {"lycoris_text_model_encoder_layers_0_mlp_fc1", "text_encoder.text_model.encoder.layers.0.mlp.fc1"},
        {"diffusion_model.input_blocks.8.1.proj_in", "unet.down_blocks.2.attentions.1.proj_in"},
        {"diffusion_model.mid_block.attentions.0.proj_in", "unet.mid_block.attentions.0.proj_in"},
        {"model.diffusion_model.middle_block.1.proj_in", "unet.mid_block.attentions.0.proj_in"},
        {"text_encoders.clip_l.transformer.text_model.encoder.layers.1.mlp.fc1", "text_encoder.text_model.encoder.layers.1.mlp.fc1"},
        {"text_encoders.clip_g.transformer.text_model.encoder.layers.1.mlp.fc1", "text_encoder_2.text_model.encoder.layers.1.mlp.fc1"},
        {"text_encoders.clip_g.transformer.text_projection", "text_encoder_2.text_projection"},
        {"unet.input_blocks.8.1.proj_in", "unet.down_blocks.2.attentions.1.proj_in"},
        {"clip_l.text_model.encoder.layers.0.self_attn.q_proj", "text_encoder.text_model.encoder.layers.0.self_attn.q_proj"},
        {"clip_g.text_model.encoder.layers.0.self_attn.q_proj", "text_encoder_2.text_model.encoder.layers.0.self_attn.q_proj"},
        {"unet.base_model.model.mid_block.attentions.0.proj_in", "unet.mid_block.attentions.0.proj_in"},
        {"base_model.model.unet.mid_block.attentions.0.proj_in", "unet.mid_block.attentions.0.proj_in"},
        {"base_model.model.base_model.model.mid_block.attentions.0.proj_in", "unet.mid_block.attentions.0.proj_in"},
        {"text_encoder_2.base_model.model.text_model.encoder.layers.0.mlp.fc1", "text_encoder_2.text_model.encoder.layers.0.mlp.fc1"},
        {"base_model.model.text_model.encoder.layers.0.mlp.fc1", "text_encoder.text_model.encoder.layers.0.mlp.fc1"},
        {"conditioner.embedders.0.transformer.text_model.encoder.layers.0.mlp.fc1", "text_encoder.text_model.encoder.layers.0.mlp.fc1"},
        {"lora_unet_no_such_module", ""},
        {"lora_te3_encoder_block_0_layer_0", ""},
        // clang-format on
    };
    for (const auto& [key, parameter] : rows) QTest::newRow(key) << key << parameter;
}

void TestLoraNames::every_spelling_finds_its_parameter()
{
    QFETCH(QString, key);
    QFETCH(QString, parameter);
    // SDXL's shape, small: three levels, the first without attention, two text encoders.
    UNet2DConditionConfig config;
    config.down_block_types = {"DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"};
    config.up_block_types = {"CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"};
    config.block_out_channels = {32, 64, 64};
    config.attention_heads = {1, 1, 1};
    config.transformer_layers_per_block = {1, 2, 2};
    config.cross_attention_dim = 48;
    config.use_linear_projection = true;
    config.addition_embed_type = "text_time";
    config.projection_class_embeddings_input_dim = 128;
    UNet2DCondition unet(config);
    ClipTextConfig text;
    text.vocab_size = 8, text.hidden_size = 16, text.intermediate_size = 32, text.num_hidden_layers = 2,
    text.num_attention_heads = 2;
    ClipTextModel first(text);
    text.with_projection = true;
    ClipTextModel second(text);
    const LiveNetworks networks{{"unet", live_parameters(unet)},
                                {"text_encoder", live_parameters(first)},
                                {"text_encoder_2", live_parameters(second)}};

    const LoraKeyMap targets(*family_by_id("sdxl"), networks);
    LoraChange change;
    change.key = key.toStdString();
    const auto* found = targets.find(change);
    QString name;
    for (const auto& [network, parameters] : networks)
        for (const auto& [full, tensor] : parameters)
            if (found && tensor == found->parameter) name = QString::fromStdString(network + "." + full);
    QCOMPARE(name, parameter.isEmpty() ? QString() : parameter + ".weight");
}

void TestLoraNames::card_tells_what_the_file_says()
{
    const std::string golden = SFUMATO_TEST_DATA "/goldens/lora/tinystyle-kohya.safetensors";
    const LoraCard plain = value_or_throw(describe_lora(golden));
    QCOMPARE(plain.title, std::string("tinystyle-kohya"));
    QCOMPARE(plain.type, std::string("LoRA"));
    QCOMPARE(plain.base_model, std::string("Stable Diffusion 1.x"));
    QCOMPARE(plain.rank, 4);
    QFile file(QString::fromStdString(golden));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QByteArray::fromStdString(plain.hash),
             QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());

    const QTemporaryDir folder;
    const std::string file_with_words = folder.filePath("carded.safetensors").toStdString();
    value_or_throw(write_safetensors(
        file_with_words, {{"lora_unet_conv_in.diff", at::ones({32, 4, 3, 3})}},
        {{"modelspec.title", "Ink"},
         {"modelspec.trigger_phrase", "inkwash"},
         {"ss_tag_frequency",
          R"({"10_a": {"tree": 3, " river": 5, "fog": 1}, "2_b": {"tree": 4, "x": "no number"}, "c": 7})"}}));
    const LoraCard card = value_or_throw(describe_lora(file_with_words));
    QCOMPARE(card.title, std::string("Ink"));
    QCOMPARE(card.trigger_words, (std::vector<std::string>{"inkwash", "tree", "river", "fog"}));
    QCOMPARE(card.rank, 0);
    QVERIFY(most_frequent_tags("not JSON", 5).empty());
}

QTEST_GUILESS_MAIN(TestLoraNames)
#include "test_lora_names.moc"
