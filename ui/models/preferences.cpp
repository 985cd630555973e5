#include "ui/models/preferences.h"

#include "core/cleanup/prunepolicy.h"
#include "ui/models/copyorder.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <array>

namespace cachalot
{

namespace
{

constexpr int kTransfers = 2;
constexpr qint64 kMostRate = 100'000'000'000;

constexpr QLatin1String kLanguageKey("language");
constexpr QLatin1String kAppearanceKey("appearance");
/// Parallel to Appearance.
constexpr std::array kAppearances{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark"),
                                  QLatin1String("light-contrast"), QLatin1String("dark-contrast")};
constexpr QLatin1String kTransfersKey("transfers/atOnce");
constexpr QLatin1String kBlobsKey("transfers/blobs");
constexpr QLatin1String kRateKey("transfers/bytesPerSecond");
constexpr QLatin1String kAwakeKey("transfers/keepAwake");
constexpr QLatin1String kNotifyKey("transfers/notify");
constexpr QLatin1String kGraceKey("cleanup/graceMinutes");
constexpr QLatin1String kStartKey("start");

qint64 number(const QSettings &settings, QLatin1String key, qint64 least, qint64 most, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 value = settings.value(key).toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

bool yes(const QSettings &settings, QLatin1String key)
{
    return settings.value(key, true).toString() != u"false";
}

} // namespace

QString Preferences::language() const
{
    return m_settings.value(kLanguageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(kLanguageKey, language);
}

Appearance Preferences::appearance() const
{
    const auto name = std::ranges::find(kAppearances, m_settings.value(kAppearanceKey).toString());
    return name == kAppearances.end() ? Appearance::System : static_cast<Appearance>(name - kAppearances.begin());
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(kAppearanceKey, QString(kAppearances.at(static_cast<size_t>(appearance))));
}

int Preferences::transfers() const
{
    return static_cast<int>(number(m_settings, kTransfersKey, 1, kMostTransfers, kTransfers));
}

void Preferences::setTransfers(int count)
{
    m_settings.setValue(kTransfersKey, count);
}

int Preferences::blobs() const
{
    return static_cast<int>(number(m_settings, kBlobsKey, 1, kMostBlobs, static_cast<qint64>(CopyOrder().jobs)));
}

void Preferences::setBlobs(int count)
{
    m_settings.setValue(kBlobsKey, count);
}

qint64 Preferences::bytesPerSecond() const
{
    return number(m_settings, kRateKey, 0, kMostRate, 0);
}

void Preferences::setBytesPerSecond(qint64 rate)
{
    m_settings.setValue(kRateKey, rate);
}

bool Preferences::keepsAwake() const
{
    return yes(m_settings, kAwakeKey);
}

void Preferences::setKeepsAwake(bool on)
{
    m_settings.setValue(kAwakeKey, on);
}

bool Preferences::notifies() const
{
    return yes(m_settings, kNotifyKey);
}

void Preferences::setNotifies(bool on)
{
    m_settings.setValue(kNotifyKey, on);
}

std::chrono::minutes Preferences::grace() const
{
    const auto usual = std::chrono::duration_cast<std::chrono::minutes>(PrunePolicy::kDefaultGrace);
    return std::chrono::minutes(number(m_settings, kGraceKey, 0, kMostGraceMinutes, usual.count()));
}

void Preferences::setGrace(std::chrono::minutes grace)
{
    m_settings.setValue(kGraceKey, static_cast<qint64>(grace.count()));
}

Preferences::Start Preferences::start() const
{
    return m_settings.value(kStartKey).toString() == u"welcome" ? Start::Welcome : Start::LastSession;
}

void Preferences::setStart(Start start)
{
    m_settings.setValue(kStartKey, start == Start::Welcome ? QStringLiteral("welcome") : QStringLiteral("session"));
}

bool Preferences::save()
{
    m_settings.sync(); // into a file of its own, which then takes the place of the old one
    return m_settings.status() != QSettings::AccessError;
}

SettingsFile openSettings(const QString &path)
{
    SettingsFile opened;
    opened.settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    static_cast<void>(opened.settings->allKeys()); // each section is parsed only when it is asked for
    opened.isBroken = opened.settings->status() == QSettings::FormatError;
    constexpr int kMostCopies = 100;
    for (int i = 1; opened.isBroken && opened.copy.isEmpty() && i <= kMostCopies; ++i) {
        const QString copy = path + (i == 1 ? QStringLiteral(".broken") : QStringLiteral(".broken-%1").arg(i));
        if (QFile::copy(path, copy)) { // never over one that is there
            opened.copy = copy;
        }
    }
    return opened;
}

} // namespace cachalot
