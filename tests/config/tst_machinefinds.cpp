#include "core/config/machinefinds.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

class TestMachineFinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void findsWhatToolsLeft();
    void findsNothingOnAnEmptyMachine();
    void findsCachesOfAProject();
    void doesNotLeaveTheProject();

private:
    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString full = m_home->filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] std::vector<MachineFind> onMachine() const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_home->path());
        return findOnMachine(environment, {});
    }
    static QStringList texts(const std::vector<MachineFind> &finds)
    {
        QStringList out;
        for (const MachineFind &find : finds) {
            out << u"%1 %2 %3"_s.arg(static_cast<int>(find.kind)).arg(find.title, find.spec.toString());
        }
        return out;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestMachineFinds::findsWhatToolsLeft()
{
    write(
        u".docker/config.json"_s,
        R"({"auths":{"ghcr.io":{},"https://index.docker.io/v1/":{"auth":"bWU6c2VjcmV0"}},"credHelpers":{"1.dkr.ecr.aws":"ecr"}})");
    write(u".config/containers/auth.json"_s, R"({"auths":{"ghcr.io":{"auth":"bWU6c2VjcmV0"},"quay.io":{}}})");
    write(u".aws/config"_s, "[default]\nregion = eu-central-1\n[profile ci]\nregion=us-east-1\noutput=json\n"
                            "[sso-session corp]\nsso_region=eu-west-1\n");
    write(u".aws/credentials"_s, "[ci]\naws_access_key_id=AKIAXXXX\naws_secret_access_key=verysecret\n[old]\n");
    write(u".docker/buildx/instances/big"_s, R"({"Name":"big","Driver":"docker-container","Nodes":[]})");
    write(u".docker/buildx/instances/broken"_s, "nonsense");
    const auto finds = onMachine();
    QCOMPARE(texts(finds), (QStringList{
                               u"0 1.dkr.ecr.aws type=registry,ref=1.dkr.ecr.aws/"_s,
                               u"0 docker.io type=registry,ref=docker.io/"_s,
                               u"0 ghcr.io type=registry,ref=ghcr.io/"_s,
                               u"0 quay.io type=registry,ref=quay.io/"_s,
                               u"1 default type=s3,region=eu-central-1"_s,
                               u"1 ci type=s3,region=us-east-1"_s,
                               u"1 old type=s3"_s,
                               u"4 big type=docker-container"_s,
                           }));
    for (const MachineFind &find : finds) {
        const QString all = find.title + find.where + find.spec.toString(Secrets::Reveal);
        QVERIFY2(!all.contains(u"secret") && !all.contains(u"AKIA"), qPrintable(all));
    }
}

void TestMachineFinds::findsNothingOnAnEmptyMachine()
{
    QVERIFY(onMachine().empty());
    QCOMPARE(findInProject(m_home->filePath(u"gone"_s), {}).error().code, ErrorCode::NotFound);
}

void TestMachineFinds::findsCachesOfAProject()
{
    write(u"app/Makefile"_s, "build:\n\tdocker buildx build --cache-to type=local,dest=.cache/bk,mode=max .\n");
    write(u"app/.github/workflows/ci.yml"_s,
          "      cache-from: type=gha,scope=main\n      cache-to: type=gha,scope=main\n");
    write(u"app/docker-bake.hcl"_s,
          "target \"x\" {\n  cache-from = [\"type=registry,ref=ghcr.io/acme/shop:cache\"]\n}\n");
    write(u"app/node_modules/dep/Makefile"_s, "x:\n\tdocker build --cache-from type=registry,ref=not/this .\n");
    write(u"app/readme.txt"_s, "--cache-from type=registry,ref=not/that");
    QVERIFY(QDir().mkpath(m_home->filePath(u"app/out"_s)));
    QVERIFY(QFile::link(test::dataPath(u"caches/buildkit-pair"_s), m_home->filePath(u"app/linked"_s)));
    const QString pair = m_home->filePath(u"app/out/pair"_s);
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, test::dataPath(u"caches/buildkit-pair"_s), pair}), 0);
    const auto finds = findInProject(m_home->filePath(u"app"_s), {});
    QVERIFY(finds);
    QStringList found = texts(*finds);
    found.sort();
    const QString root = m_home->filePath(u"app"_s);
    QCOMPARE(found, (QStringList{
                        u"2 out/pair type=local,src=%1"_s.arg(pair),
                        u"3 type=gha,scope=main type=gha,scope=main"_s,
                        u"3 type=local,dest=%1/.cache/bk,mode=max type=local,dest=%1/.cache/bk,mode=max"_s.arg(root),
                        u"3 type=registry,ref=ghcr.io/acme/shop:cache type=registry,ref=ghcr.io/acme/shop:cache"_s,
                    }));
}

void TestMachineFinds::doesNotLeaveTheProject()
{
    write(u"outside/Makefile"_s, "x:\n\tdocker build --cache-from type=registry,ref=not/this .\n");
    QVERIFY(QDir().mkpath(m_home->filePath(u"app"_s)));
    QVERIFY(QFile::link(m_home->filePath(u"outside"_s), m_home->filePath(u"app/link"_s)));
    QVERIFY(findInProject(m_home->filePath(u"app"_s), {})->empty());
}

QTEST_GUILESS_MAIN(TestMachineFinds)
#include "tst_machinefinds.moc"
