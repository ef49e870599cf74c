// Keeping a picture that was made without being asked for: it enters history and gallery like any other.
#include "core/studio/storage/studio_disk.h"

namespace sfumato {

void Studio::keep(const MadePicture& picture)
{
    onDisk([request = picture.request](Stores& stores) -> Result<qint64> {
        auto row = stores.history.accept(request);
        if (!row) return row;
        if (auto ended = stores.history.set_state(*row, HistoryState::Finished); !ended)
            return tl::unexpected(ended.error());
        return row;
    }, [this, picture](qint64 row) {
        Q_EMIT historyChanged();
        save(picture, {.job = 0, .history = row});
    });
}

} // namespace sfumato
