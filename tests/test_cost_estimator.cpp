// Estimates: what was measured comes back for the same request, and goes between sizes as the measurements do.
#include "core/studio/jobs/cost_estimator.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sfumato;

namespace {

ModelDescription model_named(const std::string& path)
{
    ModelDescription model;
    model.ref = {path, {}, "sd1", "float32", {}};
    return model;
}

/// A picture that took `step_s` for each model call.
GeneratedImage made(const std::string& model, int side, double step_s, double guidance = 5, int steps = 20)
{
    GeneratedImage picture;
    picture.request.model = model_named(model).ref;
    picture.request.width = picture.request.height = side;
    picture.request.steps = steps;
    picture.request.guidance_scale = guidance;
    picture.timings.device = "cpu";
    picture.timings.step_s.assign(std::size_t(steps), step_s);
    picture.timings.step_s.front() = 10;     // the first step of a run is no measure
    picture.timings.text_encode_s = 0.1;
    picture.timings.decode_s = 0.2;
    picture.idle_bytes = 100;
    picture.peak_bytes = 100 + side * side;
    return picture;
}

} // namespace

class TestCostEstimator : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    QString file(const char* name) const { return dir_.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void nothing_measured_is_no_estimate()
    {
        CostEstimator costs(file("none.json"));
        QVERIFY(!costs.estimate({}, model_named("a")));
        costs.add(made("b", 64, 0.5));
        QVERIFY(!costs.estimate({}, model_named("a")));
        QCOMPARE(costs.stepsWithin(0.7, {}, model_named("a"), 4, 8), 8);
    }

    void the_same_request_takes_as_long_again()
    {
        CostEstimator costs(file("same.json"));
        const GeneratedImage picture = made("a", 64, 0.5);
        costs.add(picture);
        GenerationRequest request = picture.request;
        auto estimate = costs.estimate(request, model_named("a"));
        QVERIFY(estimate && !estimate->measured_at.isValid());
        QCOMPARE(estimate->seconds, 20 * 0.5 + 0.3);
        QCOMPARE(estimate->bytes, std::int64_t(100 + 64 * 64));
        request.count = 3;
        QCOMPARE(costs.estimate(request, model_named("a"))->seconds, 3 * (20 * 0.5 + 0.3));
        request.count = 1;
        request.guidance_scale = 1;     // half the work, until it is measured
        QCOMPARE(costs.estimate(request, model_named("a"))->seconds, 20 * 0.25 + 0.3);
        costs.add(made("a", 64, 0.3, 1));
        QCOMPARE(costs.estimate(request, model_named("a"))->seconds, 20 * 0.3 + 0.3);
        request.guidance_scale = 5;
        request.sampler = "Heun"; // 2 x 20 - 1 model calls
        QCOMPARE(costs.estimate(request, model_named("a"))->seconds, 39 * 0.5 + 0.3);
    }

    void other_sizes_follow_the_measured_ones()
    {
        CostEstimator costs(file("sizes.json"));
        costs.add(made("a", 64, 0.1));
        GenerationRequest large = made("a", 256, 0).request;
        auto estimate = costs.estimate(large, model_named("a"));
        QCOMPARE(estimate->measured_at, QSize(64, 64));
        QVERIFY(std::abs(estimate->seconds - (20 * 1.6 + 0.1 + 3.2)) < 1e-9);       // 16 times the pixels
        QCOMPARE(estimate->bytes, std::int64_t(100 + 256 * 256));
        costs.add(made("a", 128, 0.1 * std::pow(4, 1.5)));
        estimate = costs.estimate(large, model_named("a"));
        QCOMPARE(estimate->measured_at, QSize(128, 128));
        QVERIFY(std::abs(estimate->seconds - (20 * 0.1 * std::pow(16, 1.5) + 0.1 + 0.2 * 2))
                < 0.2); // decoding did not grow: the least power
    }

    void short_runs_fit_their_time()
    {
        CostEstimator costs(file("short.json"));
        costs.add(made("a", 64, 0.05));
        const GenerationRequest request = made("a", 64, 0).request;
        const int steps = costs.stepsWithin(0.7, request, model_named("a"), 4, 8);
        QCOMPARE(steps, 8);             // 8 x 0.05 + 0.3
        QCOMPARE(costs.stepsWithin(0.01, request, model_named("a"), 4, 8), 4);
        QCOMPARE(costs.stepsWithin(60, request, model_named("a"), 4, 8), 20);
    }

    void what_was_measured_outlives_the_program()
    {
        {
            CostEstimator costs(file("kept.json"));
            costs.add(made("a", 64, 0.5));
        }
        QVERIFY(CostEstimator(file("kept.json")).estimate(made("a", 64, 0).request, model_named("a")));
        QFile broken(file("broken.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("[{\"model\":3},{\"model\":\"a\",\"width\":\"x\"},7");
        broken.close();
        QVERIFY(!CostEstimator(broken.fileName()).estimate(made("a", 64, 0).request, model_named("a")));
    }
};

QTEST_GUILESS_MAIN(TestCostEstimator)
#include "test_cost_estimator.moc"
