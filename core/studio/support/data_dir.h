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
    /// The same without a look at the disk: for who has yet to find out whether another program has it.
    [[nodiscard]] static DataDir at(const QString& asked = {});
    /// Creates what is missing. Errors: as open().
    [[nodiscard]] Result<void> prepare() const;
    /// The same for who only looks: what changes with use is in `own`; database, settings, model cards and costs as
    /// they are in this one now. Errors: it cannot be copied.
    [[nodiscard]] Result<DataDir> for_visitor(const QString& own) const;

    [[nodiscard]] const QString& root() const { return root_; }
    [[nodiscard]] QString outputs() const { return root_ + "/outputs"; }
    [[nodiscard]] QString thumbnails() const { return changing_ + "/thumbnails"; }
    /// Those of whoever has the folder; the same for that one.
    [[nodiscard]] QString keptThumbnails() const { return root_ + "/thumbnails"; }
    [[nodiscard]] QString trash() const { return root_ + "/trash"; }
    [[nodiscard]] QString recovery() const { return changing_ + "/recovery"; }
    /// Pictures that requests were made from, named by their content.
    [[nodiscard]] QString sources() const { return changing_ + "/sources"; }
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
