#pragma once
#include "core/base/error.h"

#include <QString>

namespace sfumato {

/// The one folder that holds all the program keeps. Nothing outside it is written unless the user names a place.
class DataDir {
public:
    /// `asked`: the value of --data-dir; empty means the user's data folder (~/.local/share/sfumato).
    /// Creates what is missing. Errors: cannot be created, cannot be written to.
    [[nodiscard]] static Result<DataDir> open(const QString& asked = {});
    /// The same for who only looks: what changes with use (database, settings, model cards, costs) is in `own`, as it
    /// is in this one now. Errors: it cannot be copied.
    [[nodiscard]] Result<DataDir> for_visitor(const QString& own) const;

    [[nodiscard]] const QString& root() const { return root_; }
    [[nodiscard]] QString outputs() const { return root_ + "/outputs"; }
    [[nodiscard]] QString thumbnails() const { return root_ + "/thumbnails"; }
    [[nodiscard]] QString trash() const { return root_ + "/trash"; }
    [[nodiscard]] QString recovery() const { return root_ + "/recovery"; }
    /// Pictures that requests were made from, named by their content.
    [[nodiscard]] QString sources() const { return root_ + "/sources"; }
    [[nodiscard]] QString models() const { return root_ + "/models"; }
    [[nodiscard]] QString training() const { return root_ + "/training"; }
    [[nodiscard]] QString modelCards() const { return changing_ + "/model_cards.json"; }
    /// What pictures of the models cost so far (CostEstimator).
    [[nodiscard]] QString measuredCosts() const { return changing_ + "/measured.json"; }
    [[nodiscard]] QString wildcards() const { return root_ + "/wildcards"; }
    [[nodiscard]] QString database() const { return changing_ + "/studio.db"; }
    /// What was typed into the form and not asked for yet (DraftFile).
    [[nodiscard]] QString draft() const { return changing_ + "/draft.json"; }
    [[nodiscard]] QString settings() const { return changing_ + "/settings.ini"; }

private:
    explicit DataDir(const QString& root) : root_(root), changing_(root) {}
    QString root_, changing_;
};

} // namespace sfumato
