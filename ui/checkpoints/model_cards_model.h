#pragma once
#include "core/studio/models/model_library.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QImage>

#include <functional>

namespace sfumato::ui {

/// What of the library is shown.
enum class ModelShelf { Everything, Models, Loras, Embeddings };

/// The cards of the model library that a search leaves, favourites first.
class ModelCardsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole, DetailRole, OpenRole };
    using Thumbnailer = std::function<QFuture<QImage>(const QString& path)>;
    /// Follows the library, which must outlive it.
    ModelCardsModel(const ModelLibrary& library, Thumbnailer thumbnailer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the title; DetailRole: family and size; DecorationRole: the preview, null where there is none;
    /// OpenRole: whether this model is open.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Null for a row that is none.
    [[nodiscard]] const ModelEntry* entry(int row) const;
    [[nodiscard]] int rowOf(const QString& path) const { return static_cast<int>(paths_.indexOf(path)); }

    void setShelf(ModelShelf shelf);
    /// Words that must all occur in title, family, trigger words, hash or path.
    void setSearch(const QString& words);
    void setOpenModel(const QString& path);

private:
    void syncRows();
    void updateCard(const QString& path);
    [[nodiscard]] bool belongs(const ModelEntry& entry) const;
    [[nodiscard]] QImage picture(const ModelEntry& entry) const;
    const ModelLibrary& library_;
    Thumbnailer thumbnailer_;
    ModelShelf shelf_ = ModelShelf::Everything;
    QStringList words_, paths_;
    QString open_;
    mutable QHash<QString, QImage> thumbnails_;     // a null image: asked for, not there yet
};

/// "LoRA for Stable Diffusion XL", "Stable Diffusion 1.x", "embedding".
[[nodiscard]] QString modelKindText(const ModelEntry& entry);

} // namespace sfumato::ui
