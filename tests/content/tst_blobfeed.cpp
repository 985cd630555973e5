#include "core/content/blobfeed.h"
#include "core/content/hasher.h"
#include "core/content/pieces.h"

#include <QTest>

#include <atomic>
#include <chrono>

using namespace cachalot;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 kBytes = 20 * kChunkBytes + 77;
constexpr BlobFeed::Window kWindow{.aheadBytes = 3 * kChunkBytes, .keptBytes = 4 * kChunkBytes};

QByteArray noise(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 11;
    for (char &c : bytes) {
        state = state * 1664525 + 1013904223;
        c = static_cast<char>(state >> 24);
    }
    return bytes;
}

/// Counts how often it was opened, and how many bytes were read; may fail at a place, or block until it is cancelled.
class Content final : public BlobContent
{
public:
    explicit Content(QByteArray content) : bytes(std::move(content)) {}
    Result<std::unique_ptr<ByteSource>> open(const OpContext &context) override
    {
        ++opened;
        return std::make_unique<Source>(*this, context);
    }

    QByteArray bytes;
    qint64 failsAt = -1;
    qint64 blocksAt = -1;
    std::atomic<int> opened = 0;
    std::atomic<qint64> read = 0;

private:
    class Source final : public ByteSource
    {
    public:
        Source(Content &content, OpContext context)
            : m_content(content), m_context(std::move(context)), m_source(content.bytes)
        {
        }
        Result<qint64> read(std::span<char> buffer) override
        {
            if (m_content.failsAt >= 0 && m_position >= m_content.failsAt) {
                return fail(ErrorCode::Network, QStringLiteral("the source is gone"));
            }
            while (m_content.blocksAt >= 0 && m_position >= m_content.blocksAt) {
                CACHALOT_TRY(m_context.checkpoint());
                std::this_thread::sleep_for(1ms);
            }
            // In odd parts, as a connection gives them.
            CACHALOT_ASSIGN(const qint64 count, m_source.read(buffer.first(std::min<size_t>(buffer.size(), 100'003))));
            m_position += count;
            m_content.read += count;
            return count;
        }

    private:
        Content &m_content;
        OpContext m_context;
        BufferSource m_source;
        qint64 m_position = 0;
    };
};

struct Feeding {
    Content content{noise(kBytes)};
    Descriptor blob{{}, digestOf(content.bytes), kBytes, {}, {}};
    std::stop_source stop;
    BlobFeed feed{content, blob, kWindow, {stop.get_token()}};

    /// The next bytes, or what could be read before an error.
    QByteArray take(qint64 count)
    {
        QByteArray taken;
        QByteArray buffer(70'001, Qt::Uninitialized);
        while (taken.size() < count) {
            const auto wanted = std::min<qint64>(count - taken.size(), buffer.size());
            const auto got = feed.read(std::span(buffer.data(), static_cast<size_t>(wanted)));
            if (!got) {
                error = got.error();
                break;
            }
            if (*got == 0) {
                break;
            }
            taken.append(buffer.constData(), *got);
        }
        return taken;
    }
    std::optional<Error> error;
};

} // namespace

class TestBlobFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutAllOfIt();
    void readsNoFartherAhead();
    void goesBackToWhatIsKept();
    void opensAnewWhatIsNotKept();
    void holdsBackTheEndOfAnotherBlob_data();
    void holdsBackTheEndOfAnotherBlob();
    void tellsErrorsOfTheContent();
    void isCancelledWhileTheContentBlocks();
    void endsWhileTheContentBlocks();
};

void TestBlobFeed::handsOutAllOfIt()
{
    Feeding feeding;
    QVERIFY(feeding.take(kBytes) == feeding.content.bytes);
    QVERIFY(feeding.take(1).isEmpty());
    QVERIFY(!feeding.error);
    QCOMPARE(feeding.content.opened, 1);
}

void TestBlobFeed::readsNoFartherAhead()
{
    Feeding feeding;
    QCOMPARE(feeding.take(1).size(), 1);
    QTRY_COMPARE(feeding.content.read, kWindow.aheadBytes);
    QTest::qWait(20);
    QCOMPARE(feeding.content.read, kWindow.aheadBytes); // memory is bounded, however slow the receiver is
}

void TestBlobFeed::goesBackToWhatIsKept()
{
    Feeding feeding;
    const qint64 reached = 12 * kChunkBytes + 5;
    feeding.take(reached);
    for (const qint64 back : {qint64(0), qint64(1), kWindow.keptBytes - kChunkBytes}) {
        feeding.feed.seek(reached - back);
        QVERIFY(feeding.take(back) == feeding.content.bytes.mid(reached - back, back));
    }
    QVERIFY(feeding.take(kBytes) == feeding.content.bytes.mid(reached));
    QCOMPARE(feeding.content.opened, 1);
}

void TestBlobFeed::opensAnewWhatIsNotKept()
{
    Feeding feeding;
    feeding.take(kBytes);
    feeding.feed.seek(kChunkBytes + 3);
    QVERIFY(feeding.take(kBytes) == feeding.content.bytes.mid(kChunkBytes + 3));
    QCOMPARE(feeding.content.opened, 2);
}

void TestBlobFeed::holdsBackTheEndOfAnotherBlob_data()
{
    QTest::addColumn<QByteArray>("delivered");
    const QByteArray good = noise(kBytes);
    QByteArray changed = good;
    changed[3] = static_cast<char>(changed[3] ^ 1);
    QTest::newRow("other bytes") << changed;
    QTest::newRow("too few") << good.chopped(1);
    QTest::newRow("too many") << good + 'x';
}

void TestBlobFeed::holdsBackTheEndOfAnotherBlob()
{
    QFETCH(const QByteArray, delivered);
    Feeding feeding;
    feeding.content.bytes = delivered;
    QVERIFY(feeding.take(kBytes).size() < kBytes);
    QVERIFY(feeding.error);
    QCOMPARE(feeding.error->code, ErrorCode::Damaged);
    QVERIFY(feeding.feed.error());
}

void TestBlobFeed::tellsErrorsOfTheContent()
{
    Feeding feeding;
    feeding.content.failsAt = 5 * kChunkBytes;
    feeding.take(kBytes);
    QVERIFY(feeding.error);
    QCOMPARE(feeding.error->code, ErrorCode::Network);
    feeding.content.failsAt = -1;
    feeding.feed.seek(0); // a new attempt
    feeding.error.reset();
    QVERIFY(feeding.take(kBytes) == feeding.content.bytes);
    QVERIFY(!feeding.feed.error());
}

void TestBlobFeed::isCancelledWhileTheContentBlocks()
{
    Feeding feeding;
    feeding.content.blocksAt = kChunkBytes;
    QCOMPARE(feeding.take(kChunkBytes).size(), kChunkBytes);
    const std::jthread later([&] {
        std::this_thread::sleep_for(20ms);
        feeding.stop.request_stop();
    });
    QVERIFY(feeding.take(1).isEmpty());
    QVERIFY(feeding.error);
    QCOMPARE(feeding.error->code, ErrorCode::Cancelled);
}

void TestBlobFeed::endsWhileTheContentBlocks()
{
    Feeding feeding;
    feeding.content.blocksAt = kChunkBytes;
    QCOMPARE(feeding.take(1).size(), 1); // and its destructor waits for nothing
}

QTEST_GUILESS_MAIN(TestBlobFeed)
#include "tst_blobfeed.moc"
