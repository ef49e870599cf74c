#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "tests/support/window_fixture.h"

#include <QPushButton>
#include <QSignalSpy>

#include <latch>

namespace sfumato {

WindowFixture::WindowFixture(const WindowOptions& options) : StudioFixture(options.data_dir)
{
    script.vocabulary = {"a", "red", "house", "by", "the", "sea", "at", "sunset"};
    const auto shown = std::make_shared<std::latch>(1);
    script.before_open = [shown] { shown->wait(); };
    built_in_model = options.built_in_model;
    trainer = options.trainer;
    open();
    window = std::make_unique<ui::MainWindow>(*studio, options.model);
    if (options.size.isValid()) window->resize(options.size);
    window->show();
    window->activateWindow();
    shown->count_down();
}

bool WindowFixture::wait_for_model()
{
    return QTest::qWaitFor([this] { return studio->currentModel().description().has_value(); }, kPatienceMs);
}

bool WindowFixture::make_picture()
{
    QSignalSpy done(&studio->jobs(), &JobService::jobFinished);
    button<QPushButton>("Generate")->click();
    return QTest::qWaitFor([&] { return done.count() == 1; }, kPatienceMs);
}

} // namespace sfumato
