// The parts that show the library: the viewer, completion, places, details.
#include "core/pipeline/request_part.h"
#include "core/studio/storage/search_offer.h"
#include "tests/support/gallery_pictures.h"
#include "ui/gallery/gallery_details.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_places.h"
#include "ui/gallery/viewer_window.h"
#include "ui/history/history_details.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/search_completion.h"
#include "ui/widgets/star_row.h"

#include <QAccessible>
#include <QCompleter>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

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
        ViewerWindow viewer({gallery_source().pictures, [](const QString&) { return ready(plain(32, 0xff336699)); }});
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
        new SearchCompletion(&field, offer, [] { return QStringList{"model:scenery"}; });
        QVERIFY(field.toolTip().endsWith("model:scenery"));
        QTest::keyClicks(&field, "red mod");
        Q_EMIT field.findChild<QCompleter*>()->activated("model:");
        QCOMPARE(field.text(), QString("red model:"));
        QCOMPARE(field.cursorPosition(), 10);
    }

    void a_panel_asks_only_what_can_be_read()
    {
        GalleryPanel panel(gallery_source());
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
        PictureEntry entry = gallery_picture(1);
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
        details.setPicture(gallery_picture(1), 1);
        auto* note = details.findChild<QPlainTextEdit*>();
        note->setPlainText("for Ann");
        details.setPicture(gallery_picture(2), 1);
        QCOMPARE(noted.takeFirst(), (QVariantList{qint64(1), "for Ann"}));
        QVERIFY(note->toPlainText().isEmpty());
    }

    void an_assistive_tool_sets_colours_and_favourites()
    {
        GalleryDetails details;
        details.setPicture(gallery_picture(1), 1);
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
        QCOMPARE(with_part(now, old, RequestPart::Prompt).prompt, std::string("old"));
        QCOMPARE(with_part(now, old, RequestPart::Prompt).steps, 10);
        QCOMPARE(with_part(now, old, RequestPart::Seed).seed, std::int64_t(2));
        QCOMPARE(with_part(now, old, RequestPart::Settings).steps, 20);
        QCOMPARE(with_part(now, old, RequestPart::Settings).count, 4);
        QVERIFY(!with_part(now, old, RequestPart::Everything).resolved); // resolved anew for its seed
    }
};

QTEST_MAIN(TestLibraryUi)
#include "test_library_ui.moc"
