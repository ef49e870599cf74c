#include "ui/i18n/error_text.h"

#include <QCoreApplication>

namespace sfumato::ui {
namespace {

/// The context in which lupdate finds Message::tr().
std::string translation(const std::string& source)
{
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
