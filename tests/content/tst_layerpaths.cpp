#include "core/content/layerlisting.h"
#include "core/content/layerpaths.h"
#include "tests/support/tarbuilder.h"

#include <QTest>

#include <functional>
#include <random>

using namespace cachalot;
using namespace cachalot::test;

namespace
{

/// Two file names with one hash in MurmurHash64A, whatever its seed is: that of libstdc++'s std::hash. In each of two
/// blocks the mixed value differs in its highest bit alone, which a multiplication by an odd number leaves alone.
struct ForgedNames {
    QByteArray one;
    QByteArray other;
};

quint64 inverseOf(quint64 odd)
{
    quint64 inverse = odd;
    for (int i = 0; i < 6; ++i) {
        inverse *= 2 - odd * inverse;
    }
    return inverse;
}

ForgedNames forgeNames()
{
    constexpr quint64 kMul = 0xc6a4a7935bd1e995;
    constexpr quint64 kHighest = quint64(1) << 63;
    const auto shiftMix = [](quint64 v) { return v ^ (v >> 47); }; // its own inverse
    const auto bytesOf = [](quint64 v) { return QByteArray(reinterpret_cast<const char *>(&v), sizeof(v)); };
    const auto isName = [](const QByteArray &bytes) { return !bytes.contains('\0') && !bytes.contains('/'); };
    std::mt19937_64 random{1};
    for (;;) {
        const quint64 block = random();
        const quint64 mixed = shiftMix(block * kMul) * kMul;
        const quint64 twin = shiftMix((mixed ^ kHighest) * inverseOf(kMul)) * inverseOf(kMul);
        if (isName(bytesOf(block)) && isName(bytesOf(twin))) {
            return {bytesOf(block) + bytesOf(block), bytesOf(twin) + bytesOf(twin)};
        }
    }
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

class TestLayerPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAPathLeadsThrough();
    void tellsOfHardLinksToLayersBelow();
    void nobodyCanForgeAPath();
};

void TestLayerPaths::knowsWhatAPathLeadsThrough()
{
    using Above = LayerPlaces::Above;
    LayerPlaces places;
    places.add("usr", EntryType::Directory);
    places.add("lib", EntryType::Symlink);
    places.add("etc/file", EntryType::File);
    QCOMPARE(places.above("usr/bin/sh"), Above::Directories);
    QCOMPARE(places.above("lib"), Above::Directories); // what it is itself is not above it
    QCOMPARE(places.above("lib/a/b"), Above::Symlink);
    QCOMPARE(places.above("etc/file/x"), Above::File);
    QCOMPARE(places.above("etc/files/x"), Above::Directories);
    places.add("lib", EntryType::Directory); // it takes the link's place
    QCOMPARE(places.above("lib/a/b"), Above::Directories);
}

void TestLayerPaths::tellsOfHardLinksToLayersBelow()
{
    const QByteArray tar = TarBuilder()
                               .directory("d")
                               .hardlink("early", "d/file")
                               .file("d/file", "x")
                               .hardlink("late", "./d/file")
                               .hardlink("again", "late")
                               .hardlink("to-directory", "d")
                               .bytes();
    QStringList below;
    BufferSource source(tar);
    const auto entries = LayerReader::list(source, {}, {});
    QVERIFY(entries);
    for (const LayerEntry &entry : *entries) {
        if (entry.isTargetBelow) {
            below.append(entry.path);
        }
    }
    // What comes after a link is not there yet when it is made, and directories have no hard links.
    QCOMPARE(below, (QStringList{QStringLiteral("early"), QStringLiteral("to-directory")}));
}

void TestLayerPaths::nobodyCanForgeAPath()
{
    const ForgedNames forged = forgeNames();
    QVERIFY(forged.one != forged.other);
#if defined(__GLIBCXX__) && __SIZEOF_POINTER__ == 8
    QCOMPARE(std::hash<std::string_view>()(view(forged.one)), std::hash<std::string_view>()(view(forged.other)));
#endif
    LayerPlaces places;
    places.add(view(forged.one), EntryType::Symlink);
    QCOMPARE(places.above(view(forged.one + "/x")), LayerPlaces::Above::Symlink);
    QCOMPARE(places.above(view(forged.other + "/x")), LayerPlaces::Above::Directories);
    QVERIFY(places.lacks(view(forged.other)));
}

QTEST_GUILESS_MAIN(TestLayerPaths)
#include "tst_layerpaths.moc"
