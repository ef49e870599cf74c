#include "ui/canvas/last_canvas.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_document.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/tool_table.h"
#include "ui/widgets/notice_bar.h"

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr const char *kShown = "shown", *kTool = "tool", *kSection = "section";

Tool toolNamed(const QString& action)
{
    const QList<ToolInfo>& tools = toolInfos();
    const auto found = std::find_if(tools.begin(), tools.end(),
                                    [&action](const ToolInfo& info) { return QLatin1String(info.action) == action; });
    return found == tools.end() ? Tool::Hand : found->tool;
}

} // namespace

LastCanvas::LastCanvas(Canvas& canvas, PaintDocument& document, DocumentKeeper& keeper, NoticeBar& notice,
                       QObject* parent)
    : QObject(parent), canvas_(canvas), document_(document), keeper_(keeper), notice_(notice)
{
    connect(&canvas_, &Canvas::pageChanged, this, &LastCanvas::keepView);
    connect(&canvas_.tools(), &PaintTools::changed, this, &LastCanvas::keepView);
    connect(canvas_.paintView(), &PaintView::sectionChanged, this, &LastCanvas::keepView);
}

QJsonObject LastCanvas::view() const
{
    return {{QLatin1String(kShown), canvas_.isPainting()},
            {QLatin1String(kTool), QLatin1String(toolInfo(canvas_.paintTool()).action)},
            {QLatin1String(kSection), canvas_.paintView()->section()}};
}

void LastCanvas::keepView()
{
    if (!document_.isEmpty()) keeper_.setView(view());
}

void LastCanvas::start()
{
    const auto left = keeper_.recoverable();
    if (!left) return;
    if (left->session.tried) return offer();
    const QJsonObject view = left->session.view;
    if (view[QLatin1String(kShown)].toBool(true)) canvas_.awaitDocument();
    keeper_.readRecoverable().then(this, [this, view](const Result<OpenedCanvas>& opened) {
        if (!opened) {
            canvas_.showImageView();
            notice_.showError(opened.error());
        } else if (document_.isEmpty()) {
            show(*opened, view);
        } else if (!opened->modified) {
            keeper_.discardRecoverable(); // its file holds it; another one was begun meanwhile
        }
        offer();
    });
}

void LastCanvas::show(const OpenedCanvas& opened, const QJsonObject& view)
{
    const bool shown = canvas_.awaitsDocument(); // and it was shown last time
    document_.restore(opened.document, opened.path);
    canvas_.showPaintView();
    const Tool tool = toolNamed(view[QLatin1String(kTool)].toString());
    canvas_.tools().change([tool](ToolSettings& settings) { settings.tool = tool; });
    canvas_.paintView()->restoreSection(view[QLatin1String(kSection)].toObject());
    if (!shown) canvas_.showImageView(); // where one is
    keeper_.takeOver(opened);
}

/// The next one, if there is one that nobody has taken.
void LastCanvas::offer()
{
    const auto left = keeper_.recoverable();
    if (!left) return;
    const QList<NoticeAction> actions{{[] { return tr("Bring it back"); }, [this] { bringBack(); }},
                                      {[] { return tr("Throw it away"); }, [this] { keeper_.discardRecoverable(); }}};
    const auto title = [ended = left->session.ended] {
        return ended ? tr("The canvas of last time was not saved. It was kept.")
                     : tr("Sfumato ended unexpectedly. Its canvas was kept.");
    };
    const auto detail = [this, when = left->when] {
        return tr("It is from %1.").arg(canvas_.locale().toString(when, QLocale::ShortFormat));
    };
    canvas_.notice()->showNote(title, detail, actions);
}

void LastCanvas::bringBack()
{
    keeper_.readRecoverable().then(this, [this](const Result<OpenedCanvas>& opened) {
        if (!opened) return notice_.showError(opened.error());
        document_.replace([] { return tr("bring a canvas back"); }, opened->document, opened->path);
        canvas_.takeUp(canvas_.window()->focusWidget());
        keeper_.takeOver(*opened);
    });
}

} // namespace sfumato::ui
