#include "core/training/training_log.h"

namespace sfumato::training {
namespace {

constexpr const char* kCsv = "log.csv";
constexpr const char* kJsonl = "log.jsonl";
constexpr const char* kColumns
    = "step,loss,error,validation_error,learning_rate,gradient_norm,samples_per_second,seconds,generator_loss,"
      "discriminator_loss,adversarial_weight";

/// Logs of earlier programs lack the last columns.
bool has_all_columns(const std::filesystem::path& file)
{
    std::string header;
    std::getline(std::ifstream(file), header);
    return header == kColumns;
}

std::ofstream open_at(const std::filesystem::path& file, std::uintmax_t size)
{
    std::error_code problem;
    if (std::filesystem::exists(file) && std::filesystem::file_size(file, problem) > size)
        std::filesystem::resize_file(file, size, problem);
    std::ofstream stream(file, size > 0 ? std::ios::app : std::ios::trunc);
    if (problem || !stream)
        throw Error{file, Message::tr("cannot be written"), Message::tr("choose a folder you may write to")};
    return stream;
}

} // namespace

TrainingLog::TrainingLog(const std::filesystem::path& folder, const std::map<std::string, std::uintmax_t>& sizes)
    : folder_(folder)
{
    const auto size_of = [&](const char* name) { return sizes.contains(name) ? sizes.at(name) : 0; };
    csv_ = open_at(folder / kCsv, size_of(kCsv));
    jsonl_ = open_at(folder / kJsonl, size_of(kJsonl));
    if (size_of(kCsv) == 0) csv_ << kColumns << std::endl;
    all_columns_ = has_all_columns(folder / kCsv);
}

void TrainingLog::write(const TrainingProgress& p)
{
    csv_ << p.step << ',' << p.loss << ',' << p.error << ',';
    if (p.validation_error >= 0) csv_ << p.validation_error;
    csv_ << ',' << p.learning_rate << ',' << p.gradient_norm << ',' << p.samples_per_second << ',' << p.seconds;
    if (all_columns_ && p.adversarial)
        csv_ << ',' << p.adversarial->generator << ',' << p.adversarial->discriminator << ',' << p.adversarial->weight;
    else if (all_columns_) csv_ << ",,,";
    csv_ << '\n';

    Json row{{"step", p.step},
             {"steps", p.steps},
             {"loss", p.loss},
             {"error", p.error},
             {"learning_rate", p.learning_rate},
             {"gradient_norm", p.gradient_norm},
             {"samples_per_second", p.samples_per_second},
             {"seconds", p.seconds},
             {"seconds_left", p.seconds_left}};
    if (p.adversarial) row["adversarial"] = to_json(*p.adversarial);
    if (p.validation_error >= 0) row["validation_error"] = p.validation_error;
    if (!p.note.empty()) row["note"] = p.note;
    jsonl_ << dump_json(row) << '\n';
}

std::map<std::string, std::uintmax_t> TrainingLog::sizes()
{
    csv_.flush();
    jsonl_.flush();
    if (!csv_ || !jsonl_) throw Error{folder_ / kCsv, Message::tr("cannot be written"), Message::tr("free some space")};
    return {{kCsv, std::filesystem::file_size(folder_ / kCsv)}, {kJsonl, std::filesystem::file_size(folder_ / kJsonl)}};
}

} // namespace sfumato::training
