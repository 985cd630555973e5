#include "ui/models/jsontree.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace cachalot
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNumberChar(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

int hexValue(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/// The text of the bytes between two quotes, escapes resolved. What is malformed stays as it is written.
QString unescaped(QByteArrayView bytes)
{
    if (!bytes.contains('\\')) {
        return QString::fromUtf8(bytes);
    }
    QString text;
    qsizetype plain = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\\' || i + 1 >= bytes.size()) {
            continue;
        }
        text += QString::fromUtf8(bytes.sliced(plain, i - plain));
        const char c = bytes[i + 1];
        qsizetype used = 2;
        switch (c) {
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        case 'u': {
            int code = 0;
            bool good = i + 5 < bytes.size();
            for (qsizetype k = 2; good && k < 6; ++k) {
                const int digit = hexValue(bytes[i + k]);
                good = digit >= 0;
                code = code * 16 + digit;
            }
            if (good) {
                text += QChar(static_cast<char16_t>(code));
                used = 6;
            } else {
                text += QStringLiteral("\\u");
            }
            break;
        }
        default:
            text += QLatin1Char(c);
        }
        i += used - 1;
        plain = i + 1;
    }
    return text + QString::fromUtf8(bytes.sliced(plain));
}

} // namespace

/// One pass over the bytes with a stack of open containers.
class JsonTreeParser
{
public:
    JsonTreeParser(JsonTree &tree, const OpContext &context) : m_tree(tree), m_json(tree.m_json), m_context(context) {}

    /// False when cancelled.
    bool run()
    {
        if (m_json.size() >= std::numeric_limits<quint32>::max()) {
            stop(QT_TRANSLATE_NOOP("JsonTree", "too long to show"));
            return true;
        }
        skipSpace();
        if (!value({})) {
            return finish();
        }
        while (!m_open.empty()) {
            if ((++m_count & 0xffff) == 0 && !m_context.checkpoint()) {
                return false;
            }
            if (!next()) {
                return finish();
            }
        }
        skipSpace();
        if (m_at < m_json.size()) {
            stop(QT_TRANSLATE_NOOP("JsonTree", "more text after the end"));
        }
        return finish();
    }

private:
    struct Key {
        quint32 begin = 0;
        quint32 end = 0;
    };

    bool stop(const char *why)
    {
        m_tree.m_error = QCoreApplication::translate("JsonTree", why);
        m_tree.m_errorOffset = m_at;
        return false;
    }

    void skipSpace()
    {
        while (m_at < m_json.size() && isSpace(m_json[m_at])) {
            ++m_at;
        }
    }

    /// The next member, element or closing bracket of the innermost container.
    bool next()
    {
        const quint32 container = m_open.back();
        const bool object = m_tree.m_nodes[container].type == JsonTree::Type::Object;
        skipSpace();
        if (m_at >= m_json.size()) {
            return stop(QT_TRANSLATE_NOOP("JsonTree", "the text ends too early"));
        }
        if (m_json[m_at] == (object ? '}' : ']')) {
            ++m_at;
            m_tree.m_nodes[container].end = static_cast<quint32>(m_at);
            m_open.pop_back();
            return true;
        }
        if (m_tree.m_nodes[container].childCount > 0) {
            if (m_json[m_at] != ',') {
                return stop(QT_TRANSLATE_NOOP("JsonTree", "a comma or the end of the list is missing"));
            }
            ++m_at;
            skipSpace();
        }
        Key key;
        if (object) {
            if (m_at >= m_json.size() || m_json[m_at] != '"') {
                return stop(QT_TRANSLATE_NOOP("JsonTree", "a member's name is missing"));
            }
            const qsizetype begin = m_at + 1;
            if (!skipString()) {
                return false;
            }
            key = {static_cast<quint32>(begin), static_cast<quint32>(m_at - 1)};
            skipSpace();
            if (m_at >= m_json.size() || m_json[m_at] != ':') {
                return stop(QT_TRANSLATE_NOOP("JsonTree", "a colon is missing"));
            }
            ++m_at;
            skipSpace();
        }
        return value(key);
    }

    bool skipString()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '\\') {
                m_at += 2;
            } else if (c == '"') {
                ++m_at;
                return true;
            } else {
                ++m_at;
            }
        }
        m_at = begin;
        return stop(QT_TRANSLATE_NOOP("JsonTree", "a text has no end"));
    }

    bool skipWord(QByteArrayView word)
    {
        if (QByteArrayView(m_json).sliced(m_at).startsWith(word)) {
            m_at += word.size();
            return true;
        }
        return stop(QT_TRANSLATE_NOOP("JsonTree", "this is no value"));
    }

    bool value(Key key)
    {
        if (m_at >= m_json.size()) {
            return stop(QT_TRANSLATE_NOOP("JsonTree", "the text ends too early"));
        }
        if (m_tree.m_nodes.size() >= JsonTree::kMaxNodes) {
            return stop(QT_TRANSLATE_NOOP("JsonTree", "more values than are shown"));
        }
        JsonTree::Node node;
        node.keyBegin = key.begin;
        node.keyEnd = key.end;
        node.begin = static_cast<quint32>(m_at);
        const char c = m_json[m_at];
        if (c == '{' || c == '[') {
            if (m_open.size() >= static_cast<size_t>(JsonTree::kMaxDepth)) {
                return stop(QT_TRANSLATE_NOOP("JsonTree", "nested too deeply"));
            }
            node.type = c == '{' ? JsonTree::Type::Object : JsonTree::Type::Array;
            ++m_at;
        } else if (c == '"') {
            node.type = JsonTree::Type::String;
            if (!skipString()) {
                return false;
            }
        } else if (c == 't' || c == 'f') {
            node.type = JsonTree::Type::Bool;
            if (!skipWord(c == 't' ? QByteArrayView("true") : QByteArrayView("false"))) {
                return false;
            }
        } else if (c == 'n') {
            if (!skipWord("null")) {
                return false;
            }
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            node.type = JsonTree::Type::Number;
            while (m_at < m_json.size() && isNumberChar(m_json[m_at])) {
                ++m_at;
            }
        } else {
            return stop(QT_TRANSLATE_NOOP("JsonTree", "this is no value"));
        }
        node.end = static_cast<quint32>(m_at);
        const auto id = static_cast<quint32>(m_tree.m_nodes.size());
        if (!m_open.empty()) {
            node.parent = m_open.back();
            node.row = m_tree.m_nodes[node.parent].childCount++;
        }
        m_tree.m_nodes.push_back(node);
        if (node.type == JsonTree::Type::Object || node.type == JsonTree::Type::Array) {
            m_open.push_back(id);
        }
        return true;
    }

    /// Lays the children of each node out in one list.
    bool finish()
    {
        // Those left open by an error reach to where it is.
        for (const quint32 node : m_open) {
            m_tree.m_nodes[node].end = static_cast<quint32>(m_at);
        }
        quint32 offset = 0;
        for (JsonTree::Node &node : m_tree.m_nodes) {
            node.firstChild = offset;
            offset += node.childCount;
        }
        m_tree.m_children.resize(offset);
        for (size_t i = 1; i < m_tree.m_nodes.size(); ++i) {
            const JsonTree::Node &node = m_tree.m_nodes[i];
            m_tree.m_children[m_tree.m_nodes[node.parent].firstChild + node.row] = static_cast<quint32>(i);
        }
        return true;
    }

    JsonTree &m_tree;
    const QByteArray &m_json;
    const OpContext &m_context;
    qsizetype m_at = 0;
    size_t m_count = 0;
    std::vector<quint32> m_open;
};

JsonTreePtr JsonTree::parse(QByteArray json, const OpContext &context)
{
    auto tree = std::make_shared<JsonTree>();
    tree->m_json = std::move(json);
    return JsonTreeParser(*tree, context).run() ? tree : nullptr;
}

QString JsonTree::key(quint32 node) const
{
    const Node &n = m_nodes[node];
    return unescaped(QByteArrayView(m_json).sliced(n.keyBegin, n.keyEnd - n.keyBegin));
}

QString JsonTree::value(quint32 node, qsizetype maxChars) const
{
    const Node &n = m_nodes[node];
    QByteArrayView bytes = QByteArrayView(m_json).sliced(n.begin, n.end - n.begin);
    if (n.type == Type::String) {
        bytes = bytes.sliced(1, bytes.size() - 2);
    }
    const bool cut = bytes.size() > maxChars;
    QString text = unescaped(cut ? bytes.first(maxChars) : bytes);
    return cut ? text + u'…' : text;
}

QByteArray JsonTree::raw(quint32 node) const
{
    const Node &n = m_nodes[node];
    return m_json.mid(n.begin, n.end - n.begin);
}

QString JsonTree::path(quint32 node) const
{
    QStringList parts;
    for (quint32 at = node; at != 0; at = m_nodes[at].parent) {
        const bool inArray = m_nodes[m_nodes[at].parent].type == Type::Array;
        parts.prepend(inArray ? QStringLiteral("[%1]").arg(m_nodes[at].row) : u'.' + key(at));
    }
    QString path = parts.join(QString());
    return path.startsWith(u'.') ? path.mid(1) : path;
}

size_t JsonTree::find(const QString &text, size_t from, SearchDirection direction) const
{
    const size_t count = m_nodes.size();
    const QByteArray needle = text.toUtf8().toLower();
    if (needle.isEmpty()) {
        return count;
    }
    const auto contains = [&](quint32 begin, quint32 end) {
        const char *first = m_json.constData() + begin;
        const char *last = m_json.constData() + end;
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
        return std::search(first, last, needle.cbegin(), needle.cend(),
                           [&lower](char a, char b) { return lower(a) == b; }) != last;
    };
    const size_t start = from >= count ? (direction == SearchDirection::Forwards ? count - 1 : 0) : from;
    for (size_t step = 1; step <= count; ++step) {
        const size_t i = (direction == SearchDirection::Forwards ? start + step : start + count - step) % count;
        const Node &node = m_nodes[i];
        const bool leaf = node.type != Type::Object && node.type != Type::Array;
        if (contains(node.keyBegin, node.keyEnd) || (leaf && contains(node.begin, node.end))) {
            return i;
        }
    }
    return count;
}

} // namespace cachalot
