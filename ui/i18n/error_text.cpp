#include "ui/i18n/error_text.h"

#include <QCoreApplication>

#include <string_view>

namespace sfumato::ui {
namespace {

/// Where the window has what an option of the command line sets: the control's name is a text of `context`.
struct OptionPlace {
    std::string_view option; ///< without its value
    const char *text, *context, *name;
};

constexpr const char* kInSettings = QT_TRANSLATE_NOOP("CommandOptions", "“%1” in the settings");
constexpr const char* kControl = QT_TRANSLATE_NOOP("CommandOptions", "“%1”");
constexpr const char* kNowhere = QT_TRANSLATE_NOOP("CommandOptions", "%1 of sfumato-cli");

constexpr OptionPlace kOptionPlaces[] = {
    {"--caption", kControl, "sfumato::ui::TrainingSetup", "Describe the rest"},
    {"--data-dir", kControl, "main", "Choose another folder…"},
    {"--embedding-dir", kInSettings, "sfumato::ui::SettingsDialog", "Folders of models"},
    {"--lora-dir", kInSettings, "sfumato::ui::SettingsDialog", "Folders of models"},
    {"--model", kControl, "Actions", "&Open a checkpoint…"},
    {"--resume", kControl, "sfumato::ui::TrainingView", "Resume"},
    {"--weights", kControl, "sfumato::ui::TrainingSetup", "Start from"},
    {"--wildcard-dir", kInSettings, "sfumato::ui::SettingsDialog", "Folders of models"},
};

/// What the window says instead of command_option().
QString placeOf(const std::string& option)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("CommandOptions", source); };
    const std::string_view name = std::string_view(option).substr(0, option.find(' '));
    for (const OptionPlace& place : kOptionPlaces)
        if (place.option == name)
            return text(place.text).arg(QCoreApplication::translate(place.context, place.name).remove(u'&'));
    return text(kNowhere).arg(QString::fromStdString(option));
}

/// The context in which lupdate finds Message::tr().
std::string translation(const std::string& source)
{
    if (source.starts_with("--")) return placeOf(source).toStdString();
    return QCoreApplication::translate("Message", source.c_str()).toStdString();
}

} // namespace

QString translated(const Message& message) { return QString::fromStdString(message.text(translation)); }

QString TranslatedError::line() const
{
    const auto text = [](const QString& part) { return verbatim(part.toStdString()); };
    return QString::fromStdString(Error{text(what), text(why), text(remedy)}.line());
}

TranslatedError translated(const Error& error)
{
    return {translated(error.what), translated(error.why), translated(error.remedy)};
}

QString translatedLine(const Error& error) { return QString::fromStdString(error.line(translation)); }

} // namespace sfumato::ui
