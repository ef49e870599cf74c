// The history in the window: a click looks, a double click or Enter puts back.
#include "tests/support/painting_window.h"

#include "ui/history/history_details.h"
#include "ui/theme/appearance.h"

#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture : PaintingWindow {
    using PaintingWindow::PaintingWindow;
    QListView& historyList() { return *history_panel().findChild<QListView*>(); }
    QPoint historyRow(int row) { return historyList().visualRect(historyList().model()->index(row, 0)).center(); }
    void showHistory()
    {
        window->findChild<QDockWidget*>("history")->raise();
        QTRY_VERIFY(historyList().isVisible());
    }
};

} // namespace

class TestHistoryUi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme("dark");
    }

    void a_click_in_the_history_looks_and_changes_nothing()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        fixture.change_request([](GenerationRequest& request) { request = request_of("a red house", 42); });
        QVERIFY(fixture.make_picture());
        QTRY_COMPARE(fixture.history_panel().model().rowCount(), 1);
        QTRY_COMPARE(fixture.history_panel().model().entry(0).pictures, 1);
        fixture.change_request([](GenerationRequest& request) { request = request_of("by the sea", 5); });
        const GenerationRequest before = fixture.create().request();
        fixture.showHistory();
        QTest::mouseClick(fixture.historyList().viewport(), Qt::LeftButton, {}, fixture.historyRow(0));
        auto& details = fixture.part<HistoryDetails>();
        QTRY_VERIFY(details.isVisible());
        QVERIFY(fixture.create().request() == before);
        QStringList said;
        for (const QLabel* label : details.findChildren<QLabel*>()) said += label->text();
        for (const char* fact : {"a red house", "42", "16 × 16", "DDIM"}) QVERIFY2(said.contains(fact), fact);
        auto* picture = details.findChild<QAbstractButton*>();
        QVERIFY(picture && picture->isVisible());
        QTRY_VERIFY(fixture.history_panel().model().index(0).data(Qt::DecorationRole).isValid());
    }

    void a_double_click_or_enter_puts_the_whole_request_back()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        fixture.change_request([](GenerationRequest& request) { request = request_of("a red house", 42); });
        QVERIFY(fixture.make_picture());
        QTRY_COMPARE(fixture.history_panel().model().rowCount(), 1);
        fixture.showHistory();
        const auto forget = [&] {
            fixture.change_request([](GenerationRequest& request) { request = request_of("by the sea", 5); });
        };
        forget();
        const QPoint row = fixture.historyRow(0);
        QTest::mouseClick(fixture.historyList().viewport(), Qt::LeftButton, {}, row);
        QTest::mouseDClick(fixture.historyList().viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(fixture.create().request().prompt, std::string("a red house"));
        QCOMPARE(fixture.create().request().seed, std::int64_t(42));
        forget();
        fixture.historyList().setFocus();
        QTest::keyClick(&fixture.historyList(), Qt::Key_Return);
        QCOMPARE(fixture.create().request().prompt, std::string("a red house"));
        forget();
        for (auto* chip : fixture.part<HistoryDetails>().findChildren<QToolButton*>())
            if (chip->text() == QLatin1String("Seed")) QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(fixture.create().request().prompt, std::string("by the sea"));
        QCOMPARE(fixture.create().request().seed, std::int64_t(42));
    }
};

QTEST_MAIN(TestHistoryUi)
#include "test_history_ui.moc"
