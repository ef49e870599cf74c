#pragma once
#include "core/imaging/image.h"
#include "core/training/preparation.h"

#include <array>
#include <memory>

namespace sfumato::training {

/// Pictures of one square size, with captions. All functions may be called from several threads.
class DataSet {
public:
    virtual ~DataSet() = default;
    [[nodiscard]] virtual std::int64_t size() const = 0;
    /// Side of the pictures in pixels.
    [[nodiscard]] virtual int side() const = 0;
    /// Picture i, side x side. Throws Error if its file went away.
    [[nodiscard]] virtual Image picture(std::int64_t i) const = 0;
    /// The captions of picture i, any of which describes it; the same number for every picture, 0 for a set without
    /// text.
    [[nodiscard]] virtual std::vector<std::string> captions(std::int64_t i) const = 0;
    /// Boxes (x, y, width, height in pixels) of the small things that the captions of picture i speak of, where the set
    /// knows them: their few pixels can be given more weight.
    [[nodiscard]] virtual std::vector<std::array<int, 4>> boxes(std::int64_t) const { return {}; }
    /// Differs when the pictures, their order or their captions differ: part of the key of what is cached from them.
    [[nodiscard]] virtual std::string identity() const = 0;
    /// What earlier versions of the program called the same set, so that a run they began goes on; empty: the same.
    [[nodiscard]] virtual std::string former_identity() const { return {}; }
};

/// What a run trains on, what it is measured on, and what of the source could not be used.
struct DataSource {
    std::shared_ptr<const DataSet> training, validation;
    std::vector<Error> skipped;             ///< one per file left out
    std::vector<Message> notices{};         ///< one per picture that is not used as its file has it: its colours
    std::string title;                      ///< for people
    std::vector<std::string> vocabulary;    ///< every word of the training captions, lower case, sorted
    std::vector<std::string> sheet_prompts; ///< prompts that show what is being learnt; none without captions
};

struct DataOptions {
    int side = 128;                ///< folders: pictures are scaled to cover it and cropped; scenery: 128, 256, 512
    int captions_per_picture = 8;  ///< scenery
    bool hold_out_pairs = false;   ///< scenery: leave the pairs kept for measuring composition out of training
    double large_object_share = 0.5;
    int validation_pictures = 192;
    bool flip = false;             ///< folders: every picture also mirrored (not good where captions say "left")
    std::string caption;           ///< folders: of every picture that has none of its own
    std::uint64_t seed = 0;        ///< scenery without a seed of its own; choice of a folder's validation pictures
};

/// Opens what `--data` names: "scenery[:seed[:count]]" or a folder of pictures. Errors: neither, or no usable picture.
[[nodiscard]] Result<DataSource> open_data(const std::string& specification, const DataOptions& options,
                                           const Preparation& preparation);

} // namespace sfumato::training
