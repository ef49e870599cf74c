// The messages of translations/*.ts, as lupdate and Linguist write them.
#pragma once
#include <QFile>
#include <QMap>
#include <QStringList>
#include <QXmlStreamReader>

namespace sfumato {

struct TranslatedMessage {
    QString context, source, comment;
    QStringList translations; ///< one; of a plural, one for each form
    bool plural = false, finished = true;
};

/// By "context|source|comment"; empty where the file cannot be read.
inline QMap<QString, TranslatedMessage> readTranslations(const QString& path)
{
    QMap<QString, TranslatedMessage> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return messages;
    QXmlStreamReader xml(&file);
    QString context;
    TranslatedMessage message;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement()) {
            if (name == u"name") context = xml.readElementText();
            if (name == u"message") {
                message = {};
                message.context = context;
                message.plural = xml.attributes().value("numerus") == u"yes";
            }
            if (name == u"source") message.source = xml.readElementText();
            if (name == u"comment") message.comment = xml.readElementText();
            if (name == u"translation") {
                message.finished = !xml.attributes().hasAttribute("type");
                if (!message.plural) message.translations += xml.readElementText();
            }
            if (name == u"numerusform") message.translations += xml.readElementText();
        } else if (xml.isEndElement() && name == u"message") {
            messages.insert(context + '|' + message.source + '|' + message.comment, message);
        }
    }
    return messages;
}

inline QString translationFile(const char* code)
{
    return QStringLiteral(SFUMATO_SOURCE_DIR "/translations/sfumato_%1.ts").arg(QLatin1String(code));
}

} // namespace sfumato
