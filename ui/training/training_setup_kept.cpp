// What was typed into the set-up outlives the program.
#include "ui/training/rate_row.h"
#include "ui/training/training_setup.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/parameter_row.h"
#include "ui/widgets/text_row.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace sfumato::ui {
namespace {

constexpr const char *kFolder = "folder", *kCaption = "caption", *kTitle = "title", *kStart = "start",
                     *kOwnVae = "own_vae", *kMinutes = "minutes", *kNumbers = "numbers", *kNumbersFor = "numbers_for";
constexpr const char *kSteps = "steps", *kBatch = "batch", *kRate = "learning_rate";

/// In files, which know no language.
const QList<std::pair<TrainingStart, QString>> kStarts{{TrainingStart::Model, QStringLiteral("model")},
                                                       {TrainingStart::ModelWords, QStringLiteral("words")},
                                                       {TrainingStart::Scratch, QStringLiteral("scratch")}};

QString wordOf(TrainingStart start)
{
    for (const auto& [one, word] : kStarts)
        if (one == start) return word;
    return {};
}

} // namespace

void TrainingSetup::connectTyping()
{
    const auto number = [this](const char* name) {
        return [this, name](double value) {
            if (offering_) return;
            if (std::exchange(numbers_for_, numbersBelongTo()) != numbers_for_) numbers_ = {};
            numbers_.insert(QLatin1String(name), value);
            Q_EMIT edited();
        };
    };
    connect(steps_, &ParameterRow::valueChanged, this, number(kSteps));
    connect(batch_, &ParameterRow::valueChanged, this, number(kBatch));
    connect(rate_, &RateRow::valueChanged, this, number(kRate));
    connect(minutes_, &ParameterRow::valueChanged, this, &TrainingSetup::edited);
    for (TextRow* row : {caption_, title_}) connect(row, &TextRow::edited, this, &TrainingSetup::edited);
    for (ChoiceRow* row : {start_, vae_})
        connect(row, &ChoiceRow::valueChanged, this, [this] {
            if (!offering_) Q_EMIT edited();
        });
}

/// A number that suits one model need not suit another.
QString TrainingSetup::numbersBelongTo() const
{
    return wordOf(chosen_) + u' ' + (offers_ && chosen_ != TrainingStart::Scratch ? offers_->model_folder : QString());
}

void TrainingSetup::takeTypedNumbers()
{
    if (numbers_for_ != numbersBelongTo()) return; // kept: the model may come back
    const auto take = [this](const char* name, auto& row) {
        if (const QJsonValue value = numbers_.value(QLatin1String(name)); value.isDouble())
            row.setValue(value.toDouble());
    };
    take(kSteps, *steps_);
    take(kBatch, *batch_);
    if (numbers_.value(QLatin1String(kRate)).toDouble() > 0) take(kRate, *rate_);
}

QJsonObject TrainingSetup::toJson() const
{
    QJsonObject json{{QLatin1String(kFolder), folder_to_show_.isEmpty() ? survey_.folder() : folder_to_show_},
                     {QLatin1String(kCaption), caption_->text()},
                     {QLatin1String(kStart), wordOf(chosen_)},
                     {QLatin1String(kOwnVae), own_vae_},
                     {QLatin1String(kMinutes), minutes_->value()},
                     {QLatin1String(kNumbers), numbers_},
                     {QLatin1String(kNumbersFor), numbers_for_}};
    if (title_typed_) json.insert(QLatin1String(kTitle), title_->text());
    return json;
}

void TrainingSetup::restore(const QJsonObject& json)
{
    if (json.isEmpty()) return;
    const auto text = [&](const char* name) { return json.value(QLatin1String(name)).toString(); };
    folder_to_show_ = text(kFolder);
    caption_->setText(text(kCaption));
    title_typed_ = !text(kTitle).isEmpty();
    if (title_typed_) title_->setText(text(kTitle));
    for (const auto& [start, word] : kStarts)
        if (word == text(kStart)) chosen_ = start;
    own_vae_ = json.value(QLatin1String(kOwnVae)).toBool();
    numbers_ = json.value(QLatin1String(kNumbers)).toObject();
    numbers_for_ = text(kNumbersFor);
    {
        const QScopedValueRollback guard(offering_, true);
        minutes_->setValue(std::max(0.0, json.value(QLatin1String(kMinutes)).toDouble()));
    }
    offerStarts();
    takeDefaults();
}

/// A folder of thousands is read when somebody looks.
void TrainingSetup::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (const QString folder = std::exchange(folder_to_show_, {}); !folder.isEmpty()) showFolder(folder);
}

} // namespace sfumato::ui
