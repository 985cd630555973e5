#include "core/transfer/chainreader.h"

#include "core/backend/local/localbackend.h"
#include "core/cache/chains.h"
#include "core/content/hasher.h"
#include "core/content/layertree.h"
#include "tests/support/memorybackend.h"
#include "tests/support/tarbuilder.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace cachalot;
using namespace cachalot::test;

namespace
{

/// Keeps what is reported, and may act on it.
class Recorder final : public ProgressSink
{
public:
    std::function<void(const Progress &)> onReport;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    void report(const Progress &progress) override
    {
        qint64 before = done;
        while (progress.done > before && !done.compare_exchange_weak(before, progress.done)) {
        }
        total = progress.total;
        if (onReport) {
            onReport(progress);
        }
    }
};

std::unique_ptr<LocalBackend> openPair()
{
    auto backend = LocalBackend::create(
        BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), dataPath(QStringLiteral("caches/buildkit-pair"))},
                                              {QStringLiteral("tag"), QStringLiteral("max")}}));
    return *std::move(backend);
}

/// A chain of layers in memory with its listing.
struct Chain {
    MemoryBackend backend;
    ChainListing listing;

    explicit Chain(const std::vector<TarBuilder> &layers)
    {
        for (const TarBuilder &layer : layers) {
            backend.addLayer(layer.bytes());
        }
        relist();
    }
    void relist()
    {
        auto read = readChain(backend, backend.cache(), backend.chain(), {}, {});
        if (!read) {
            qFatal("%s", qPrintable(read.error().message));
        }
        listing = *std::move(read);
    }

    [[nodiscard]] Result<QByteArray> content(const QString &path)
    {
        QByteArray bytes;
        CACHALOT_TRY(readFileFromChain(backend, backend.cache(), listing, path, {},
                                       [&bytes](const LayerEntry &entry, ByteSource &source) -> Result<> {
                                           CACHALOT_ASSIGN(bytes, readAll(source, 1 << 24, {}));
                                           if (entry.size != bytes.size()) {
                                               return fail(ErrorCode::Internal, QStringLiteral("another size"));
                                           }
                                           return {};
                                       }));
        return bytes;
    }
    [[nodiscard]] Result<ExtractReport> extract(const QString &directory, const QString &subPath = {},
                                                bool intoExisting = false, const OpContext &context = {})
    {
        return extractChain(backend, backend.cache(), listing, subPath, directory, intoExisting, context);
    }
};

QStringList codesOf(const std::vector<LayerFinding> &findings)
{
    QStringList codes;
    for (const LayerFinding &finding : findings) {
        codes.append(finding.code + u' ' + finding.path);
    }
    codes.sort();
    return codes;
}

/// Everything below a directory, "type path" with the content of files and the targets of links, sorted.
QStringList found(const QString &directory)
{
    QStringList lines;
    QDirIterator entries(directory, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString relative = path.mid(directory.size() + 1);
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
            lines.append(QStringLiteral("? ") + relative);
        } else if (S_ISDIR(status.st_mode)) {
            lines.append(relative + u'/');
        } else if (S_ISLNK(status.st_mode)) {
            std::array<char, 4096> target{};
            const ssize_t size = ::readlink(QFile::encodeName(path).constData(), target.data(), target.size());
            lines.append(relative + QStringLiteral(" -> ") + QString::fromUtf8(target.data(), size));
        } else if (S_ISREG(status.st_mode)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                lines.append(relative + QStringLiteral(" unreadable"));
                continue;
            }
            const QByteArray bytes = file.readAll();
            lines.append(
                relative + u'=' +
                (bytes.size() < 100 ? QString::fromUtf8(bytes) : QStringLiteral("%1 bytes").arg(bytes.size())));
        } else {
            lines.append(relative + QStringLiteral(" special"));
        }
    }
    lines.sort();
    return lines;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts) {
        list.append(QString::fromUtf8(text));
    }
    return list;
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        qFatal("%s: no such file", qPrintable(path));
    }
    return status;
}

QString errorOf(const Result<QByteArray> &result)
{
    return result ? QStringLiteral("none") : errorCodeName(result.error().code);
}

} // namespace

class TestChainReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsARealChain();
    void namesTheLayerInErrors();
    void findsWrongBlobs();
    void readsFilesAsAContainerSeesThem();
    void followsLinksWithinTheRoot();
    void tellsWhyAFileCannotBeRead();
    void readsTheLayerToItsEnd();

    void extractsARealChain();
    void appliesWhiteoutsAndReplacements();
    void extractsAPart();
    void refusesADirectoryWithContent();
    void writesIntoExisting();
    void nothingLeavesTheDirectory_data();
    void nothingLeavesTheDirectory();
    void followsNoLinkThatWasThere();
    void keepsHardLinks();
    void keepsModesAndTimes();
    void givesNoRightsAwayWithoutRoot();
    void reportsWhatCannotBeWritten();
    void writesHolesForZeros();
    void writesDeepPaths();
    void leavesNoHalfFiles();
    void stopsWhenCancelled();
    void noticesThatALayerChanged();
};

void TestChainReader::listsARealChain()
{
    const auto backend = openPair();
    const auto snapshot = backend->load({});
    QVERIFY(snapshot);
    const PlatformCache &cache = snapshot->primary();
    const auto chain = defaultChain(cache);
    QVERIFY(chain.size() > 2);
    Recorder recorder;
    const auto listing = readChain(*backend, cache, chain, {}, {{}, &recorder});
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().message));
    QCOMPARE(listing->chain, chain);
    QCOMPARE(listing->layers.size(), chain.size());
    qint64 bytes = 0;
    for (size_t i = 0; i < chain.size(); ++i) {
        QVERIFY(!listing->layers[i].empty());
        QVERIFY(listing->findings[i].empty());
        bytes += cache.layers[index(chain[i])].descriptor.size;
    }
    QCOMPARE(recorder.done.load(), bytes);
    QCOMPARE(recorder.total.load(), bytes);

    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = readChain(*backend, cache, chain, {}, {stop.get_token(), nullptr});
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

void TestChainReader::namesTheLayerInErrors()
{
    Chain chain({TarBuilder().file("a", "1"), TarBuilder().file("b", "2")});
    chain.backend.cache().layers[1].label = QStringLiteral("RUN make");
    const Digest digest = chain.backend.cache().layers[1].descriptor.digest;
    const auto errorWith = [&](const std::function<void()> &breakIt) {
        breakIt();
        const auto listing = readChain(chain.backend, chain.backend.cache(), chain.backend.chain(), {}, {});
        return listing ? Error{} : listing.error();
    };
    const QString name = QStringLiteral("layer %1 (RUN make): ").arg(digest.toShortString());

    const Error broken = errorWith([&] { chain.backend.memory().putAs(digest, "no archive at all"); });
    QCOMPARE(broken.code, ErrorCode::Damaged);
    QVERIFY2(broken.message.startsWith(name), qPrintable(broken.message));

    const Error missing = errorWith([&] { chain.backend.memory().remove(digest); });
    QCOMPARE(missing.code, ErrorCode::Damaged);
    QCOMPARE(missing.problemCode, QStringLiteral("blob-missing"));
    QVERIFY2(missing.message.startsWith(name), qPrintable(missing.message));

    const Error nameless = errorWith([&] { chain.backend.cache().layers[1].descriptor.digest = Digest(); });
    QCOMPARE(nameless.code, ErrorCode::Damaged);

    const auto outside = readChain(chain.backend, chain.backend.cache(), {static_cast<LayerId>(7)}, {}, {});
    QVERIFY(!outside);
    QCOMPARE(outside.error().code, ErrorCode::Damaged);
}

void TestChainReader::findsWrongBlobs()
{
    Chain chain({TarBuilder().file("a", "1")});
    const Digest digest = chain.backend.cache().layers[0].descriptor.digest;
    chain.backend.memory().putAs(digest, TarBuilder().file("a", "2").file("b", "3").bytes());
    chain.relist();
    QCOMPARE(chain.listing.layers[0].size(), size_t(2));
    QCOMPARE(codesOf(chain.listing.findings[0]), lines({"wrong-digest ", "wrong-size "}));
}

void TestChainReader::readsFilesAsAContainerSeesThem()
{
    Chain chain({TarBuilder().file("a", "lower").file("gone", "x").file("dir/in", "x").file("twice", "1"),
                 TarBuilder()
                     .file("a", "upper")
                     .file(".wh.gone")
                     .file("dir/.wh..wh..opq")
                     .file("twice", "2")
                     .file("twice", "33"),
                 TarBuilder().file("c", QByteArray(300'000, 'c'))});
    QCOMPARE(chain.content(QStringLiteral("a")).value_or(QByteArray()), QByteArray("upper"));
    QCOMPARE(chain.content(QStringLiteral("/a")).value_or(QByteArray()), QByteArray("upper"));
    QCOMPARE(chain.content(QStringLiteral("./dir/../a")).value_or(QByteArray()), QByteArray("upper"));
    QCOMPARE(chain.content(QStringLiteral("twice")).value_or(QByteArray()), QByteArray("33"));
    QCOMPARE(chain.content(QStringLiteral("c")).value_or(QByteArray()).size(), 300'000);
    QCOMPARE(errorOf(chain.content(QStringLiteral("gone"))), QStringLiteral("not-found"));
    QCOMPARE(errorOf(chain.content(QStringLiteral("dir/in"))), QStringLiteral("not-found"));
}

void TestChainReader::followsLinksWithinTheRoot()
{
    Chain chain({TarBuilder()
                     .file("usr/lib/real", "content")
                     .symlink("lib", "usr/lib")
                     .symlink("etc/relative", "../lib/real")
                     .symlink("etc/absolute", "/lib/real")
                     .symlink("etc/climbs", "../../../../usr/lib/real")
                     .hardlink("hard", "usr/lib/real")
                     .hardlink("harder", "hard")
                     .hardlink("etc/hard-to-link", "etc/relative")
                     .symlink("loop", "loop")
                     .symlink("ping", "pong")
                     .symlink("pong", "ping")
                     .hardlink("dangling", "nowhere")
                     .symlink("to-directory", "usr"),
                 TarBuilder().file("other", "x").hardlink("hard-below", "usr/lib/real"),
                 TarBuilder().file("usr/lib/.wh.real"), TarBuilder().file("usr/lib/real", "newer")});
    for (const char *path : {"lib/real", "etc/relative", "etc/absolute", "etc/climbs", "etc/hard-to-link"}) {
        QCOMPARE(chain.content(QString::fromLatin1(path)).value_or(QByteArray()), QByteArray("newer"));
    }
    // Other names of the file that was deleted.
    for (const char *path : {"hard", "harder", "hard-below"}) {
        QCOMPARE(chain.content(QString::fromLatin1(path)).value_or(QByteArray()), QByteArray("content"));
    }
    QCOMPARE(errorOf(chain.content(QStringLiteral("loop"))), QStringLiteral("damaged"));
    QCOMPARE(errorOf(chain.content(QStringLiteral("ping/x"))), QStringLiteral("damaged"));
    QCOMPARE(errorOf(chain.content(QStringLiteral("dangling"))), QStringLiteral("not-found"));
    QCOMPARE(errorOf(chain.content(QStringLiteral("to-directory"))), QStringLiteral("usage"));
    QCOMPARE(errorOf(chain.content(QStringLiteral("usr/lib/real/x"))), QStringLiteral("not-found"));
}

void TestChainReader::tellsWhyAFileCannotBeRead()
{
    Chain chain({TarBuilder().directory("d").add({.name = "pipe", .type = '6', .content = {}, .link = {}})});
    const auto missing = chain.content(QStringLiteral("d/none"));
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(QStringLiteral("d/none")));
    for (const char *path : {"d", "", "/", "pipe"}) {
        QCOMPARE(errorOf(chain.content(QString::fromLatin1(path))), QStringLiteral("usage"));
    }
}

void TestChainReader::readsTheLayerToItsEnd()
{
    Chain chain({TarBuilder().file("a", "first").file("b", "second")});
    const Digest digest = chain.backend.cache().layers[0].descriptor.digest;
    // Another layer in its place, in which the file happens to be the same.
    chain.backend.memory().putAs(digest, TarBuilder().file("a", "first").file("b", "SECOND").bytes());
    bool isConsumed = false;
    const auto read = readFileFromChain(chain.backend, chain.backend.cache(), chain.listing, QStringLiteral("a"), {},
                                        [&isConsumed](const LayerEntry &, ByteSource &) -> Result<> {
                                            isConsumed = true;
                                            return {};
                                        });
    QVERIFY(isConsumed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Damaged);

    chain.backend.memory().putAs(digest, TarBuilder().file("x", "first").bytes());
    QCOMPARE(errorOf(chain.content(QStringLiteral("a"))), QStringLiteral("damaged"));

    const auto stopped = readFileFromChain(
        chain.backend, chain.backend.cache(), chain.listing, QStringLiteral("a"), {},
        [](const LayerEntry &, ByteSource &) -> Result<> { return fail(ErrorCode::NoSpace, QStringLiteral("full")); });
    QCOMPARE(stopped.error().code, ErrorCode::Damaged); // it is not there any more

    chain.backend.memory().putAs(digest, TarBuilder().file("a", "first").file("b", "second").bytes());
    const auto full = readFileFromChain(
        chain.backend, chain.backend.cache(), chain.listing, QStringLiteral("a"), {},
        [](const LayerEntry &, ByteSource &) -> Result<> { return fail(ErrorCode::NoSpace, QStringLiteral("full")); });
    QCOMPARE(full.error().code, ErrorCode::NoSpace);
    QCOMPARE(full.error().message, QStringLiteral("full"));
}

void TestChainReader::extractsARealChain()
{
    const auto backend = openPair();
    const auto snapshot = backend->load({});
    const PlatformCache &cache = snapshot->primary();
    const auto listing = readChain(*backend, cache, defaultChain(cache), {}, {});
    QVERIFY(listing);
    const QTemporaryDir parent;
    const QString directory = parent.filePath(QStringLiteral("made/on the way"));
    Recorder recorder;
    const auto report = extractChain(*backend, cache, *listing, QString(), directory, false, {{}, &recorder});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->skipped.empty());
    QCOMPARE(recorder.done.load(), recorder.total.load());

    const LayerTree tree = LayerTree::build(listing->layers);
    qint64 bytes = 0;
    for (size_t i = 1; i < tree.nodes().size(); ++i) {
        const LayerEntry &entry = tree.nodes()[i].entry;
        const QString path = directory + u'/' + tree.path(static_cast<int>(i));
        const struct stat status = statusOf(path);
        if (entry.type == EntryType::File) {
            QVERIFY(S_ISREG(status.st_mode));
            QCOMPARE(static_cast<qint64>(status.st_size), entry.size);
            QByteArray content;
            QVERIFY(readFileFromChain(*backend, cache, *listing, entry.path, {},
                                      [&content](const LayerEntry &, ByteSource &source) -> Result<> {
                                          CACHALOT_ASSIGN(content, readAll(source, 1 << 26, {}));
                                          return {};
                                      }));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == content);
            bytes += entry.size;
        } else if (entry.type == EntryType::Directory) {
            QVERIFY(S_ISDIR(status.st_mode));
        }
        if (entry.type != EntryType::Symlink) {
            QCOMPARE(static_cast<quint32>(status.st_mode) & 0777U, entry.mode & 0777U);
        }
        if (tree.nodes()[i].layer >= 0) {
            QCOMPARE(static_cast<qint64>(status.st_mtime), entry.modifiedSeconds);
        }
    }
    QCOMPARE(static_cast<size_t>(found(directory).size()), tree.nodes().size() - 1);
    QCOMPARE(report->bytes, bytes);
    QCOMPARE(report->files, tree.root().fileCount);
}

void TestChainReader::appliesWhiteoutsAndReplacements()
{
    Chain chain({TarBuilder().file("a", "1").file("d/x", "1").file("d/y", "1").file("e/z", "1").symlink("s", "a"),
                 TarBuilder().file(".wh.a").file("d/x", "22").file("e/.wh..wh..opq").file("e/new", "n"),
                 TarBuilder()
                     .file("s", "no link any more")
                     .directory("a")
                     .file("a/in", "dir now")
                     .file("dup", "1")
                     .file("dup", "2")});
    const QTemporaryDir directory;
    const auto report = chain.extract(directory.path());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(found(directory.path()),
             lines({"a/", "a/in=dir now", "d/", "d/x=22", "d/y=1", "dup=2", "e/", "e/new=n", "s=no link any more"}));
    QCOMPARE(report->files, 6LL);
    QCOMPARE(report->skipped.size(), size_t(0));
}

void TestChainReader::extractsAPart()
{
    Chain chain({TarBuilder()
                     .file("usr/share/doc/a", "doc")
                     .file("usr/share/man", "man")
                     .file("usr/sharer", "x")
                     .symlink("link", "usr/share")
                     .hardlink("usr/share/doc/hard", "usr/sharer")});
    const auto extracted = [&chain](const char *subPath) {
        const QTemporaryDir directory;
        const auto report = chain.extract(directory.path(), QString::fromLatin1(subPath));
        return report ? found(directory.path()) : QStringList{errorCodeName(report.error().code)};
    };
    QCOMPARE(extracted("usr/share/doc"),
             lines({"usr/", "usr/share/", "usr/share/doc/", "usr/share/doc/a=doc", "usr/share/doc/hard=x"}));
    QCOMPARE(extracted("/usr/share/man"), lines({"usr/", "usr/share/", "usr/share/man=man"}));
    QCOMPARE(extracted("link"), lines({"link -> usr/share"}));
    QCOMPARE(extracted("link/man"), lines({"usr/", "usr/share/", "usr/share/man=man"}));
    QCOMPARE(extracted("usr/none"), lines({"not-found"}));
}

void TestChainReader::refusesADirectoryWithContent()
{
    Chain chain({TarBuilder().file("a", "1")});
    const QTemporaryDir directory;
    QFile hidden(directory.filePath(QStringLiteral(".hidden")));
    QVERIFY(hidden.open(QIODevice::WriteOnly));
    const auto report = chain.extract(directory.path());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Refused);
    QCOMPARE(found(directory.path()), lines({".hidden="}));
    const auto onFile = chain.extract(directory.filePath(QStringLiteral(".hidden")));
    QVERIFY(!onFile);
}

void TestChainReader::writesIntoExisting()
{
    Chain chain({TarBuilder()
                     .file("file", "new")
                     .file("d/in", "new")
                     .file("blocked", "new")
                     .file("empty", "new")
                     .directory("was-file")});
    const QTemporaryDir directory;
    QDir(directory.path()).mkpath(QStringLiteral("d"));
    QDir(directory.path()).mkpath(QStringLiteral("blocked/by"));
    QDir(directory.path()).mkpath(QStringLiteral("empty"));
    for (const char *name : {"file", "d/kept", "was-file"}) {
        QFile file(directory.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("old") == 3);
    }
    const auto report = chain.extract(directory.path(), QString(), true);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(found(directory.path()),
             lines({"blocked/", "blocked/by/", "d/", "d/in=new", "d/kept=old", "empty=new", "file=new", "was-file/"}));
    QCOMPARE(codesOf(report->skipped), lines({"in-the-way blocked"}));
    QCOMPARE(report->files, 3LL);
}

void TestChainReader::nothingLeavesTheDirectory_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    // OUT stands for a directory outside; the tests look into it afterwards.
    const auto row = [](const char *name, const std::vector<TarBuilder> &layers) {
        QList<QByteArray> bytes;
        for (const TarBuilder &layer : layers) {
            bytes.append(layer.bytes());
        }
        QTest::newRow(name) << bytes;
    };
    // A fixed name of the length of a temporary directory's would not do: links are made in the test.
    row("climbing path", {TarBuilder().file("../outside/x", "x").file("a/../../outside/x", "x")});
    row("absolute path", {TarBuilder().file("/outside/x", "x")});
    row("link, then a file through it", {TarBuilder().symlink("d", "../outside").file("d/x", "x")});
    row("link, then a file through it, in two layers",
        {TarBuilder().symlink("d", "../outside"), TarBuilder().file("d/x", "x")});
    row("file through it, then the link", {TarBuilder().file("d/x", "x").symlink("d", "../outside")});
    row("directory, then a link in its place",
        {TarBuilder().directory("d").file("d/x", "x"), TarBuilder().symlink("d", "../outside"),
         TarBuilder().file("d/y", "y")});
    row("link over a link", {TarBuilder().symlink("d", "e").symlink("e", "../outside").file("d/x", "x")});
    row("hard link to a link, then a file through it",
        {TarBuilder().symlink("d", "../outside").hardlink("h", "d").file("h/x", "x")});
    row("file over a link", {TarBuilder().symlink("x", "../outside/x").file("x", "x")});
    row("file over a link, in two layers", {TarBuilder().symlink("x", "../outside/x"), TarBuilder().file("x", "x")});
    row("hard link to the outside", {TarBuilder().hardlink("h", "../outside/secret").file("h", "x")});
    row("hard link through a link", {TarBuilder().symlink("d", "../outside").hardlink("h", "d/secret")});
    row("whiteout of the outside",
        {TarBuilder().file("../outside/.wh.secret").symlink("d", "../outside"), TarBuilder().file("d/.wh.secret")});
    row("a mode for a directory behind a link",
        {TarBuilder().symlink("d", "../outside").directory("d/sub", 0777), TarBuilder().symlink("d", "../outside")});
}

void TestChainReader::nothingLeavesTheDirectory()
{
    QFETCH(QList<QByteArray>, layers);
    const QTemporaryDir parent;
    const QString outside = parent.filePath(QStringLiteral("outside"));
    const QString inside = parent.filePath(QStringLiteral("inside"));
    QVERIFY(QDir().mkpath(outside));
    QFile secret(outside + QStringLiteral("/secret"));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(secret.write("secret") == 6);
    secret.close();
    const struct stat before = statusOf(outside);
    Chain chain({});
    for (const QByteArray &layer : layers) {
        chain.backend.addLayer(layer);
    }
    chain.relist();
    const auto report = chain.extract(inside);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(found(outside), lines({"secret=secret"}));
    const struct stat after = statusOf(outside);
    QCOMPARE(after.st_mode, before.st_mode);
    QCOMPARE(after.st_mtime, before.st_mtime);
    QCOMPARE(statusOf(outside + QStringLiteral("/secret")).st_nlink, static_cast<nlink_t>(1));
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), lines({"inside", "outside"}));
}

void TestChainReader::followsNoLinkThatWasThere()
{
    Chain chain({TarBuilder().directory("d").file("d/x", "new").file("f", "new")});
    const QTemporaryDir outside;
    const QTemporaryDir directory;
    QVERIFY(QFile::link(outside.path(), directory.filePath(QStringLiteral("d"))));
    QVERIFY(QFile::link(outside.filePath(QStringLiteral("made")), directory.filePath(QStringLiteral("f"))));
    const auto report = chain.extract(directory.path(), QString(), true);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(found(outside.path()), QStringList());
    QCOMPARE(found(directory.path()), lines({"d/", "d/x=new", "f=new"}));
}

void TestChainReader::keepsHardLinks()
{
    Chain chain({TarBuilder()
                     .file("a", "one")
                     .hardlink("b", "a")
                     .hardlink("d/c", "b")
                     .file("hidden", "two")
                     .hardlink("x", "hidden")
                     .hardlink("y", "hidden")
                     .symlink("soft", "a")
                     .hardlink("soft-too", "soft")
                     .hardlink("dangling", "none")
                     .hardlink("early", "late")
                     .file("late", "late"),
                 TarBuilder().file(".wh.hidden").hardlink("across", "a"), TarBuilder().file("b", "other")});
    const QTemporaryDir directory;
    const auto report = chain.extract(directory.path());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(found(directory.path()), lines({"a=one", "across=one", "b=other", "d/", "d/c=one", "late=late",
                                             "soft -> a", "soft-too -> a", "x=two", "y=two"}));
    const auto inode = [&directory](const char *name) {
        return statusOf(directory.filePath(QString::fromLatin1(name))).st_ino;
    };
    QCOMPARE(inode("d/c"), inode("a"));
    QCOMPARE(inode("across"), inode("a"));
    QCOMPARE(inode("x"), inode("y"));
    QCOMPARE(inode("soft"), inode("soft-too"));
    QVERIFY(inode("b") != inode("a"));
    QCOMPARE(codesOf(report->skipped), lines({"dangling-link dangling", "dangling-link early"}));
    QCOMPARE(report->files, 9LL);
    QCOMPARE(report->bytes, 3LL + 5 + 4 + 3);
}

void TestChainReader::keepsModesAndTimes()
{
    Chain chain({TarBuilder()
                     .add({.name = "ro", .type = '5', .content = {}, .link = {}, .mode = 0555, .modified = 1000})
                     .add({.name = "ro/f", .content = "x", .link = {}, .mode = 0401, .modified = 2000})
                     .add({.name = "implied/f", .content = "x", .link = {}, .mode = 0666, .modified = 3000})
                     .add({.name = "sticky", .type = '5', .content = {}, .link = {}, .mode = 01777})
                     .add({.name = "link", .type = '2', .content = {}, .link = "ro", .modified = 4000})});
    const QTemporaryDir parent;
    const QString directory = parent.filePath(QStringLiteral("d"));
    const mode_t before = ::umask(077);
    const auto report = chain.extract(directory);
    ::umask(before);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const auto mode = [&directory](const char *name) {
        return static_cast<int>(statusOf(directory + u'/' + QString::fromLatin1(name)).st_mode & 07777U);
    };
    const auto time = [&directory](const char *name) {
        return static_cast<qint64>(statusOf(directory + u'/' + QString::fromLatin1(name)).st_mtime);
    };
    QCOMPARE(mode("ro"), 0555);
    QCOMPARE(mode("ro/f"), 0401);
    QCOMPARE(mode("implied"), 0755);
    QCOMPARE(mode("implied/f"), 0666);
    QCOMPARE(mode("sticky"), 01777);
    QCOMPARE(time("ro"), 1000LL);
    QCOMPARE(time("ro/f"), 2000LL);
    QCOMPARE(time("implied/f"), 3000LL);
    QCOMPARE(time("link"), 4000LL);
    ::chmod(QFile::encodeName(directory + QStringLiteral("/ro")).constData(), 0755); // so that it can be removed
}

void TestChainReader::givesNoRightsAwayWithoutRoot()
{
    Chain chain({TarBuilder()
                     .add({.name = "su", .content = "x", .link = {}, .mode = 06755, .uid = 12, .gid = 34})
                     .add({.name = "null", .type = '3', .content = {}, .link = {}, .deviceMajor = 1, .deviceMinor = 3})
                     .add({.name = "disk", .type = '4', .content = {}, .link = {}, .deviceMajor = 8, .deviceMinor = 1})
                     .add({.name = "pipe", .type = '6', .content = {}, .link = {}, .mode = 0622})});
    const bool wasRoot = ::geteuid() == 0;
    if (wasRoot) {
        {
            const QTemporaryDir asRoot;
            QVERIFY(chain.extract(asRoot.path()));
            const struct stat su = statusOf(asRoot.filePath(QStringLiteral("su")));
            QCOMPARE(static_cast<int>(su.st_mode & 07777U), 06755);
            QCOMPARE(su.st_uid, 12U);
            QCOMPARE(su.st_gid, 34U);
        }
        QVERIFY(::seteuid(65534) == 0);
    }
    QStringList skipped;
    int mode = 0;
    uid_t owner = 0;
    QStringList names;
    {
        const QTemporaryDir directory;
        if (const auto report = chain.extract(directory.path())) {
            skipped = codesOf(report->skipped);
            names = found(directory.path());
            const struct stat su = statusOf(directory.filePath(QStringLiteral("su")));
            mode = static_cast<int>(su.st_mode & 07777U);
            owner = su.st_uid;
        }
    }
    const uid_t user = ::geteuid();
    if (wasRoot) {
        QVERIFY(::seteuid(0) == 0);
    }
    QCOMPARE(skipped, lines({"no-permission disk", "no-permission null"}));
    QCOMPARE(names, lines({"pipe special", "su=x"}));
    QCOMPARE(mode, 0755);
    QCOMPARE(owner, user);
}

void TestChainReader::reportsWhatCannotBeWritten()
{
    const QByteArray longName(300, 'n'); // more than file systems take
    Chain chain({TarBuilder()
                     .file(longName, "x")
                     .file(longName + "-dir/in", "x")
                     .file("../climbs", "x")
                     .symlink("empty", "")
                     .file("fine", "x")});
    const QTemporaryDir directory;
    const auto report = chain.extract(directory.path());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(found(directory.path()), lines({"fine=x"}));
    QStringList codes;
    for (const LayerFinding &finding : report->skipped) {
        codes.append(finding.code);
    }
    codes.sort();
    QCOMPARE(codes, lines({"bad-name", "bad-name", "bad-name", "name-too-long", "name-too-long", "unsafe-path"}));
    QCOMPARE(report->files, 1LL);
}

void TestChainReader::writesHolesForZeros()
{
    const QByteArray content = "begin" + QByteArray(4'000'000, '\0') + "end" + QByteArray(2'000'000, '\0');
    Chain chain({TarBuilder().file("holes", content).file("zeros", QByteArray(3'000'000, '\0'))});
    const QTemporaryDir directory;
    QVERIFY(chain.extract(directory.path()));
    QFile file(directory.filePath(QStringLiteral("holes")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == content);
    const struct stat zeros = statusOf(directory.filePath(QStringLiteral("zeros")));
    QCOMPARE(static_cast<qint64>(zeros.st_size), 3'000'000LL);
    QVERIFY(static_cast<qint64>(zeros.st_blocks) * 512 < 1'000'000);
}

void TestChainReader::writesDeepPaths()
{
    // Longer than any path that the system takes at once.
    const QByteArray deep = QByteArray("directory/").repeated(600);
    Chain chain({TarBuilder().file(deep + "file", "deep").hardlink("shallow", deep + "file")});
    const QTemporaryDir directory;
    const auto report = chain.extract(directory.path());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->files, 2LL);
    QFile file(directory.filePath(QStringLiteral("shallow")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("deep"));
    // Qt removes no such paths.
    QCOMPARE(QProcess::execute(QStringLiteral("rm"),
                               {QStringLiteral("-rf"), directory.filePath(QStringLiteral("directory"))}),
             0);
}

void TestChainReader::leavesNoHalfFiles()
{
    Chain chain({TarBuilder().file("whole", "whole").file("half", QByteArray(1'000'000, 'h')).file("never", "x")});
    const Digest digest = chain.backend.cache().layers[0].descriptor.digest;
    chain.backend.memory().putAs(digest, chain.backend.memory().bytes(digest).left(600'000));
    const QTemporaryDir directory;
    const auto report = chain.extract(directory.path());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Damaged);
    QCOMPARE(found(directory.path()), lines({"whole=whole"}));
}

void TestChainReader::stopsWhenCancelled()
{
    std::vector<TarBuilder> layers;
    for (int i = 0; i < 4; ++i) {
        layers.push_back(TarBuilder()
                             .file("first-" + QByteArray::number(i), QByteArray(700'000, 'a'))
                             .file("second-" + QByteArray::number(i), QByteArray(700'000, 'b')));
    }
    Chain chain(layers);
    std::stop_source stop;
    Recorder recorder;
    recorder.onReport = [&stop](const Progress &progress) {
        if (progress.done > progress.total / 2) {
            stop.request_stop();
        }
    };
    const QTemporaryDir directory;
    const auto report = chain.extract(directory.path(), QString(), false, {stop.get_token(), &recorder});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    const QStringList left = found(directory.path());
    QVERIFY(!left.isEmpty());
    QVERIFY(left.size() < 8);
    for (const QString &line : left) {
        QVERIFY2(line.endsWith(QStringLiteral("=700000 bytes")), qPrintable(line));
    }
}

void TestChainReader::noticesThatALayerChanged()
{
    Chain chain({TarBuilder().file("a", "1").file("b", "2")});
    const Digest digest = chain.backend.cache().layers[0].descriptor.digest;
    for (const TarBuilder &other : {TarBuilder().file("a", "1"), TarBuilder().file("x", "1").file("b", "2"),
                                    TarBuilder().file("a", "1").file("b", "2").file("c", "3")}) {
        chain.backend.memory().putAs(digest, other.bytes());
        const QTemporaryDir directory;
        const auto report = chain.extract(directory.path());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Damaged);
    }
    // The same names with other contents: written, and reported.
    chain.backend.memory().putAs(digest, TarBuilder().file("a", "1").file("b", "X").bytes());
    const QTemporaryDir directory;
    const auto report = chain.extract(directory.path());
    QVERIFY(report);
    QCOMPARE(codesOf(report->skipped), lines({"wrong-digest "}));
}

QTEST_APPLESS_MAIN(TestChainReader)
#include "tst_chainreader.moc"
