#pragma once

#include "core/base/operation.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace cachalot
{

enum class SearchDirection { Forwards, Backwards };

/// A JSON text as a tree to look at, faithful to what is written: order, duplicates and numbers stay as they are, and
/// of a broken text everything up to the error is there. Iterative and bounded. Immutable once parsed; any thread.
class JsonTree
{
public:
    enum class Type : quint8 { Object, Array, String, Number, Bool, Null };
    struct Node {
        quint32 parent = 0;     ///< of the root: 0, itself
        quint32 row = 0;        ///< position among the parent's children
        quint32 firstChild = 0; ///< offset into the list of children
        quint32 childCount = 0;
        quint32 keyBegin = 0; ///< bytes between the quotes; empty for array elements
        quint32 keyEnd = 0;
        quint32 begin = 0; ///< the value's bytes, quotes and brackets included
        quint32 end = 0;
        Type type = Type::Null;
    };

    static constexpr int kMaxDepth = 512;
    static constexpr size_t kMaxNodes = 20'000'000;

    /// Null only when cancelled.
    [[nodiscard]] static std::shared_ptr<const JsonTree> parse(QByteArray json, const OpContext &context = {});

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] size_t nodeCount() const { return m_nodes.size(); }
    [[nodiscard]] const Node &node(quint32 i) const { return m_nodes[i]; }
    [[nodiscard]] quint32 child(quint32 node, quint32 row) const { return m_children[m_nodes[node].firstChild + row]; }

    /// The member's name; empty for elements of arrays and the root.
    [[nodiscard]] QString key(quint32 node) const;
    /// The text of a value: of a string without quotes and escapes, else as written; at most `maxChars`.
    [[nodiscard]] QString value(quint32 node, qsizetype maxChars) const;
    /// The bytes of a value as they are written.
    [[nodiscard]] QByteArray raw(quint32 node) const;
    /// "records[3].inputs[0]".
    [[nodiscard]] QString path(quint32 node) const;
    /// The next node after `from` in document order (wrapping round) whose key or value has the text, without regard
    /// to the case of ASCII letters; nodeCount() where there is none. `from` = nodeCount() starts at the beginning.
    [[nodiscard]] size_t find(const QString &text, size_t from, SearchDirection direction) const;

    /// Empty for a sound text; else what is wrong.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] qint64 errorOffset() const { return m_errorOffset; }
    [[nodiscard]] const QByteArray &text() const { return m_json; }

private:
    friend class JsonTreeParser;
    QByteArray m_json;
    std::vector<Node> m_nodes;
    std::vector<quint32> m_children;
    QString m_error;
    qint64 m_errorOffset = -1;
};
using JsonTreePtr = std::shared_ptr<const JsonTree>;

} // namespace cachalot
