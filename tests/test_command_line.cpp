#include "core/base/json.h"
#include "core/imaging/image.h"
#include "core/nn/cpu_capability.h"
#include "core/pipeline/provenance.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/run_cli.h"

#include <QtTest>

#include <csignal>

using namespace sfumato;

namespace {

const QString kGoldens = SFUMATO_TEST_DATA "/goldens";

/// The quickest complete run, to which a test adds what it is about.
QStringList tiny(const QString& out, const QStringList& more = {})
{
    return QStringList{"generate",   "--model",    kGoldens + "/tiny-sd15",
                       "--prompt",   "a fox",      "--steps",
                       "2",          "--width",    "64",
                       "--height",   "64",         "--seed",
                       "1",          "--sampler",  "DDIM",
                       "--schedule", "Automatic",  "--cfg",
                       "5",          "--progress", "none",
                       "--dtype",    "float32",    "--out",
                       out}
    + more;
}

/// libtorch draws normal numbers with other logarithms and cosines where the processor has no AVX2: 39 of 100 then end
/// in another digit than the reference's, by 1.8e-6 at most (torch 2.13.0 against itself).
double limit_of(const std::string& tensor, double reference)
{
    return tensor.ends_with("noise") && nn::cpu_capability() < nn::CpuCapability::Avx2 ? std::max(reference, 2e-6)
                                                                                       : reference;
}

bool one_clear_line(const Ran& ran)
{
    return ran.err.startsWith("sfumato-cli: error: ") && ran.err.count('\n') == 1;
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }

private Q_SLOTS:
    void goldens_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString& name : QDir(kGoldens + "/cases").entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << kGoldens + "/cases/" + name;
    }
    /// The field's reference, case by case: every traced tensor within the case's own tolerance.
    void goldens()
    {
        QFETCH(QString, folder);
        const Json described = value_or_throw(read_json_file((folder + "/case.json").toStdString()));
        QStringList arguments;
        for (const auto& argument : described.at("args")) {
            const QString text = QString::fromStdString(argument);
            arguments << (text.startsWith('@') ? kGoldens + "/" + text.mid(1) : text);
        }
        const QString trace = file("trace.safetensors");
        const Ran ran
            = run_cli(arguments + QStringList{"--out", file("out.png"), "--trace", trace, "--progress", "none"});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const auto got = value_or_throw(SafetensorsFile::open(trace.toStdString()));
        const auto expected = value_or_throw(SafetensorsFile::open((folder + "/expect.safetensors").toStdString()));
        for (const auto& [name, info] : expected.index()) {
            const Json& table = described.at("tolerance");
            const double limit = limit_of(name,
                                          table.contains(name) ? table[name].get<double>()
                                                               : table.value(name.substr(0, name.find('.')), 0.0));
            QVERIFY2(got.contains(name), name.c_str());
            const double error
                = largest_difference(value_or_throw(got.tensor(name)), value_or_throw(expected.tensor(name)));
            QVERIFY2(error <= limit,
                     qPrintable(
                         QString("%1: error %2 over %3").arg(QString::fromStdString(name)).arg(error).arg(limit)));
        }
    }

    void a_seed_gives_the_same_picture()
    {
        const auto with_threads = [&](const char* threads, const QString& out) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("OMP_NUM_THREADS", threads);
            (void)run_cli_program(tiny(out), environment);
            return value_or_throw(read_image(out.toStdString()));
        };
        const Image one = with_threads("1", file("one.png"));
        QVERIFY(with_threads("1", file("again.png")) == one);
        // The libraries split some sums by the number of threads: there, the last bit of a pixel may turn.
        const Image two = with_threads("2", file("two.png"));
        QVERIFY(with_threads("2", file("again.png")) == two);
        for (std::size_t i = 0; i < one.rgb.size(); ++i) QVERIFY(std::abs(one.rgb[i] - two.rgb[i]) <= 1);
    }

    void the_request_is_inside_the_picture()
    {
        QCOMPARE(run_cli(tiny(file("with.png"), {"--negative", "grey", "--count", "2"})).code, 0);
        const auto request = value_or_throw(read_request(file("with-2.png").toStdString()));
        QCOMPARE(request.prompt, std::string("a fox"));
        QCOMPARE(request.negative_prompt, std::string("grey"));
        QCOMPARE(request.seed, 2);
        QCOMPARE(request.count, 1);
        QVERIFY(!request.model.hash.empty());
        // Made again alone, from its own words.
        QCOMPARE(run_cli(tiny(file("again.png"), {"--negative", "grey", "--seed", "2"})).code, 0);
        QVERIFY(value_or_throw(read_image(file("again.png").toStdString()))
                == value_or_throw(read_image(file("with-2.png").toStdString())));
    }

    void an_empty_prompt_is_allowed() { QCOMPARE(run_cli(tiny(file("empty.png"), {"--prompt", ""})).code, 0); }

    void bad_input_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("says");
        QTest::addRow("steps 0") << QStringList{"--steps", "0"} << "steps";
        QTest::addRow("width 100") << QStringList{"--width", "100"} << "96 or 104";
        QTest::addRow("unknown sampler") << QStringList{"--sampler", "Oiler"} << "Euler a";
        QTest::addRow("unknown schedule") << QStringList{"--schedule", "Carrot"} << "Karras";
        QTest::addRow("no such model") << QStringList{"--model", "/nowhere/model"} << "/nowhere/model";
        QTest::addRow("guidance not finite") << QStringList{"--cfg", "nan"} << "guidance";
        QTest::addRow("clip skip") << QStringList{"--clip-skip", "9"} << "layers";
        QTest::addRow("no such picture") << QStringList{"--init-image", "/nowhere/a.png"} << "/nowhere/a.png";
        const QString picture = SFUMATO_TEST_DATA "/pictures/rgb.png";
        QTest::addRow("filling without a mask")
            << QStringList{"--init-image", picture, "--fill", "noise"} << "add --mask";
        QTest::addRow("no such mask") << QStringList{"--init-image", picture, "--mask", "/nowhere/m.png"}
                                      << "/nowhere/m.png";
        QTest::addRow("frame of two numbers")
            << QStringList{"--init-image", picture, "--outpaint", "1,2"} << "four numbers";
        QTest::addRow("frame that stays")
            << QStringList{"--init-image", picture, "--outpaint", "0,0,0,0"} << "by nothing";
        QTest::addRow("three times larger") << QStringList{"--init-image", picture, "--upscale", "3"} << "2 or 4";
        QTest::addRow("unwritable") << QStringList{"--out", "/proc/nowhere/out.png"} << "/proc/nowhere";
        QTest::addRow("unknown dtype") << QStringList{"--dtype", "float12"} << "bfloat16";
    }
    void bad_input()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, says);
        const Ran ran = run_cli(tiny(file("bad.png"), more));
        QCOMPARE(ran.code, 1);
        QVERIFY2(one_clear_line(ran) && ran.err.contains(says), qPrintable(ran.err));
        QVERIFY(!QFile::exists(file("bad.png")));
    }

    void a_model_with_a_tensor_missing_says_which()
    {
        const QString broken = file("broken");
        QCOMPARE(QProcess::execute("cp", {"-r", kGoldens + "/tiny-sd15", broken}), 0);
        const std::string weights = (broken + "/unet/diffusion_pytorch_model.safetensors").toStdString();
        {
            const auto whole = value_or_throw(SafetensorsFile::open(weights));
            std::map<std::string, at::Tensor> rest;
            for (const auto& [name, info] : whole.index())
                if (name != "mid_block.resnets.0.conv1.weight") rest[name] = value_or_throw(whole.tensor(name));
            value_or_throw(write_safetensors(weights, rest));
        }
        const Ran ran = run_cli_program(tiny(file("bad.png"), {"--model", broken}));
        QCOMPARE(ran.code, 1);
        QVERIFY2(one_clear_line(ran) && ran.err.contains("mid_block.resnets.0.conv1.weight")
                     && ran.err.contains("1 tensors missing"),
                 qPrintable(ran.err));
    }

    void wrong_usage_exits_2()
    {
        QCOMPARE(run_cli({"generate", "--no-such-option"}).code, 2);
        QCOMPARE(run_cli(tiny(file("bad.png"), {"--mask", "m.png"})).code, 2);
        QCOMPARE(run_cli(tiny(file("bad.png"), {"--padding", "3"})).code, 2);
        QCOMPARE(run_cli(tiny(file("bad.png"), {"--init-image", "a.png", "--mask", "m.png", "--fill", "gold"})).code,
                 2);
        QCOMPARE(run_cli(tiny(file("bad.png"), {"--init-image", "a.png", "--mask", "m.png", "--upscale", "2"})).code,
                 2);
        QCOMPARE(run_cli_program({}).code, 2);
        QCOMPARE(run_cli_program({"--help"}).code, 0);
    }

    void an_interrupt_exits_130_and_leaves_no_file()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(kCli, tiny(file("slow.png"), {"--steps", "900", "--progress", "json"}));
        QVERIFY(process.waitForReadyRead(60'000)); // the first step is reported
        QVERIFY(process.processId() > 0); // 0 would signal the test itself
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QFile::exists(file("slow.png")));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
