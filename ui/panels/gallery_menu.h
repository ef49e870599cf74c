#pragma once
#include "ui/panels/gallery_panel.h"

class QMenu;

namespace sfumato::ui {

/// What can be done with the chosen pictures; each entry emits one of the panel's intentions.
/// `picture`: the one under the pointer, null where it is not known yet; `album`: the one being looked at, or 0.
void fillGalleryMenu(QMenu& menu, GalleryPanel& panel, const PictureEntry* picture, const QList<qint64>& chosen, const QList<Album>& albums, qint64 album);

} // namespace sfumato::ui
