#pragma once
#include "core/training/adamw.h"
#include "core/training/learning_rate.h"

namespace sfumato::training {

/// What every run has: how long, how fast, how careful. Steps are optimiser steps.
struct OptimisationConfig {
    std::int64_t steps = 1000;
    std::int64_t seed = 1;
    int batch_size = 16;
    double learning_rate = 1e-3;
    std::int64_t lr_warmup_steps = 100;
    double constant_share = 0.5, min_lr_ratio = 0.02;
    double beta1 = 0.9, beta2 = 0.99, weight_decay = 0.01, max_gradient_norm = 1;
    double ema_decay = 0.999;       ///< of the running average of the weights, which is what a saved model holds
    double ema_decay_late = 0.999;  ///< the same after `ema_late_from` steps
    std::int64_t ema_late_from = 0;
    std::int64_t validate_every = 250, sample_every = 500;
    double checkpoint_minutes = 10;
    bool checkpoint_with_samples = false; ///< so that what a sheet shows can be tried at once

    [[nodiscard]] LearningRate schedule() const
    {
        return {.peak = learning_rate,
                .lr_warmup_steps = lr_warmup_steps,
                .steps = steps,
                .constant_share = constant_share,
                .floor = min_lr_ratio};
    }
    [[nodiscard]] AdamWConfig adamw() const { return {.beta1 = beta1, .beta2 = beta2, .weight_decay = weight_decay}; }
};

template <class Visit> void visit_fields(OptimisationConfig& c, Visit&& visit)
{
    visit("steps", c.steps);
    visit("seed", c.seed);
    visit("batch_size", c.batch_size);
    visit("learning_rate", c.learning_rate);
    visit("lr_warmup_steps", c.lr_warmup_steps);
    visit("constant_share", c.constant_share);
    visit("min_lr_ratio", c.min_lr_ratio);
    visit("beta1", c.beta1);
    visit("beta2", c.beta2);
    visit("weight_decay", c.weight_decay);
    visit("max_gradient_norm", c.max_gradient_norm);
    visit("ema_decay", c.ema_decay);
    visit("ema_decay_late", c.ema_decay_late);
    visit("ema_late_from", c.ema_late_from);
    visit("validate_every", c.validate_every);
    visit("sample_every", c.sample_every);
    visit("checkpoint_minutes", c.checkpoint_minutes);
    visit("checkpoint_with_samples", c.checkpoint_with_samples);
}

} // namespace sfumato::training
