#pragma once

#include "core/base/bytestream.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <functional>
#include <optional>
#include <vector>

namespace cachalot
{
class Digest;
}

namespace cachalot::cli
{

/// Writes one JSON document piece by piece, members in the order of the calls. Nothing is kept but the nesting, so that
/// a cache with hundreds of thousands of records costs no memory. Characters that a terminal would obey are escaped
/// although JSON would not ask for it (C1 and bidirectional controls). The document ends with a line feed.
class JsonWriter
{
public:
    using Sink = std::function<void(QByteArrayView)>;
    /// Readable puts each member of the document, and each object of a list in it, on a line of its own.
    enum class Layout { OneLine, Readable };

    explicit JsonWriter(Sink sink, Layout layout = Layout::Readable);
    /// Writes to a sink that keeps its failures for the end; it outlives the writer.
    explicit JsonWriter(ByteSink &sink);

    void beginObject();
    void beginArray();
    /// Closes what was begun last.
    void end();

    /// The name of the next value. Names are ours: plain ASCII.
    JsonWriter &key(const char *name);

    void text(QStringView value);
    /// null for an empty text.
    void textOrNull(QStringView value);
    void number(qint64 value);
    void number(std::optional<qint64> value);
    /// A span of time, with three decimals.
    void seconds(double value);
    void boolean(bool value);
    void boolean(std::optional<bool> value);
    void null();
    /// RFC 3339 in UTC with the seconds; null for an invalid time.
    void time(const QDateTime &value);
    /// null for a null digest.
    void digest(const Digest &value);

private:
    struct Level {
        bool isArray = false;
        bool isEmpty = true;
    };

    enum class Value { Scalar, Container };
    void startValue(Value value = Value::Scalar);
    void begin(char bracket, bool isArray);
    void finishValue();

    Sink m_sink;
    Layout m_layout;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace cachalot::cli
