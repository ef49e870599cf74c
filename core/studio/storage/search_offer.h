#pragma once
#include "core/studio/storage/search.h"

#include <QHash>
#include <QStringList>

namespace sfumato {

/// What a search that is being typed can go on with.
struct SearchOffer {
    QStringList choices; ///< whole terms; "model:" where a value is still to come
    qsizetype start = 0; ///< what they replace begins here, and ends at the cursor
};

/// What fits the text before the cursor, in the window's language: keys ("model:"), or the values of the key that
/// stands there. `values`: of keys by English name, beside those that the grammar itself names. `all`: also every key
/// where nothing is typed yet.
[[nodiscard]] SearchOffer search_offer(const QString& text, qsizetype cursor, SearchIn in,
                                       const QHash<QString, QStringList>& values, bool all);

/// "rating:>=4" for each key, in the window's language.
[[nodiscard]] QStringList search_examples(SearchIn in);

} // namespace sfumato
