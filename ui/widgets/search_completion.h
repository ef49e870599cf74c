#pragma once
#include <QObject>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace sfumato::ui {

/// Offers keys ("model:") and their values where a search is typed; Ctrl+Space asks for all of them.
class SearchCompletion final : public QObject {
    Q_OBJECT
public:
    struct Offer {
        QStringList choices;    ///< whole terms; one that ends with a colon is gone on with at once
        qsizetype start = 0;    ///< what they replace begins here, and ends at the cursor
    };
    /// What fits `text` before `cursor`; with `all`, also where nothing is typed yet.
    using Source = std::function<Offer(const QString& text, qsizetype cursor, bool all)>;
    using Examples = std::function<QStringList()>;
    /// `examples`: of terms in the language in use, for the field's tooltip.
    SearchCompletion(QLineEdit* field, Source source, Examples examples);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslateUi();
    void propose(bool all);
    void insert(const QString& choice);
    QLineEdit* field_;
    const Source source_;
    const Examples examples_;
    QStringListModel* choices_;
    QCompleter* completer_;
};

} // namespace sfumato::ui
