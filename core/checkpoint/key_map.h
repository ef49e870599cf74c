#pragma once
#include <map>
#include <string>
#include <vector>

namespace sfumato {

/// What is done to a stored tensor to make a parameter of it. A third is one of three equal blocks of rows (queries,
/// keys and values that were stored as one matrix).
enum class WeightTransform { AsStored, Transposed, FirstThird, SecondThird, LastThird };

/// One row of a key map: names that are `stored`, or go on after it with a '.', begin with `ours` instead.
struct KeyRow {
    std::string stored;
    std::string ours;       ///< empty: nobody needs the tensor
    WeightTransform transform = WeightTransform::AsStored;
};

/// Names of one layout to names of another, as rows of data. The longest row that fits a name counts; several rows of
/// equal length make several parameters of one tensor. A name that no row fits stays as it is.
class KeyMap {
public:
    explicit KeyMap(const std::vector<KeyRow>& rows);

    struct Target {
        std::string name;
        WeightTransform transform;
    };
    /// What becomes of a stored name: one target or several, none where nobody needs it.
    [[nodiscard]] std::vector<Target> targets(const std::string& stored) const;
    /// The stored name of a parameter or module: the way back (one row's, where several lead to it).
    [[nodiscard]] std::string stored(const std::string& ours) const;

private:
    std::map<std::string, std::vector<KeyRow>> by_stored_;
    std::map<std::string, std::string> by_ours_;
};

} // namespace sfumato
