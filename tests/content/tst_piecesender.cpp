#include "core/content/hasher.h"
#include "core/content/piecesender.h"
#include "core/content/verifyingsource.h"
#include "tests/support/storecontract.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>

using namespace cachalot;

namespace
{

constexpr qint64 kPiece = 1000;

/// Counts how far it was read.
class CountingSource final : public ByteSource
{
public:
    explicit CountingSource(const QByteArray &bytes) : m_inner(bytes) {}
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        auto count = m_inner.read(buffer.first(std::min<size_t>(buffer.size(), 300)));
        bytesRead += count.value_or(0);
        return count;
    }
    std::atomic<qint64> bytesRead = 0;

private:
    BufferSource m_inner;
};

} // namespace

/// Streams that are sent in pieces.
class TestPieceSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAllOfIt_data();
    void sendsAllOfIt();
    void leavesWhatIsStillSharedAlone();
    void holdsNoMoreThanItsPieces();
    void keepsTheEndOfWhatIsWrong();
    void stopsAtTheFirstFailure();
};

void TestPieceSender::sendsAllOfIt_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("pieces");
    QTest::newRow("none") << qint64(0) << qint64(0);
    QTest::newRow("less than a piece") << kPiece - 1 << qint64(1);
    QTest::newRow("pieces without a rest") << 12 * kPiece << qint64(12);
    QTest::newRow("pieces and a rest") << 12 * kPiece + 1 << qint64(13);
}

void TestPieceSender::sendsAllOfIt()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, pieces);
    const QByteArray content = test::noise(bytes);
    CountingSource source(content);
    std::mutex mutex;
    QByteArray arrived(bytes, '\0');
    std::map<qint64, qint64> offsets;
    const auto sent = sendInPieces(source, {bytes, kPiece, 3}, {}, [&](const Piece &piece, const OpContext &) {
        const std::lock_guard lock(mutex);
        arrived.replace(piece.offset, piece.bytes.size(), piece.bytes);
        offsets[piece.index] = piece.offset;
        return Result<>();
    });
    QVERIFY(sent);
    QCOMPARE(*sent, pieces);
    QVERIFY(arrived == content);
    QCOMPARE(static_cast<qint64>(offsets.size()), pieces);
    for (const auto &[index, offset] : offsets) {
        QCOMPARE(offset, index * kPiece);
    }
}

/// The memory of a piece is used again when it was sent; not while a request, which may be sent again, has it.
void TestPieceSender::leavesWhatIsStillSharedAlone()
{
    const QByteArray content = test::noise(9 * kPiece);
    CountingSource source(content);
    std::mutex mutex;
    std::map<qint64, QByteArray> kept;
    const auto sent = sendInPieces(source, {content.size(), kPiece, 2}, {}, [&](const Piece &piece, const OpContext &) {
        const std::lock_guard lock(mutex);
        kept[piece.offset] = piece.bytes;
        return Result<>();
    });
    QVERIFY(sent);
    for (const auto &[offset, bytes] : kept) {
        QVERIFY2(bytes == content.sliced(offset, kPiece), qPrintable(QString::number(offset)));
    }
}

void TestPieceSender::holdsNoMoreThanItsPieces()
{
    constexpr size_t kParallel = 3;
    const QByteArray content = test::noise(40 * kPiece);
    CountingSource source(content);
    std::mutex mutex;
    qint64 bytesSent = 0;
    qint64 most = 0;
    const auto sent =
        sendInPieces(source, {content.size(), kPiece, kParallel}, {}, [&](const Piece &piece, const OpContext &) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            const std::lock_guard lock(mutex);
            most = std::max(most, source.bytesRead - bytesSent);
            bytesSent += piece.bytes.size();
            return Result<>();
        });
    QVERIFY(sent);
    QVERIFY2(most <= qint64(kParallel) * kPiece, qPrintable(QString::number(most)));
}

void TestPieceSender::keepsTheEndOfWhatIsWrong()
{
    QByteArray content = test::noise(4 * kPiece);
    Descriptor promised;
    promised.digest = digestOf(content);
    promised.size = content.size();
    content[100] = static_cast<char>(content[100] ^ 1);
    CountingSource source(content);
    VerifyingSource verifying(source, promised);
    std::atomic<qint64> bytesSent = 0;
    const auto sent =
        sendInPieces(verifying, {content.size(), kPiece, 2}, {}, [&](const Piece &piece, const OpContext &) {
            bytesSent += piece.bytes.size();
            return Result<>();
        });
    QVERIFY(!sent);
    QCOMPARE(errorCodeName(sent.error().code), QStringLiteral("damaged"));
    QVERIFY(bytesSent <= 3 * kPiece);
}

void TestPieceSender::stopsAtTheFirstFailure()
{
    const QByteArray content = test::noise(100 * kPiece);
    CountingSource source(content);
    const auto sent =
        sendInPieces(source, {content.size(), kPiece, 2}, {}, [&](const Piece &piece, const OpContext &context) {
            if (piece.index == 3) {
                return Result<>(fail(ErrorCode::Denied, QStringLiteral("piece 3")));
            }
            while (piece.index > 3 && context.checkpoint()) { // until it is told to stop
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return context.checkpoint();
        });
    QVERIFY(!sent);
    QCOMPARE(sent.error().message, QStringLiteral("piece 3"));
    QVERIFY2(source.bytesRead <= 5 * kPiece, qPrintable(QString::number(source.bytesRead)));
}

QTEST_GUILESS_MAIN(TestPieceSender)
#include "tst_piecesender.moc"
