#include "core/studio/jobs/current_model.h"

#include "core/studio/jobs/generation_worker.h"
#include "core/studio/support/settings.h"

namespace sfumato {

CurrentModel::CurrentModel(GenerationWorker& worker, Settings& settings, QObject* parent)
    : QObject(parent), worker_(worker), settings_(settings)
{
    connect(&worker, &GenerationWorker::modelOpening, this, &CurrentModel::opening);
    connect(&worker, &GenerationWorker::modelOpened, this, [this](const ModelDescription& model) {
        description_ = model;
        known_words_ = KnownWords(model.vocabulary);
        Q_EMIT opened(model);
    });
    connect(&worker, &GenerationWorker::modelFailed, this, [this](const QString& path, const Error& error) {
        const bool nothing_yet = !description_;
        if (description_ && description_->ref.path != path.toStdString()) { // which stays open
            if (settings_.get(setting::kModel) == path)
                settings_.set(setting::kModel, QString::fromStdString(description_->ref.path));
        } else {
            description_.reset();
            known_words_ = {};
        }
        Q_EMIT failed(path, error);
        if (nothing_yet && !path.isEmpty()) worker_.openModel({});
    });
    connect(&worker, &GenerationWorker::tokensCounted, this, &CurrentModel::tokensCounted);
    worker.openModel(settings.get(setting::kModel).toStdString());
}

void CurrentModel::open(const QString& path)
{
    settings_.set(setting::kModel, path);
    worker_.openModel(path.toStdString());
}

void CurrentModel::countTokens(const QString& prompt) { worker_.countTokens(prompt); }

} // namespace sfumato
