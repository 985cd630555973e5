#pragma once

#include "core/base/result.h"

#include <QString>

#include <stop_token>

namespace cachalot
{

/// What a report counts.
enum class ProgressUnit { Bytes, Items };

/// How far a blocking operation is. `total` is -1 while it is unknown; `subject` names what is being worked on
/// (a digest, a path) and may be empty.
struct Progress {
    ProgressUnit unit = ProgressUnit::Bytes;
    qint64 done = 0;
    qint64 total = -1;
    QString subject;
};

/// Receives reports of an operation. Called from any thread, often: an implementation returns at once and throttles.
class ProgressSink
{
public:
    virtual ~ProgressSink() = default;
    virtual void report(const Progress &progress) = 0;
    /// Why nothing moves for a while, in one line ("waiting 12 s: …"); may come again with other figures.
    virtual void notice(const QString &text) { static_cast<void>(text); }
};

/// Handed to everything that can block: how it is cancelled and where it reports. Cheap to copy; the sink outlives
/// the operation.
struct OpContext {
    std::stop_token cancel;
    ProgressSink *progress = nullptr;

    /// An error (Cancelled) once cancellation was requested. Blocking loops call it at least every few milliseconds.
    [[nodiscard]] Result<> checkpoint() const;
    void report(const Progress &p) const;
    void notice(const QString &text) const;
};

} // namespace cachalot
