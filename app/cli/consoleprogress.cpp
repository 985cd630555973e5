#include "app/cli/consoleprogress.h"

#include "app/cli/jsonwriter.h"
#include "core/base/format.h"

#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <unistd.h>

namespace cachalot::cli
{
namespace
{

using namespace std::chrono_literals;

/// Nothing is shown of what is over sooner than this.
constexpr auto kPatience = 300ms;
constexpr auto kLineInterval = 100ms;
constexpr auto kJsonInterval = 500ms;

QString quantity(ProgressUnit unit, qint64 count)
{
    return unit == ProgressUnit::Bytes ? formatBytes(count) : formatCount(count);
}

QString duration(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    const QLatin1Char zero('0');
    if (seconds < kHour) {
        return QStringLiteral("%1:%2").arg(seconds / kMinute).arg(seconds % kMinute, 2, 10, zero);
    }
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / kHour)
        .arg(seconds % kHour / kMinute, 2, 10, zero)
        .arg(seconds % kMinute, 2, 10, zero);
}

} // namespace

ConsoleProgress::ConsoleProgress(Style style, int descriptor, const Terminal &terminal, QString phase)
    : m_style(style),
      m_descriptor(descriptor),
      m_terminal(terminal),
      m_phase(std::move(phase)),
      m_nextDue((Clock::now() + kPatience).time_since_epoch().count())
{
}

ConsoleProgress::~ConsoleProgress()
{
    clear();
}

void ConsoleProgress::report(const Progress &progress)
{
    const auto now = Clock::now();
    if (m_style == Style::Off || now.time_since_epoch().count() < m_nextDue.load(std::memory_order_relaxed)) {
        return;
    }
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock.owns_lock()) {
        return; // another thread is showing its own
    }
    m_nextDue = (now + (m_style == Style::Line ? kLineInterval : kJsonInterval)).time_since_epoch().count();
    m_rate.add(progress.done, now);
    if (m_style == Style::Line) {
        showLine(progress);
    } else {
        showJson(progress);
    }
}

void ConsoleProgress::notice(const QString &text)
{
    if (m_style == Style::Off) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (m_style == Style::Line) {
        rewriteLine(m_phase + QStringLiteral("  ") + printable(text));
        return;
    }
    QByteArray bytes;
    JsonWriter json([&bytes](QByteArrayView piece) { bytes.append(piece); }, JsonWriter::Layout::OneLine);
    json.beginObject();
    json.key("phase").text(m_phase);
    json.key("notice").text(text);
    json.end();
    writeNow(bytes);
}

void ConsoleProgress::clear()
{
    const std::lock_guard lock(m_mutex);
    clearLine();
}

void ConsoleProgress::showLine(const Progress &progress)
{
    QStringList parts{m_phase};
    const bool totalKnown = progress.total > 0;
    parts += totalKnown ? QStringLiteral("%1 of %2")
                              .arg(quantity(progress.unit, progress.done), quantity(progress.unit, progress.total))
                        : quantity(progress.unit, progress.done);
    if (totalKnown) {
        parts += QStringLiteral("%1 %").arg(std::clamp<qint64>(
            static_cast<qint64>(100.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total)), 0,
            100));
    }
    if (const auto rate = m_rate.perSecond()) {
        parts += quantity(progress.unit, std::llround(*rate)) + QStringLiteral("/s");
    }
    if (totalKnown) {
        const auto left = m_rate.secondsLeft(progress.total);
        parts += left ? duration(*left) + QStringLiteral(" left") : QStringLiteral("time left unknown");
    }
    if (!progress.subject.isEmpty()) {
        parts += printable(progress.subject);
    }
    rewriteLine(parts.join(QStringLiteral("  ")));
}

void ConsoleProgress::rewriteLine(const QString &text)
{
    // One column is left free: a character in the last one makes some terminals wrap.
    const QString line = elideMiddle(text, std::max(1, m_terminal.width - 1));
    const int width = displayWidth(line);
    const QString padding(std::max(0, m_shownWidth - width), QLatin1Char(' '));
    m_shownWidth = width;
    writeNow((QLatin1Char('\r') + line + padding).toUtf8());
}

void ConsoleProgress::showJson(const Progress &progress)
{
    const auto rate = m_rate.perSecond();
    QByteArray bytes;
    JsonWriter json([&bytes](QByteArrayView piece) { bytes.append(piece); }, JsonWriter::Layout::OneLine);
    json.beginObject();
    json.key("phase").text(m_phase);
    json.key("unit").text(progress.unit == ProgressUnit::Bytes ? u"bytes" : u"items");
    json.key("done").number(progress.done);
    json.key("total").number(progress.total >= 0 ? std::optional(progress.total) : std::nullopt);
    json.key("perSecond").number(rate ? std::optional<qint64>(std::llround(*rate)) : std::nullopt);
    json.key("secondsLeft").number(progress.total >= 0 ? m_rate.secondsLeft(progress.total) : std::nullopt);
    json.key("subject").textOrNull(progress.subject);
    json.end();
    writeNow(bytes);
}

void ConsoleProgress::clearLine()
{
    if (m_shownWidth > 0) {
        writeNow('\r' + QByteArray(m_shownWidth, ' ') + '\r');
        m_shownWidth = 0;
    }
}

void ConsoleProgress::writeNow(const QByteArray &bytes)
{
    // In one call, so that the lines of several programs do not mix; a failure is nobody's business.
    while (::write(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size())) < 0 && errno == EINTR) {
    }
}

} // namespace cachalot::cli
