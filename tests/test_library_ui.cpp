// The parts that show the library: a grid of a hundred thousand, the viewer, completion, details.
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_details.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_places.h"
#include "ui/history/history_details.h"
#include "core/pipeline/request_part.h"
#include "ui/theme/appearance.h"
#include "ui/gallery/viewer_window.h"
#include "ui/gallery/gallery_delegate.h"
#include "ui/widgets/picture_grid.h"
#include "core/studio/storage/search_offer.h"
#include "ui/widgets/search_completion.h"
#include "ui/widgets/star_row.h"

#include <QAccessible>
#include <QCompleter>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr int kMany = 100000;

template <class T> QFuture<T> ready(const T& value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

PictureEntry picture(qint64 id)
{
    PictureEntry entry;
    entry.id = id;
    entry.path = QStringLiteral("/pictures/%1.png").arg(id);
    entry.width = entry.height = 64;
    entry.has_request = true;
    entry.request.prompt = "a house " + std::to_string(id);
    return entry;
}

GalleryModel::Source made()
{
    return {[](const QList<qint64>& ids) {
                QList<PictureEntry> found;
                for (const qint64 id : ids) found << picture(id);
                return ready(found);
            },
            [](const QString&) {
                QImage image(128, 128, QImage::Format_RGB32);
                image.fill(Qt::darkYellow);
                return ready(image);
            }};
}

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

/// As the accessibility bus does it.
void press(const QWidget& in, const QString& name)
{
    for (QToolButton* button : in.findChildren<QToolButton*>())
        if (button->accessibleName() == name)
            QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
                QAccessibleActionInterface::toggleAction());
}

QImage plain(int side, QRgb colour)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class TestLibraryUi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void the_grid_knows_the_place_of_every_row()
    {
        GalleryModel model(made());
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
        GalleryModel model(made());
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
        GalleryModel model(made());
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
        GalleryModel::Source source = made();
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

    void difference_is_nothing_of_the_same_and_all_of_the_opposite()
    {
        QCOMPARE(differenceOf(plain(8, 0xff102030), plain(8, 0xff102030), 16), plain(8, 0xff000000));
        QCOMPARE(differenceOf(plain(8, 0xff000000), plain(8, 0xffffffff), 1), plain(8, 0xffffffff));
        QCOMPARE(differenceOf(plain(8, 0xff0a0a0a), plain(8, 0xff0c0908), 4), plain(8, 0xff080408));
        QCOMPARE(differenceOf(plain(8, 0xff0a0a0a), plain(16, 0xff0a0a0a), 16).size(), QSize(8, 8));
    }

    void the_point_under_the_pointer_stays_while_zooming()
    {
        CompareView view;
        view.resize(500, 400);
        view.show();
        view.setPictures({plain(100, 0xff123456)}, {});
        QCOMPARE(view.mode(), CompareMode::Single);
        const auto at = [&](QPointF p) {
            return QPointF((p.x() - view.pictureRect(0).left()) / view.zoom(),
                           (p.y() - view.pictureRect(0).top()) / view.zoom());
        };
        const QPointF pointer(300, 150), before = at(pointer);
        for (int i = 0; i < 5; ++i) {
            QWheelEvent wheel(pointer, view.mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &wheel);
        }
        QVERIFY(view.zoom() > 5);
        QVERIFY2((at(pointer) - before).manhattanLength() < 0.01,
                 qPrintable(QStringLiteral("%1").arg((at(pointer) - before).manhattanLength())));
        view.fit();
        QVERIFY(QRectF(view.rect()).contains(view.pictureRect(0)));
    }

    void the_line_between_two_shows_each_on_its_side()
    {
        CompareView view;
        view.resize(400, 400);
        view.setPictures({plain(64, 0xffff0000), plain(128, 0xff0000ff)}, {}); // of another size: laid over one another
        view.setMode(CompareMode::Slider);
        view.setSplit(0.25);
        const QImage shot = view.grab().toImage();
        const QRectF picture = view.pictureRect(0);
        const auto colour = [&](double x) {
            return shot
                .pixelColor(int(picture.left() + x * picture.width()), int(picture.top() + 0.8 * picture.height()))
                .rgb();
        };
        QCOMPARE(colour(0.1), 0xffff0000);
        QCOMPARE(colour(0.4), 0xff0000ff);
        QCOMPARE(colour(0.95), 0xff0000ff);
        view.setMode(CompareMode::SideBySide);
        QVERIFY(!view.pictureRect(0).intersects(view.pictureRect(1)));
    }

    void the_viewer_goes_on_and_compares()
    {
        ViewerWindow viewer({made().pictures, [](const QString&) { return ready(plain(32, 0xff336699)); }});
        QSignalSpy rated(&viewer, &ViewerWindow::ratingRequested), removed(&viewer, &ViewerWindow::removeRequested);
        viewer.show();
        viewer.view({9, 8, 7}, 1);
        QTRY_COMPARE(viewer.pictures().pictures().size(), 1);
        QCOMPARE(viewer.current(), 8);
        QTest::keyClick(&viewer, Qt::Key_4);
        QCOMPARE(rated.takeFirst(), (QVariantList{QVariant::fromValue(QList<qint64>{8}), 4}));
        QTest::keyClick(&viewer, Qt::Key_End);
        QCOMPARE(viewer.current(), 7);
        QTest::keyClick(&viewer, Qt::Key_Delete);
        QCOMPARE(removed.takeFirst().first().value<QList<qint64>>(), QList<qint64>{7});
        QCOMPARE(viewer.current(), 8);
        viewer.compare({1, 2});
        QTRY_COMPARE(viewer.pictures().pictures().size(), 2);
        QCOMPARE(viewer.pictures().mode(), CompareMode::Slider);
        viewer.compare({1, 2, 3, 4, 5});
        QTRY_COMPARE(viewer.pictures().pictures().size(), 4);
        QCOMPARE(viewer.pictures().mode(), CompareMode::SideBySide);
    }

    void keys_and_values_are_offered_where_they_are_typed()
    {
        const QHash<QString, QStringList> values{{"model", {"dreamer 8", "scenery"}}};
        const auto offer
            = [&](const QString& text) { return search_offer(text, text.size(), SearchIn::Pictures, values, false); };
        QCOMPARE(offer("red mod").choices, QStringList{"model:"});
        QCOMPARE(offer("red mod").start, 4);
        QCOMPARE(offer("model:").choices, (QStringList{"model:\"dreamer 8\"", "model:scenery"}));
        QCOMPARE(offer("-model:\"dr").choices, QStringList{"-model:\"dreamer 8\""});
        QCOMPARE(offer("model:\"dr").start, 0);
        QVERIFY(offer("label:re").choices.contains("label:red"));
        QVERIFY(offer("").choices.isEmpty());
        QVERIFY(search_offer("", 0, SearchIn::Pictures, values, true).choices.size() > 15);
        QVERIFY(offer("house ").choices.isEmpty());
    }

    void a_chosen_term_takes_the_place_of_what_was_typed()
    {
        QLineEdit field;
        const auto offer = [](const QString& text, qsizetype cursor, bool) {
            return SearchCompletion::Offer{{"model:"}, text.lastIndexOf(u' ', cursor - 1) + 1};
        };
        new SearchCompletion(&field, offer, {"model:scenery"});
        QVERIFY(field.toolTip().endsWith("model:scenery"));
        QTest::keyClicks(&field, "red mod");
        Q_EMIT field.findChild<QCompleter*>()->activated("model:");
        QCOMPARE(field.text(), QString("red model:"));
        QCOMPARE(field.cursorPosition(), 10);
    }

    void a_panel_asks_only_what_can_be_read()
    {
        GalleryPanel panel(made());
        QSignalSpy asked(&panel, &GalleryPanel::queryChanged);
        panel.search("rating:>=4 house");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(panel.query().text, QString("rating:>=4 house"));
        panel.search("rating:many");
        QCOMPARE(asked.count(), 1);
    }

    void a_place_narrows_the_search_and_albums_take_what_is_dropped()
    {
        GalleryPlaces places;
        PictureFacets facets;
        facets.days = {{"2026-11-21", 2}, {"2026-11-02", 1}, {"2025-12-31", 4}};
        facets.pictures = 7;
        places.setFacets(facets);
        places.setAlbums({{3, "Best of", 2}});
        QSignalSpy chosen(&places, &GalleryPlaces::placeChosen), dropped(&places, &GalleryPlaces::dropped);
        QCOMPARE(places.topLevelItemCount(), 4); // all, two years, an album
        QCOMPARE(places.topLevelItem(1)->data(0, Qt::UserRole + 2).toInt(), 3); // counted from its days
        places.setCurrentItem(places.topLevelItem(1)->child(0));
        QCOMPARE(places.term(), QString("date:2026-11"));
        places.setCurrentItem(places.topLevelItem(3));
        QCOMPARE(places.term(), QString("album:\"Best of\""));
        QCOMPARE(places.album(), 3);
        QCOMPARE(chosen.count(), 2);
        QMimeData data;
        data.setData(GalleryModel::kIdsMime, "5,6");
        places.model()->dropMimeData(&data, Qt::CopyAction, -1, -1, places.model()->index(3, 0));
        QCOMPARE(dropped.takeFirst(), (QVariantList{qint64(3), QVariant::fromValue(QList<qint64>{5, 6})}));
        facets.days = {{"2026-11-22", 1}, {"2026-11-21", 2}};
        facets.pictures = 3;
        places.setFacets(facets);
        QCOMPARE(places.album(), 3); // counts change, the place stays
    }

    void details_name_template_and_words()
    {
        PictureEntry entry = picture(1);
        entry.request.prompt = "a __colour__ house";
        entry.request.resolved = {"a green house", ""};
        entry.request.seed = 42;
        QMap<QString, QString> rows;
        for (const auto& row : GalleryDetails::rowsOf(entry)) rows[row.title] = row.value;
        QCOMPARE(rows["Prompt"], QString("a green house"));
        QCOMPARE(rows["Template"], QString("a __colour__ house"));
        QCOMPARE(rows["Seed"], QString("42"));
        QCOMPARE(rows["Model"], QString("scenery"));
        QVERIFY(!rows.contains("Negative"));
    }

    void a_note_is_given_before_another_picture_is_shown()
    {
        GalleryDetails details;
        QSignalSpy noted(&details, &GalleryDetails::noteChanged);
        details.setPicture(picture(1), 1);
        auto* note = details.findChild<QPlainTextEdit*>();
        note->setPlainText("for Ann");
        details.setPicture(picture(2), 1);
        QCOMPARE(noted.takeFirst(), (QVariantList{qint64(1), "for Ann"}));
        QVERIFY(note->toPlainText().isEmpty());
    }

    void an_assistive_tool_sets_colours_and_favourites()
    {
        GalleryDetails details;
        details.setPicture(picture(1), 1);
        QSignalSpy labelled(&details, &GalleryDetails::labelChosen);
        press(details, "Green");
        QCOMPARE(labelled.takeFirst().first().toInt(), 4);
        HistoryDetails history;
        HistoryEntry entry;
        entry.id = 7;
        history.setEntry(entry);
        QSignalSpy starred(&history, &HistoryDetails::starToggled);
        press(history, "Favourite");
        QCOMPARE(starred.takeFirst(), (QVariantList{qint64(7), true}));
        entry.starred = true;
        history.setEntry(entry); // the answer asks for nothing
        QVERIFY(starred.isEmpty());
    }

    void stars_are_set_and_cleared()
    {
        StarRow stars;
        QSignalSpy chosen(&stars, &StarRow::ratingChosen);
        stars.show();
        QTest::mouseClick(&stars, Qt::LeftButton, {}, {stars.width() / 5 * 3 + 8, 10});
        QTest::mouseClick(&stars, Qt::LeftButton, {}, {stars.width() / 5 * 3 + 8, 10});
        QTest::keyClick(&stars, Qt::Key_5);
        QTest::keyClick(&stars, Qt::Key_Left);
        QList<int> ratings;
        for (const auto& call : chosen) ratings << call.first().toInt();
        QCOMPARE(ratings, (QList<int>{4, 0, 5, 4}));
    }

    void parts_of_a_request()
    {
        GenerationRequest now, old;
        now.prompt = "now";
        now.seed = 1;
        now.steps = 10;
        now.count = 4;
        old.prompt = "old";
        old.negative_prompt = "fog";
        old.seed = 2;
        old.steps = 20;
        old.resolved = {"old words", "fog"};
        QCOMPARE(withPart(now, old, RequestPart::Prompt).prompt, std::string("old"));
        QCOMPARE(withPart(now, old, RequestPart::Prompt).steps, 10);
        QCOMPARE(withPart(now, old, RequestPart::Seed).seed, std::int64_t(2));
        QCOMPARE(withPart(now, old, RequestPart::Settings).steps, 20);
        QCOMPARE(withPart(now, old, RequestPart::Settings).count, 4);
        QVERIFY(!withPart(now, old, RequestPart::Everything).resolved); // resolved anew for its seed
    }
};

QTEST_MAIN(TestLibraryUi)
#include "test_library_ui.moc"
