#pragma once
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QTranslator>

#include <optional>

class QObject;

namespace sfumato::ui {

/// Every text that tr() has given so far, with the message it came from: what makes it possible to say the same in
/// another language wherever it stands, also where it holds other texts or numbers ("%1 is ready"). Any thread.
class SpokenTexts {
public:
    struct Message {
        QByteArray context, source, comment;
        bool operator==(const Message&) const = default;
    };
    [[nodiscard]] static SpokenTexts& instance();
    void remember(const Message& message, const QString& shown);
    /// `shown` in the language of now; nothing where no message ever gave it. Where several messages did, the one
    /// counts that was said at this `place` of `where` before, else the one whose context is its class or that of its
    /// nearest parent.
    [[nodiscard]] std::optional<QString> again(const QString& shown, const QObject* where,
                                               const QByteArray& place = {});

private:
    using Place = std::pair<const QObject*, QByteArray>;
    [[nodiscard]] std::optional<QString> composedAgain(const QString& shown, const QList<QByteArray>& classes);
    /// A tip with its keys: "Earlier (Alt+Up)".
    [[nodiscard]] std::optional<QString> withKeys(const QString& shown, const QList<QByteArray>& classes);
    [[nodiscard]] std::optional<QString> again(const QString& shown, const QList<QByteArray>& classes,
                                               const Place* place);
    QRecursiveMutex mutex_;     // a translation asked for in here is remembered in here
    QHash<QString, QList<Message>> messages_;
    QHash<Place, Message> places_;    // counts only among messages that fit: objects come and go
    struct Composed {
        QString text;
        QStringList literals;       // what stands between the places
        qsizetype letters = 0;      // of those together: the more, the surer a match
        QList<Message> messages;
    };
    QHash<QString, Composed> composed_;     // of those, the ones with places for other texts
};

/// A language file whose texts are remembered.
class Catalogue final : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override;
    /// Messages that need no translation are remembered as well: English has only its plurals here.
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace sfumato::ui
