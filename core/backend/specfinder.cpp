#include "core/backend/specfinder.h"

#include "core/backend/csvfields.h"
#include "core/backend/find/textreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxTextChars = 1024 * 1024;
constexpr size_t kMaxFound = 1000;

class Finder
{
public:
    explicit Finder(QStringView text) : m_text(text)
    {
        for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1)) {
            m_lineEnds.push_back(at);
        }
    }

    std::vector<FoundSpec> find()
    {
        findFlags();
        findKeys();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Hit &a, const Hit &b) { return a.position < b.position; });
        std::vector<FoundSpec> out;
        out.reserve(m_found.size());
        for (Hit &hit : m_found) {
            out.push_back(std::move(hit.found));
        }
        return out;
    }

private:
    struct Hit {
        qsizetype position;
        FoundSpec found;
    };

    [[nodiscard]] int lineOf(qsizetype position) const
    {
        const auto end = std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), position);
        return static_cast<int>(end - m_lineEnds.begin()) + 1;
    }

    void add(Result<BackendSpec> spec, const QString &where, qsizetype position)
    {
        if (m_found.size() < kMaxFound) {
            const Direction direction =
                where.contains(u"from") || where.contains(u"import") ? Direction::Import : Direction::Export;
            m_found.push_back({position, {std::move(spec), direction, lineOf(position), where}});
        }
    }

    void addText(const QString &text, const QString &where, qsizetype position)
    {
        auto specs = BackendSpec::parseList(text);
        if (!specs) {
            add(fail(std::move(specs).error()), where, position);
            return;
        }
        for (BackendSpec &spec : *specs) {
            add(std::move(spec), where, position);
        }
    }

    void addElement(const find::Element &element, const QString &where)
    {
        if (!element.isObject) {
            addText(where.contains(u'_') ? composeText(element.text) : element.text, where, element.position);
            return;
        }
        QString type;
        std::vector<BackendSpec::Attribute> attributes;
        for (const auto &[key, value] : element.pairs) {
            if (key == u"type") {
                type = value;
            } else {
                attributes.push_back({key, value});
            }
        }
        if (type.isEmpty()) {
            add(fail(ErrorCode::Usage, u"a cache without a type"_s), where, element.position);
        } else {
            add(BackendSpec(type, std::move(attributes)), where, element.position);
        }
    }

    // Compose's own variables are interpolated, and `$$` is one dollar.
    static QString composeText(const QString &text) { return QString(text).replace(u"$$"_s, u"$"_s); }

    void findFlags()
    {
        static const QRegularExpression flag(
            u"(?<![\\w-])--(?<name>cache-to|cache-from|export-cache|import-cache|set)(?=[\\s=\"'\\\\`^])"_s);
        auto matches = flag.globalMatch(m_text.toString());
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            qsizetype at = match.capturedEnd();
            // In `["--cache-to", "type=…"]` and `'--cache-to' x` the flag's own quote ends first.
            bool inList = false;
            if (m_text[at] == u'"' || m_text[at] == u'\'') {
                ++at;
                inList = at < m_text.size() && m_text[at] == u',';
                at += inList ? 1 : 0;
            }
            if (at < m_text.size() && m_text[at] == u'=') {
                ++at;
            } else {
                find::skipToWord(m_text, at);
            }
            const qsizetype start = at;
            const bool quoted = at < m_text.size() && (m_text[at] == u'"' || m_text[at] == u'\'');
            const QString word =
                inList && quoted ? find::readQuoted(m_text, at).value_or(QString()) : find::readWord(m_text, at);
            addFlag(match.captured(u"name"_s), word, start);
        }
    }

    void addFlag(const QString &name, const QString &word, qsizetype position)
    {
        if (name == u"set") {
            static const QRegularExpression override(u"\\A[^=]*\\.(cache-to|cache-from)\\+?=(.*)\\z"_s,
                                                     QRegularExpression::DotMatchesEverythingOption);
            if (const auto match = override.match(word); match.hasMatch()) {
                addText(match.captured(2), match.captured(1), position);
            }
            return;
        }
        if (word.isEmpty() || word.startsWith(u'-')) {
            return; // a mention in a sentence, or nothing behind it
        }
        if (name.endsWith(u"-cache") && !word.contains(u"type=")) {
            // buildctl's old form: a reference, commas and all.
            add(BackendSpec(u"registry"_s, {{u"ref"_s, word}}), u"--"_s + name, position);
            return;
        }
        addText(word, u"--"_s + name, position);
    }

    void findKeys()
    {
        static const QRegularExpression key(
            u"^(?<indent>[ \\t]{0,200})(?:- )?[\"']?(?<name>cache[-_](?:from|to))[\"']?[ \\t]{0,20}[:=][ \\t]*(?=(?<rest>[^\\n]*))"_s,
            QRegularExpression::MultilineOption);
        auto matches = key.globalMatch(m_text.toString());
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedStart() < m_readUntil) {
                continue; // inside of another one's value
            }
            readValue(match.captured(u"name"_s), match.capturedLength(u"indent"_s), match.capturedStart(u"rest"_s),
                      match.captured(u"rest"_s).trimmed());
        }
    }

    void readValue(const QString &name, qsizetype indent, qsizetype at, const QString &rest)
    {
        static const QRegularExpression block(u"\\A[|>][-+0-9]{0,2}(?:\\s+#.*)?\\z"_s);
        if (rest.startsWith(u'[')) {
            for (const find::Element &element : find::readList(m_text, at)) {
                addElement(element, name);
            }
            m_readUntil = at;
        } else if (rest.isEmpty() || rest.startsWith(u'#')) {
            readItems(name, indent, at);
        } else if (block.match(rest).hasMatch()) {
            readBlock(name, indent, at);
        } else {
            addLines(scalar(at, rest), name, at);
        }
    }

    // A YAML scalar on one line.
    [[nodiscard]] QString scalar(qsizetype at, const QString &rest) const
    {
        if (rest.startsWith(u'"') || rest.startsWith(u'\'')) {
            if (auto quoted = find::readQuoted(m_text, at)) {
                return *quoted;
            }
        }
        return rest.left(rest.indexOf(u" #"_s) < 0 ? rest.size() : rest.indexOf(u" #"_s)).trimmed();
    }

    struct Line {
        qsizetype start;
        qsizetype indent;
        QString text; ///< trimmed
    };

    [[nodiscard]] std::optional<Line> nextLine(qsizetype &at) const
    {
        const qsizetype end = m_text.indexOf(u'\n', at);
        if (end < 0) {
            return std::nullopt;
        }
        at = end + 1;
        const qsizetype next = m_text.indexOf(u'\n', at);
        const QStringView line = m_text.sliced(at, (next < 0 ? m_text.size() : next) - at);
        qsizetype indent = 0;
        while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t')) {
            ++indent;
        }
        return Line{at + indent, indent, line.trimmed().toString()};
    }

    // `- …` below the key, which may stand as far left as the key itself.
    void readItems(const QString &name, qsizetype indent, qsizetype at)
    {
        while (const auto line = nextLine(at)) {
            if (line->text.isEmpty() || line->text.startsWith(u'#')) {
                continue;
            }
            if (line->indent < indent || !line->text.startsWith(u"- ")) {
                return;
            }
            const QString item = scalar(line->start + 2, line->text.sliced(2).trimmed());
            addText(name.contains(u'_') ? composeText(item) : item, name, line->start);
        }
    }

    void readBlock(const QString &name, qsizetype indent, qsizetype at)
    {
        while (const auto line = nextLine(at)) {
            if (line->text.isEmpty()) {
                continue;
            }
            if (line->indent <= indent) {
                return;
            }
            addLines(line->text, name, line->start);
            m_readUntil = line->start + line->text.size();
        }
    }

    // docker/build-push-action reads each line as CSV and joins its fields again, so a line with quotes in a spec is
    // one quoted field.
    void addLines(const QString &text, const QString &name, qsizetype position)
    {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const auto fields = line.startsWith(u'"') ? splitCsvFields(line) : Result<std::vector<QString>>();
            addText(line.startsWith(u'"') && fields && fields->size() == 1 ? fields->front() : line, name, position);
        }
    }

    QStringView m_text;
    std::vector<qsizetype> m_lineEnds;
    std::vector<Hit> m_found;
    qsizetype m_readUntil = 0;
};

} // namespace

Result<std::vector<FoundSpec>> findSpecs(QStringView text)
{
    if (text.size() > kMaxTextChars) {
        return fail(ErrorCode::LimitExceeded, u"a text of more than 1 Mi characters"_s);
    }
    return Finder(text).find();
}

} // namespace cachalot
