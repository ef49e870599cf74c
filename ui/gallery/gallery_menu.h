#pragma once
#include "ui/gallery/gallery_panel.h"

#include <functional>

class QMenu;

namespace sfumato::ui {

/// What can be done with the chosen pictures; each entry emits one of the panel's intentions.
/// `picture`: the one under the pointer, null where it is not known yet; `album`: the one being looked at, or 0.
void fillGalleryMenu(QMenu& menu, GalleryPanel& panel, const PictureEntry* picture, const QList<qint64>& chosen,
                     const QList<Album>& albums, qint64 album);
/// The orders of the gallery, `now` marked; choosing one calls `choose`.
void fillSortMenu(QMenu& menu, PictureSort now, const std::function<void(PictureSort)>& choose);

} // namespace sfumato::ui
