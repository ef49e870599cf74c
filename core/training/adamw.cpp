#include "core/training/adamw.h"

namespace sfumato::training {

AdamW::AdamW(std::int64_t size, const AdamWConfig& config)
    : first_moment(at::zeros({size}, at::kFloat)), second_moment(at::zeros({size}, at::kFloat)), config_(config)
{
}

void AdamW::update(const at::Tensor& values, const at::Tensor& gradients, double learning_rate, std::int64_t step,
                   WorkerTeam& team)
{
    team.run([&](int worker) {
        const at::NoGradGuard no_grad;
        const auto [begin, end] = part_of(values.numel(), worker, team.count());
        const at::Tensor count = at::scalar_tensor(static_cast<double>(step), at::kFloat);
        at::_fused_adamw_({values.slice(0, begin, end)}, {gradients.slice(0, begin, end)},
                          {first_moment.slice(0, begin, end)}, {second_moment.slice(0, begin, end)}, {}, {count},
                          learning_rate, config_.beta1, config_.beta2, config_.weight_decay, config_.epsilon, false,
                          false);
    });
}

double sum_and_clip(const std::vector<at::Tensor>& gradients, double limit, WorkerTeam& team)
{
    const at::Tensor& total = gradients.front();
    std::vector<double> squares(team.count());
    team.run([&](int worker) {
        const at::NoGradGuard no_grad;
        const auto [begin, end] = part_of(total.numel(), worker, team.count());
        at::Tensor part = total.slice(0, begin, end);
        for (std::size_t i = 1; i < gradients.size(); ++i) part.add_(gradients[i].slice(0, begin, end));
        const double norm = at::linalg_vector_norm(part).item<double>();
        squares[worker] = norm * norm;
    });
    double norm = 0;
    for (const double square : squares) norm += square;
    norm = std::sqrt(norm);
    if (limit > 0 && std::isfinite(norm) && norm > limit) {
        team.run([&](int worker) {
            const at::NoGradGuard no_grad;
            const auto [begin, end] = part_of(total.numel(), worker, team.count());
            total.slice(0, begin, end).mul_(limit / norm);
        });
    }
    return norm;
}

} // namespace sfumato::training
