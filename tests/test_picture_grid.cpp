// The grid of a hundred thousand pictures.
#include "tests/support/gallery_pictures.h"
#include "ui/gallery/gallery_delegate.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/picture_grid.h"

#include <QScrollBar>
#include <QTest>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr int kMany = 100000;

QList<qint64> many()
{
    QList<qint64> ids;
    for (qint64 id = kMany; id > 0; --id) ids << id;
    return ids;
}

struct CountingDelegate : GalleryDelegate {
    using GalleryDelegate::GalleryDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        ++painted;
        GalleryDelegate::paint(painter, option, index);
    }
    mutable int painted = 0;
};

} // namespace

class TestPictureGrid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void the_grid_knows_the_place_of_every_row()
    {
        GalleryModel model(gallery_source());
        PictureGrid grid;
        grid.setModel(&model);
        grid.resize(440, 500);
        grid.show();
        model.setIds(many());
        for (const int row : {0, 7, 4321, kMany - 1}) {
            grid.scrollTo(model.index(row));
            const QRect place = grid.visualRect(model.index(row));
            QVERIFY2(grid.viewport()->rect().contains(place), qPrintable(QString::number(row)));
            QCOMPARE(grid.indexAt(place.center()).row(), row);
        }
        QVERIFY(!grid.indexAt({grid.viewport()->width() - 1, 5000000}).isValid());
        // The keys go to the neighbours.
        grid.setCurrentIndex(model.index(50));
        const QRect here = grid.visualRect(model.index(50));
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.visualRect(grid.currentIndex()).left(), here.left());
        QVERIFY(grid.currentIndex().row() > 50);
        QTest::keyClick(&grid, Qt::Key_Up);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.currentIndex().row(), 51);
        QTest::keyClick(&grid, Qt::Key_End);
        QCOMPARE(grid.currentIndex().row(), kMany - 1);
        QCOMPARE(grid.verticalScrollBar()->value(), grid.verticalScrollBar()->maximum());
    }

    void who_comes_by_key_has_chosen_what_the_ring_is_around()
    {
        GalleryModel model(gallery_source());
        PictureGrid grid;
        grid.setModel(&model);
        grid.show();
        model.setIds({3, 2, 1});
        QFocusEvent by_mouse(QEvent::FocusIn, Qt::MouseFocusReason), by_key(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&grid, &by_mouse);
        QVERIFY(!grid.selectionModel()->hasSelection());
        QCoreApplication::sendEvent(&grid, &by_key);
        QCOMPARE(grid.selectionModel()->selectedIndexes(), QModelIndexList{model.index(0)});
    }

    void a_range_is_chosen_with_shift()
    {
        GalleryModel model(gallery_source());
        PictureGrid grid;
        grid.setModel(&model);
        grid.resize(440, 500);
        grid.show();
        model.setIds(many());
        const auto click = [&](int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(grid.viewport(), Qt::LeftButton, keys, grid.visualRect(model.index(row)).center());
        };
        click(2, {});
        click(9, Qt::ShiftModifier);
        QCOMPARE(grid.selectionModel()->selectedIndexes().size(), 8);
        click(5, Qt::ControlModifier);
        QCOMPARE(grid.selectionModel()->selectedIndexes().size(), 7);
        click(1, Qt::ShiftModifier);
        QVERIFY(grid.selectionModel()->isSelected(model.index(1)));
    }

    /// Whatever their number: laying them out asks for none of them, a frame draws and fetches those that are seen.
    void a_hundred_thousand_cost_no_more_than_a_screenful()
    {
        int asked = 0;
        GalleryModel::Source source = gallery_source();
        source.pictures = [&asked, pictures = source.pictures](const QList<qint64>& ids) {
            asked += int(ids.size());
            return pictures(ids);
        };
        GalleryModel model(source);
        PictureGrid grid;
        auto* delegate = new CountingDelegate(&grid);
        grid.setItemDelegate(delegate);
        grid.setModel(&model);
        grid.resize(640, 900);
        model.setIds(many());
        grid.resize(700, 900);
        QCOMPARE(asked, 0);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        const QSize view = grid.viewport()->size();
        const int side = grid.visualRect(model.index(0)).width();
        const int screenful = (view.width() / side + 1) * (view.height() / side + 2);
        constexpr int kFrames = 60;
        asked = 0;
        for (int frame = 0; frame < kFrames; ++frame) {
            grid.verticalScrollBar()->setValue(int(double(grid.verticalScrollBar()->maximum()) / kFrames * frame));
            delegate->painted = 0;
            grid.viewport()->repaint();
            QVERIFY2(delegate->painted > 0 && delegate->painted <= screenful,
                     qPrintable(QString::number(delegate->painted)));
            const QModelIndex seen = grid.indexAt({side / 2, side / 2});
            QTRY_VERIFY(model.entry(seen.row())); // answers come
        }
        QVERIFY2(asked <= (kFrames + 1) * screenful, qPrintable(QString::number(asked)));
    }
};

QTEST_MAIN(TestPictureGrid)
#include "test_picture_grid.moc"
