#include "ui/widgets/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace sfumato::ui {
namespace {

constexpr int kLetter = 1, kRow = 9, kWordStart = 8, kNone = std::numeric_limits<int>::min() / 2;
constexpr qsizetype kLongest = 200; // of a text that is looked at

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text)
{
    const QString wanted = query.simplified().remove(QLatin1Char(' ')).toCaseFolded(),
                  all = text.left(kLongest).toCaseFolded();
    const int letters = int(wanted.size()), length = int(all.size());
    if (letters == 0) return FuzzyMatch{};
    // best[i][j]: the best score of the first i + 1 letters with the last of them at j; from[i][j]: where the one
    // before it was.
    std::vector<std::vector<int>> best(letters, std::vector<int>(length, kNone)),
        from(letters, std::vector<int>(length, -1));
    for (int i = 0; i < letters; ++i) {
        int before = kNone, before_at = -1;     // the best of the letter before, further left than j - 1
        for (int j = 0; j < length; ++j) {
            if (i > 0 && j > 1 && best[i - 1][j - 2] > before) {
                before = best[i - 1][j - 2];
                before_at = j - 2;
            }
            if (all[j] != wanted[i]) continue;
            const int own = kLetter + (j == 0 || !all[j - 1].isLetterOrNumber() ? kWordStart : 0);
            if (i == 0) {
                best[i][j] = own;
                continue;
            }
            const int row = j > 0 ? best[i - 1][j - 1] + kRow : kNone;
            best[i][j] = std::max(row, before) + own;
            from[i][j] = row >= before ? j - 1 : before_at;
        }
    }
    const auto end = std::max_element(best.back().begin(), best.back().end());
    if (end == best.back().end() || *end < 0) return {};
    FuzzyMatch match{*end * 16 - length, {}};
    for (int i = letters - 1, j = int(end - best.back().begin()); i >= 0; j = from[i--][j]) match.positions.prepend(j);
    return match;
}

} // namespace sfumato::ui
