#pragma once
#include "core/studio/storage/search.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace sfumato::ui {

/// Offers keys ("model:") and their values where a search is typed; Ctrl+Space asks for all of them.
class SearchCompletion final : public QObject {
    Q_OBJECT
public:
    SearchCompletion(QLineEdit* field, SearchIn in);
    /// What a key may be followed by, beside what the grammar itself names.
    void setValues(const QString& key, const QStringList& values);

    /// What fits the text before the cursor.
    struct Offer {
        QStringList choices;    ///< whole terms
        qsizetype start = 0;    ///< what they replace begins here, and ends at the cursor
    };
    [[nodiscard]] Offer offer(const QString& text, qsizetype cursor, bool all) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe();
    void propose(bool all);
    void insert(const QString& choice);
    [[nodiscard]] QStringList valuesOf(const SearchKey& key) const;
    QLineEdit* field_;
    const SearchIn in_;
    QStringListModel* choices_;
    QCompleter* completer_;
    QHash<QString, QStringList> values_;
};

} // namespace sfumato::ui
