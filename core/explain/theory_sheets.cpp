#include "core/explain/theory_sheets.h"

#include "core/diffusion/forward_process.h"
#include "core/diffusion/noise_process_config.h"
#include "core/pipeline/image_tensor.h"
#include "core/sampling/noise_source.h"

namespace sfumato::explain {
namespace {

using at::Tensor;

/// A schedule and how its curve is drawn; the embedded model's own carries the accent.
struct Shown {
    const char* name;
    const char* note;
    NoiseScheduleConfig config;
    Rgb colour;
    double width, dash;
};

const std::vector<Shown>& shown_schedules()
{
    static const std::vector<Shown> all = [] {
        NoiseScheduleConfig linear{.beta_schedule = BetaSchedule::Linear, .beta_start = 1e-4, .beta_end = 0.02}, scaled,
            cosine{.beta_schedule = BetaSchedule::SquaredCosine}, zero{.rescale_betas_zero_snr = true};
        return std::vector<Shown>{{"linear", "beta 0.0001 to 0.02", linear, {0xb0, 0xb0, 0xb0}, 1.6, 0},
                                  {"scaled linear", "beta 0.00085 to 0.012", scaled, {0x80, 0x80, 0x80}, 1.6, 0},
                                  {"cosine", "beta clipped at 0.999", cosine, {0xe4, 0xe4, 0xe4}, 1.6, 5},
                                  {"zero terminal SNR", "scaled linear, rescaled", zero, kAccent, 2.6, 0}};
    }();
    return all;
}

std::string format(const char* pattern, double value)
{
    char text[48];
    std::snprintf(text, sizeof text, pattern, value);
    return text;
}

double decibels(double signal) { return 10 * std::log10(signal / (1 - signal)); }

std::string caption_of(double signal)
{
    if (signal <= 0) return "signal 0";
    return "signal " + format("%.0f", 100 * std::sqrt(signal)) + " %, " + format("%+.0f", decibels(signal)) + " dB";
}

/// Axes of one plot, from data to pixels.
struct Axes {
    Point origin;            ///< bottom left, pixels
    double width, height;    ///< pixels
    double low, high;        ///< range of y
    [[nodiscard]] Point at(double t, double y) const
    {
        return {origin.x + width * t / 1000, origin.y - height * (std::clamp(y, low, high) - low) / (high - low)};
    }
};

void draw_axes(Sheet& sheet, const Axes& axes, const std::string& title, const std::string& note,
               const std::vector<std::pair<double, std::string>>& ticks)
{
    const TextStyle small{.size = 7.5, .colour = kMuted};
    sheet.fill(int(axes.origin.x), int(axes.origin.y - axes.height), int(axes.width), int(axes.height), kPanel);
    sheet.text({axes.origin.x, axes.origin.y - axes.height - 32}, title, {.size = 10, .colour = kText});
    sheet.text({axes.origin.x, axes.origin.y - axes.height - 13}, note, small);
    for (const auto& [value, label] : ticks) {
        const Point left = axes.at(0, value), line[] = {left, axes.at(1000, value)};
        sheet.polyline(line, kLine);
        sheet.text({left.x - 8, left.y + 4}, label, {.size = 7.5, .colour = kMuted, .align = TextStyle::Align::Right});
    }
    for (int t = 0; t <= 1000; t += 250) {
        const Point line[] = {axes.at(t, axes.low), axes.at(t, axes.high)};
        sheet.polyline(line, kLine);
        sheet.text({line[0].x, axes.origin.y + 17}, std::to_string(t),
                   {.size = 7.5, .colour = kMuted, .align = TextStyle::Align::Middle});
    }
    sheet.text({axes.origin.x + axes.width / 2, axes.origin.y + 35}, "t",
               {.size = 8.5, .colour = kMuted, .align = TextStyle::Align::Middle});
}

template <class Value> void draw_curves(Sheet& sheet, const Axes& axes, Value&& value)
{
    for (const Shown& shown : shown_schedules()) {
        const Tensor alphas = make_noise_process(shown.config)->alpha_bars();
        std::vector<Point> points;
        for (int t = 0; t < alphas.numel(); t += 3) {
            const double y = value(alphas[t].item<double>());
            points.push_back(axes.at(t, y));
            if (y < axes.low) break; // beyond the plot: zero terminal SNR ends at minus infinity
        }
        sheet.polyline(points, shown.colour, shown.width, shown.dash);
    }
}

} // namespace

Image forward_sheet(const Image& picture, std::uint64_t seed)
{
    Grid grid{.title = "Forward noising",
              .subtitle = "x_t = sqrt(alpha_bar_t) x_0 + sqrt(1 - alpha_bar_t) noise; the same noise everywhere; "
                          "below: what is left of the signal, and its ratio to the noise",
              .columns = {},
              .rows = {},
              .row_notes = {},
              .pictures = {},
              .captions = {}};
    constexpr int kTimes[] = {0, 100, 200, 300, 450, 600, 750, 900, 999};
    for (const int t : kTimes) grid.columns.push_back("t = " + std::to_string(t));
    const Tensor x0 = to_signed_unit(picture), noise = make_torch_noise(seed, 1)->draw(x0.sizes().slice(1));
    for (const Shown& shown : shown_schedules()) {
        const auto process = make_noise_process(shown.config);
        grid.rows.emplace_back(shown.name);
        grid.row_notes.emplace_back(shown.note);
        auto& pictures = grid.pictures.emplace_back();
        auto& captions = grid.captions.emplace_back();
        for (const int t : kTimes) {
            const Tensor x = q_sample(*process, x0, noise, at::tensor({std::int64_t{t}}, at::kLong));
            pictures.push_back(image_from_unit(((x[0] + 1) / 2).clamp(0, 1)));
            captions.push_back(caption_of(process->alpha_bar(t)));
        }
    }
    return draw_grid(grid);
}

Image schedules_sheet()
{
    Sheet sheet(1180, 560);
    sheet.fill(28, 28, 3, 16, kAccent);
    sheet.text({42, 43}, "Noise schedules", {.size = 14, .colour = kText});
    sheet.text({42, 64}, "How much of the picture is left at step t of 1000 of the forward process",
               {.size = 8.5, .colour = kMuted});

    const Axes signal{{86, 450}, 460, 290, 0, 1}, ratio{{660, 450}, 460, 290, -60, 40};
    draw_axes(sheet, signal, "alpha_bar", "share of the signal's variance that is kept",
              {{0, "0"}, {0.25, "0.25"}, {0.5, "0.5"}, {0.75, "0.75"}, {1, "1"}});
    draw_axes(sheet, ratio, "SNR in decibels", "alpha_bar / (1 - alpha_bar); zero terminal SNR falls to minus infinity",
              {{-60, "-60"}, {-40, "-40"}, {-20, "-20"}, {0, "0"}, {20, "20"}, {40, "40"}});
    draw_curves(sheet, signal, [](double alpha_bar) { return alpha_bar; });
    draw_curves(sheet, ratio, [](double alpha_bar) { return decibels(alpha_bar); });

    double x = 86;
    for (const Shown& shown : shown_schedules()) {
        const Point stroke[] = {{x, 524}, {x + 7, 524}, {x + 14, 524}, {x + 21, 524}, {x + 28, 524}};
        sheet.polyline(stroke, shown.colour, shown.width, shown.dash > 0 ? 7 : 0);
        const TextStyle name{.size = 8.5, .colour = kText}, note{.size = 7.5, .colour = kMuted};
        sheet.text({x + 38, 522}, shown.name, name);
        sheet.text({x + 38, 538}, shown.note, note);
        x += 38 + std::max(Sheet::text_width(shown.name, name), Sheet::text_width(shown.note, note)) + 44;
    }
    return sheet.image();
}

} // namespace sfumato::explain
