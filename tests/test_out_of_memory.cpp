// What happens where memory runs out: less at once, then one clear line. The failure itself is libtorch's own.
#include "core/nn/torch_errors.h"
#include "core/pipeline/pipeline.h"

#include "core/base/tensor.h"
#include <c10/core/CPUAllocator.h>

#include <QtTest>

#include <atomic>

using namespace sfumato;

namespace {

/// Has no room for a block of more bytes than this. libtorch is then asked for one that no machine has: so what is
/// thrown is what it throws.
class SmallMemory final : public c10::Allocator {
public:
    SmallMemory() : libtorch_(*c10::GetCPUAllocator()) { c10::SetCPUAllocator(this, /*priority=*/1); }
    c10::DataPtr allocate(std::size_t bytes) override
    {
        constexpr std::size_t kNobodyHas = std::size_t{1} << 60;
        largest = std::max<std::size_t>(largest, bytes);
        return libtorch_.allocate(bytes > limit ? kNobodyHas : bytes);
    }
    c10::DeleterFnPtr raw_deleter() const override { return libtorch_.raw_deleter(); }
    void copy_data(void* to, const void* from, std::size_t bytes) const override
    {
        libtorch_.copy_data(to, from, bytes);
    }

    std::atomic<std::size_t> limit = SIZE_MAX, largest = 0;

private:
    c10::Allocator& libtorch_;
};

GenerationRequest request_of(int count)
{
    GenerationRequest request;
    request.prompt = "a fox";
    request.model.path = SFUMATO_TEST_DATA "/goldens/tiny-sd15";
    request.width = request.height = 128;
    request.steps = 3;
    request.seed = 5;
    request.count = count;
    return request;
}

} // namespace

class TestOutOfMemory : public QObject {
    Q_OBJECT
    SmallMemory& memory_ = *new SmallMemory;    // libtorch asks it until the process ends
    std::unique_ptr<Pipeline> pipeline_;

    Finished made(int count) { return std::get<Finished>(pipeline_->run(request_of(count))); }

private Q_SLOTS:
    void initTestCase()
    {
        PipelineOptions options;
        options.device = "cpu";
        options.dtype = "float32";
        pipeline_ = value_or_throw(Pipeline::open(request_of(1).model.path, options));
    }
    void init()
    {
        memory_.limit = SIZE_MAX;
        memory_.largest = 0;
    }

    void libtorch_says_so_in_its_way()
    {
        memory_.limit = 0;
        try {
            (void)at::empty({1});
            QFAIL("there was room");
        } catch (const std::exception& error) {
            QVERIFY(nn::is_out_of_memory(error));
        }
        QVERIFY(!nn::is_out_of_memory(std::runtime_error("something else")));
    }

    void pictures_that_do_not_fit_together_are_made_one_by_one()
    {
        constexpr int kMany = 12;    // so that a step of all takes larger blocks than the decoding of one
        (void)made(1);
        const std::size_t one = memory_.largest;
        const Finished together = made(kMany);
        QVERIFY(memory_.largest > one);
        memory_.limit = one;
        const Finished apart = made(kMany);
        QCOMPARE(apart.pictures.size(), std::size_t{kMany});
        for (std::size_t i = 0; i < kMany; ++i) QVERIFY(apart.pictures[i] == together.pictures[i]);
        QVERIFY(apart.request == together.request);
        QCOMPARE(apart.timings.step_s.size(), std::size_t{3 * kMany});
    }

    void a_model_that_does_not_fit_is_one_clear_line()
    {
        memory_.limit = 1024;
        const auto opened = Pipeline::open(request_of(1).model.path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().line().ends_with(
                     ": there is not enough memory to open it; close other programs, or choose a smaller model"),
                 opened.error().line().c_str());
    }

    void one_that_does_not_fit_is_one_clear_line_and_the_next_is_made()
    {
        const Finished before = made(1);
        memory_.limit = memory_.largest / 2;
        for (const int count : {1, 2}) {
            const Outcome outcome = pipeline_->run(request_of(count));
            const auto* failed = std::get_if<Failed>(&outcome);
            QVERIFY(failed);
            QCOMPARE(failed->error.line(),
                     std::string("memory: there is not enough of it for 128x128; choose a smaller size"));
        }
        memory_.limit = SIZE_MAX;
        QVERIFY(made(1).pictures == before.pictures);
    }
};

QTEST_GUILESS_MAIN(TestOutOfMemory)
#include "test_out_of_memory.moc"
