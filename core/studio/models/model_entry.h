#pragma once
#include "core/base/json.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sfumato {

/// What a file of the library is for, by where it lies. LoRA and Embedding are laid over a model, the others are one.
enum class ModelKind { Embedded, Folder, File, Lora, Embedding };
[[nodiscard]] inline bool can_be_opened(ModelKind kind) { return kind <= ModelKind::File; }

/// What a file tells about itself; every field may be empty where it does not.
struct ModelCard {
    QString kind;               ///< what its tensors are: "checkpoint", "model folder", "LoRA", "VAE" …
    QString family;             ///< for people: "Stable Diffusion XL"; of a LoRA what it was made for
    int size = 0;               ///< side in pixels that a model was trained at
    QString prediction;         ///< "epsilon", "v_prediction"
    QString dtype;
    qint64 parameters = 0;
    qint64 rank = 0;            ///< of a LoRA
    QStringList trigger_words{};
    QString description;
    std::optional<Error> problem{}; ///< why it cannot be used
    QString hash;               ///< the first 10 hexadecimal digits of its SHA-256; empty until they are computed
    [[nodiscard]] Json to_json() const;
    /// Fields that are missing or of another type keep their default.
    [[nodiscard]] static ModelCard from_json(const Json& json);
    bool operator==(const ModelCard&) const = default;
};

/// A file or folder of the library.
struct ModelEntry {
    QString path;               ///< what to put in ModelRef::path; empty for the embedded model
    QString title;
    ModelKind kind = ModelKind::File;
    qint64 bytes = 0;
    qint64 modified_ms = 0;     ///< since 1970, UTC
    QString preview{};          ///< a picture beside it (NAME.png, NAME.preview.png, jpg and webp too)
    bool missing = false;       ///< it was there once
    bool favourite = false;
    bool read = false;          ///< the card holds what the headers tell
    ModelCard card{};
    bool operator==(const ModelEntry&) const = default;
};

/// What is known of a file as it was: a card holds as long as size and time do.
struct KnownCard {
    ModelKind kind = ModelKind::File;
    qint64 bytes = 0, modified_ms = 0;
    ModelCard card;
};
using KnownCards = QHash<QString, KnownCard>;    ///< by path

/// The file that keeps the cards between two starts. A broken one is as none: everything is read again.
[[nodiscard]] KnownCards read_known_cards(const QString& file);
void write_known_cards(const QString& file, const KnownCards& cards);

} // namespace sfumato
