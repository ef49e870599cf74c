#include "core/studio/jobs/cost_estimator.h"

#include "core/base/file_io.h"
#include "core/base/median.h"
#include "core/sampling/sampler.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

constexpr double kNewest = 0.4;     ///< of the running mean
constexpr int kMaxRows = 200;

std::string key_of(const ModelRef& model, const std::string& device)
{
    return model.path + "|" + model.dtype + "|" + device;
}

void learn(double& mean, double value)
{
    if (value > 0) mean = mean > 0 ? mean + kNewest * (value - mean) : value;
}

template <class Row, class Visit> void for_each_number(Row& row, Visit&& visit)
{
    visit("width", row.width);
    visit("height", row.height);
    visit("pictures", row.pictures);
    visit("guided_s", row.guided_s);
    visit("plain_s", row.plain_s);
    visit("text_s", row.text_s);
    visit("decode_s", row.decode_s);
    visit("idle_bytes", row.idle_bytes);
    visit("peak_bytes", row.peak_bytes);
}

} // namespace

ModelCalls model_calls_of(const GenerationRequest& request)
{
    const auto sampler = sampler_by_name(request.sampler);
    const int per_step = sampler ? (*sampler)->calls_per_step : 1;
    double steps = request.steps;
    if (const auto strength = request.strength()) steps = std::floor(steps * *strength);
    if (request.branch)
        steps *= std::max(0.0, 1 - double(request.branch->step) / std::max(1, request.branch->parent->steps));
    const double all = std::max(1.0, steps * per_step - (per_step - 1));     // the last step is one
    const bool guides = request.guidance_scale != 1;
    const double guided = guides ? all * std::max(0.0, request.guidance_end - request.guidance_start) : 0;
    return {guided, all - guided};
}

CostEstimator::CostEstimator(QString file, QObject* parent) : QObject(parent), file_(std::move(file))
{
    pool_.setMaxThreadCount(1);     // the newest text is written last

    const auto stored = read_json_file(file_.toStdString());
    if (!stored || !stored->is_array()) return;
    for (const Json& entry : *stored) {
        if (!entry.is_object() || !entry.contains("model") || !entry["model"].is_string()) continue;
        Row row{.model = entry["model"].get<std::string>()};
        for_each_number(row, [&](const char* name, auto& value) {
            if (entry.contains(name) && entry[name].is_number())
                value = entry[name].get<std::remove_reference_t<decltype(value)>>();
        });
        if (row.width > 0 && row.height > 0) rows_ += row;
    }
}

CostEstimator::~CostEstimator() { pool_.waitForDone(); }

void CostEstimator::add(const GeneratedImage& picture)
{
    const GenerationRequest& request = picture.request;
    const std::string model = key_of(request.model, picture.timings.device);
    auto row = std::ranges::find_if(rows_, [&](const Row& r) {
        return r.model == model && r.width == request.width && r.height == request.height;
    });
    if (row == rows_.end()) {
        if (rows_.size() >= kMaxRows) rows_.removeFirst();
        rows_ += Row{.model = model, .width = request.width, .height = request.height};
        row = rows_.end() - 1;
    }
    const ModelCalls calls = model_calls_of(request);
    // Half of either kind teaches neither.
    if (calls.plain == 0) learn(row->guided_s, median(picture.timings.step_s));
    else if (calls.guided == 0) learn(row->plain_s, median(picture.timings.step_s));
    learn(row->text_s, picture.timings.text_encode_s);
    learn(row->decode_s, picture.timings.decode_s);
    const bool on_device = picture.timings.peak_device_bytes > 0;
    if (on_device || picture.peak_bytes > 0) {  // of live pictures it is not measured
        row->peak_bytes = on_device ? picture.timings.peak_device_bytes : picture.peak_bytes;
        row->idle_bytes = on_device ? 0 : picture.idle_bytes;
    }
    ++row->pictures;
    save();
    Q_EMIT changed();
}

void CostEstimator::save()
{
    Json all = Json::array();
    for (const Row& row : rows_) {
        Json& entry = all.emplace_back(Json{{"model", row.model}});
        for_each_number(row, [&](const char* name, const auto& value) { entry[name] = value; });
    }
    // A lost write costs an estimate, nothing else.
    pool_.start([file = file_.toStdString(), text = all.dump(1, ' ', true, Json::error_handler_t::replace)] {
        (void)write_file_atomically(file, text);
    });
}

std::optional<CostEstimator::Row> CostEstimator::row_for(const std::string& model, int width, int height,
                                                         QSize* from) const
{
    const double pixels = double(width) * height;
    QList<Row> known;
    for (const Row& row : rows_) {
        if (row.model != model) continue;
        if (row.width == width && row.height == height) return row;
        known += row;
    }
    if (known.isEmpty()) return std::nullopt;
    const auto distance = [pixels](const Row& row) { return std::abs(std::log(row.pixels() / pixels)); };
    std::ranges::sort(known, {}, distance);
    Row row = known.first();
    *from = {row.width, row.height};
    const auto scale = [&](double Row::*part) {
        double power = 1;
        for (const Row& other : known) {
            const double apart = std::log(other.pixels() / row.pixels());
            if (std::abs(apart) < 0.3 || other.*part <= 0 || row.*part <= 0) continue;
            power = std::clamp(std::log(other.*part / row.*part) / apart, 0.5,
                               2.0); // attention alone goes with the square
            break;
        }
        return row.*part * std::pow(pixels / row.pixels(), power);
    };
    Row scaled = row;
    for (double Row::*part : {&Row::guided_s, &Row::plain_s, &Row::decode_s}) scaled.*part = scale(part);
    if (row.peak_bytes > 0)
        scaled.peak_bytes = row.idle_bytes
            + static_cast<std::int64_t>(double(row.peak_bytes - row.idle_bytes) * pixels / row.pixels());
    return scaled;
}

std::optional<CostEstimate> CostEstimator::estimate(const GenerationRequest& request,
                                                    const ModelDescription& model) const
{
    CostEstimate estimate;
    const auto row = row_for(key_of(model.ref, model.device), request.width, request.height, &estimate.measured_at);
    if (!row || (row->guided_s <= 0 && row->plain_s <= 0)) return std::nullopt;
    const ModelCalls calls = model_calls_of(request);
    const double guided = row->guided_s > 0 ? row->guided_s : 2 * row->plain_s,
                 plain = row->plain_s > 0 ? row->plain_s : row->guided_s / 2;
    estimate.seconds = request.count * (calls.guided * guided + calls.plain * plain + row->text_s + row->decode_s);
    estimate.bytes = row->peak_bytes;
    estimate.pictures = row->pictures;
    return estimate;
}

int CostEstimator::stepsWithin(double seconds, const GenerationRequest& request, const ModelDescription& model,
                               int least, int unknown) const
{
    GenerationRequest one = request;
    one.count = 1;
    const auto whole = estimate(one, model);
    if (!whole) return std::min(unknown, request.steps);
    one.steps = std::max(1, request.steps / 2);
    const double half = estimate(one, model)->seconds;
    if (one.steps == request.steps || whole->seconds <= seconds) return request.steps;
    const double step = std::max((whole->seconds - half) / (request.steps - one.steps), 1e-9);
    const double rest = whole->seconds - step * request.steps;
    return std::clamp(static_cast<int>((seconds - rest) / step + 1e-6), std::min(least, request.steps), request.steps);
}

} // namespace sfumato
