#pragma once

#include "ui/models/appearance.h"

#include <QString>

#include <chrono>
#include <memory>

class QSettings;

namespace cachalot
{

/// What people choose once for all, by name: a view of the settings, in which each is read when it is needed. What is
/// not there, or makes no sense, is as if nobody had chosen. The GUI thread's; `settings` outlives it.
class Preferences
{
public:
    enum class Start { LastSession, Welcome };

    static constexpr int kMostTransfers = 16;
    static constexpr int kMostBlobs = 64;
    static constexpr int kMostGraceMinutes = 100'000;

    explicit Preferences(QSettings &settings) : m_settings(settings) {}

    /// Such as "de"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// Those that run at a time.
    [[nodiscard]] int transfers() const;
    void setTransfers(int count);
    /// Of one transfer; where its dialog says nothing else.
    [[nodiscard]] int blobs() const;
    void setBlobs(int count);
    /// Of one transfer; 0: no limit.
    [[nodiscard]] qint64 bytesPerSecond() const;
    void setBytesPerSecond(qint64 rate);
    [[nodiscard]] bool keepsAwake() const;
    void setKeepsAwake(bool on);
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool on);
    /// Of clean-ups of stores that have no rules of their own yet.
    [[nodiscard]] std::chrono::minutes grace() const;
    void setGrace(std::chrono::minutes grace);
    [[nodiscard]] Start start() const;
    void setStart(Start start);

    /// Writes the file, in one go, so that it is there as it was or as it is. False where it can't be written.
    [[nodiscard]] bool save();

private:
    QSettings &m_settings;
};

/// The file of settings, opened.
struct SettingsFile {
    std::unique_ptr<QSettings> settings;
    bool isBroken = false; ///< parts of it can't be read
    QString copy;          ///< of the broken file; empty where none could be made
};

/// A broken file is copied beside itself before anything is written, which would leave out what can't be read. Where
/// there can be no copy, because the folder takes no files, the file can't be written either, and stays as it is.
[[nodiscard]] SettingsFile openSettings(const QString &path);

} // namespace cachalot
