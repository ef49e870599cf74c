#include "ui/training/data_notes.h"
#include "ui/i18n/error_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sfumato::ui {

DataNotes dataNotes(const QList<Error>& skipped, const QList<Message>& conversions)
{
    constexpr qsizetype kMostOfEach = 20;
    QStringList counts, lines;
    if (!skipped.isEmpty())
        counts += QCoreApplication::translate("DataNotes", "%n file(s) or folder(s) left out", nullptr,
                                              int(skipped.size()));
    if (!conversions.isEmpty())
        counts
            += QCoreApplication::translate("DataNotes", "%n picture(s) not in sRGB", nullptr, int(conversions.size()));
    for (const Error& error : skipped.first(std::min(kMostOfEach, skipped.size()))) lines += translatedLine(error);
    for (const Message& conversion : conversions.first(std::min(kMostOfEach, conversions.size())))
        lines += translated(conversion);
    return {counts.join(QStringLiteral(" · ")), lines.join(u'\n')};
}

} // namespace sfumato::ui
