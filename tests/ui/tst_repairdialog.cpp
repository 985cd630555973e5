#include "core/backend/backendfactory.h"
#include "core/backend/local/localbackend.h"
#include "core/content/ocilayout.h"
#include "tests/support/testdata.h"
#include "tests/ui/brokencopy.h"
#include "ui/cleanup/repairdialog.h"
#include "ui/common/headline.h"
#include "ui/common/translations.h"
#include "ui/models/document.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

/// The repair of a cache in the app.
class TestRepairDialog : public QObject
{
    Q_OBJECT

private:
    TaskPool m_pool;
    std::unique_ptr<QTemporaryDir> m_directory;

    [[nodiscard]] QString path() const { return m_directory->filePath(QStringLiteral("cache")); }
    [[nodiscard]] QByteArray indexFile() const
    {
        QFile file(path() + QStringLiteral("/index.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QString specOf(const QString &directory)
    {
        return QStringLiteral("type=local,src=%1,tag=max").arg(directory);
    }
    [[nodiscard]] static Result<CopySource> open(const QString &text, const OpContext &context)
    {
        CACHALOT_ASSIGN(const LocatedCache located, locateCache(text, Direction::Import, Locations()));
        CopySource source;
        CACHALOT_ASSIGN(auto backend, createBackend(located.spec, Direction::Import));
        source.backend = std::move(backend);
        CACHALOT_ASSIGN(source.snapshot, source.backend->load(context));
        return source;
    }
    [[nodiscard]] std::unique_ptr<RepairDialog> makeDialog()
    {
        const auto spec = BackendSpec::parse(specOf(path()));
        auto dialog =
            std::make_unique<RepairDialog>(m_pool, spec->toString(), spec->toString(), open,
                                           [spec = *spec](const OpContext &) -> Result<std::shared_ptr<CacheBackend>> {
                                               CACHALOT_ASSIGN(auto backend, createBackend(spec, Direction::Export));
                                               return std::shared_ptr<CacheBackend>(std::move(backend));
                                           });
        dialog->show();
        return dialog;
    }
    [[nodiscard]] static QPushButton *button(const RepairDialog &dialog, const QString &beginning)
    {
        for (auto *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->isEnabled() && candidate->text().startsWith(beginning)) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static QString sentence(const RepairDialog &dialog)
    {
        return dialog.findChild<Headline *>()->sentence();
    }
    [[nodiscard]] static bool says(const RepairDialog &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *l) { return l->text().contains(words); });
    }
    /// Of the cache as a build would load it.
    [[nodiscard]] CopySource reread() const { return open(specOf(path()), {}).value(); }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QStringLiteral("en_US"))); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(test::copyTree(test::dataPath(QStringLiteral("caches/buildkit-pair")), path()));
        const CopySource whole = reread();
        const auto &layers = whole.snapshot.platforms.front().cacheConfig.layers;
        QCOMPARE(layers.size(), size_t(14));
        QVERIFY(
            QFile::remove(OciLayout(path()).blobPath(Digest::parse(QString::fromUtf8(layers.back().blob)).value())));
    }

    void tellsWhatIsKeptBeforeAnythingIsWritten()
    {
        const QByteArray index = indexFile();
        const auto dialog = makeDialog();
        QTRY_VERIFY(sentence(*dialog).endsWith(QStringLiteral("of 13 results can be kept")));
        QVERIFY(button(*dialog, QStringLiteral("Repair: keep")) != nullptr);
        QVERIFY(says(*dialog, QStringLiteral("cachalot-cli repair type=local")));
        QTest::mouseClick(button(*dialog, QStringLiteral("Close")), Qt::LeftButton);
        QVERIFY(!dialog->isRepaired());
        QCOMPARE(indexFile(), index);
    }

    void repairs()
    {
        const auto dialog = makeDialog();
        QTRY_VERIFY(button(*dialog, QStringLiteral("Repair: keep")) != nullptr);
        QTest::mouseClick(button(*dialog, QStringLiteral("Repair: keep")), Qt::LeftButton);
        QTRY_VERIFY(dialog->isRepaired());
        QVERIFY(!dialog->isVisible());
        const CopySource repaired = reread();
        for (const auto &layer : repaired.snapshot.platforms.front().cacheConfig.layers) {
            QVERIFY(QFile::exists(OciLayout(path()).blobPath(Digest::parse(QString::fromUtf8(layer.blob)).value())));
        }
    }

    void takesLostBlobsFromAnotherCache()
    {
        const auto dialog = makeDialog();
        QTRY_VERIFY(button(*dialog, QStringLiteral("Repair: keep")) != nullptr);
        dialog->findChild<QLineEdit *>()->setText(specOf(test::dataPath(QStringLiteral("caches/buildkit-pair"))));
        QVERIFY(says(*dialog, QStringLiteral("--blobs-from")));
        QTest::mouseClick(button(*dialog, QStringLiteral("Look again")), Qt::LeftButton);
        QTRY_COMPARE(sentence(*dialog), QStringLiteral("All 13 results can be kept"));
        QVERIFY(says(*dialog, QStringLiteral("1 blob comes from the other cache.")));
        QTest::mouseClick(button(*dialog, QStringLiteral("Repair: keep 13 results")), Qt::LeftButton);
        QTRY_VERIFY(dialog->isRepaired());
        QCOMPARE(reread().snapshot.platforms.front().cacheConfig.layers.size(), size_t(14));
    }

    void anAnswerToWhatIsNoLongerAskedIsDropped()
    {
        const auto dialog = makeDialog(); // which begins to look at once
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("/srv/no/such/cache"));
        QTest::qWait(500);
        // Red where the first answer still came, and the button ran a plan that the command beside it does not.
        QVERIFY(button(*dialog, QStringLiteral("Look again")) != nullptr);
        QTest::mouseClick(button(*dialog, QStringLiteral("Look again")), Qt::LeftButton);
        QTRY_COMPARE(sentence(*dialog), QStringLiteral("This cache can't be repaired"));
        QVERIFY(says(*dialog, QStringLiteral("/srv/no/such/cache")));
    }
};

QTEST_MAIN(TestRepairDialog)
#include "tst_repairdialog.moc"
