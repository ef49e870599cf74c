#include "screenshot_props.h"

#include "core/checkpoint/safetensors.h"

#include <QHash>
#include <QList>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace sfumato;

namespace {

constexpr int kColours = 256, kExact = 160;

} // namespace

void writeLora(const QString& file)
{
    const std::string layer = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q";
    const auto written = write_safetensors(file.toStdString(),
                                           {{layer + ".lora_down.weight", at::zeros({8, 96})},
                                            {layer + ".lora_up.weight", at::zeros({96, 8})},
                                            {layer + ".alpha", at::scalar_tensor(8)}},
                                           {{"ss_network_dim", "8"},
                                            {"ss_tag_frequency", R"({"img": {"ink wash": 24, "paper": 12}})"},
                                            {"modelspec.description", "Ink on wet paper"}});
    if (!written) std::fprintf(stderr, "%s\n", written.error().line().c_str());
}

QImage inked(const QImage& picture)
{
    constexpr int kTones = 5;
    constexpr QRgb kInk = 0xff1c2a4a, kPaper = 0xfff4ead2;
    QImage ink = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < ink.height(); ++y)
        for (int x = 0; x < ink.width(); ++x) {
            const int tone = qGray(ink.pixel(x, y)) * kTones / 256;
            const auto mix = [&](int dark, int light) { return dark + (light - dark) * tone / (kTones - 1); };
            ink.setPixel(x, y,
                         qRgb(mix(qRed(kInk), qRed(kPaper)), mix(qGreen(kInk), qGreen(kPaper)),
                              mix(qBlue(kInk), qBlue(kPaper))));
        }
    return ink;
}

QImage reduced(const QImage& picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < rgb.height(); ++y)
        for (int x = 0; x < rgb.width(); ++x) ++counts[rgb.pixel(x, y)];
    if (counts.size() <= kColours)
        return rgb.convertToFormat(QImage::Format_Indexed8, QList<QRgb>(counts.keyBegin(), counts.keyEnd()));
    QList<std::pair<int, QRgb>> common;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        common.emplaceBack(colour.value(), colour.key());
    std::sort(common.begin(), common.end(), std::greater<>());
    QList<QRgb> table;      // surfaces, controls and texts stay as they are
    for (const auto& [count, colour] : common.first(kExact)) table << colour;
    // Of the rest every colour once, however much of it there is: so that a small thing keeps its own beside a large
    // one.
    cv::Mat colours(0, 3, CV_32F), which, centres;
    for (qsizetype i = kExact; i < common.size(); i += common.size() / 20'000 + 1) {
        const QRgb colour = common[i].second;
        colours.push_back(cv::Mat(cv::Matx13f(float(qRed(colour)), float(qGreen(colour)), float(qBlue(colour)))));
    }
    cv::setRNGSeed(1);
    cv::kmeans(colours, kColours - kExact, which, {cv::TermCriteria::MAX_ITER, 12, 0}, 1, cv::KMEANS_PP_CENTERS,
               centres);
    for (int i = 0; i < centres.rows; ++i)
        table << qRgb(int(centres.at<float>(i, 0) + 0.5F), int(centres.at<float>(i, 1) + 0.5F),
                      int(centres.at<float>(i, 2) + 0.5F));
    return rgb.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}
