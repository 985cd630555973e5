#include "core/backend/snippet/cachearguments.h"

#include "core/backend/attributeschema.h"
#include "core/backend/csvfields.h"
#include "core/base/format.h"
#include "core/base/redact.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

QString variableName(const BackendSpec &spec, const QString &key)
{
    if (spec.type() == u"azblob" && key == u"secret_access_key") {
        return u"AZURE_STORAGE_KEY"_s;
    }
    if (key == u"ghtoken") {
        return u"GITHUB_TOKEN"_s;
    }
    if (const BackendSchema *schema = findBackendSchema(spec.type())) {
        if (const AttributeInfo *attribute = schema->find(key);
            attribute && attribute->isSecret() && !attribute->environment.isEmpty()) {
            return attribute->environment.front();
        }
    }
    QString name = u"CACHE_"_s;
    for (const QChar c : redactText(key).trimmed().toUpper()) {
        name += (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ? c : QChar(u'_');
    }
    return name.left(60);
}

class Maker
{
public:
    Maker(SnippetTarget target, const std::vector<DirectedSpec> &specs) : m_target(target)
    {
        for (const DirectedSpec &each : specs) {
            if (each.spec.type() == u"s3") {
                QStringList credentials;
                for (const QString &key : {u"access_key_id"_s, u"secret_access_key"_s, u"session_token"_s}) {
                    credentials.append(each.spec.value(key));
                }
                m_awsCredentials.insert(credentials);
            }
        }
    }

    CacheArguments make(const std::vector<DirectedSpec> &specs)
    {
        for (const DirectedSpec &each : specs) {
            add(each);
        }
        m_out.fromEnvironment.removeDuplicates();
        return std::move(m_out);
    }

private:
    // buildx reads these from its own environment, which keeps them out of command lines and files. It has one
    // environment: with two identities each spec needs its own variables.
    [[nodiscard]] bool readsAwsEnvironment() const
    {
        return m_target != SnippetTarget::Buildctl && m_awsCredentials.size() == 1;
    }

    void add(const DirectedSpec &each)
    {
        CacheArgument argument{{}, each.direction};
        argument.pieces.push_back({quoteField(u"type="_s + redactText(each.spec.type())), {}});
        for (const BackendSpec::Attribute &attribute : each.spec.attributes()) {
            if (attribute.key != u"type" && !isLeftOut(each.spec, attribute)) {
                addAttribute(argument, each.spec, attribute);
            }
        }
        m_out.arguments.push_back(std::move(argument));
    }

    bool isLeftOut(const BackendSpec &spec, const BackendSpec::Attribute &attribute)
    {
        if (spec.type() == u"gha" &&
            (attribute.key == u"token" || (attribute.key == u"ghtoken" && m_target == SnippetTarget::Actions))) {
            m_out.leavesTokenOut = true;
            return true;
        }
        const bool aws = attribute.key == u"access_key_id" || attribute.key == u"secret_access_key" ||
                         attribute.key == u"session_token";
        if (spec.type() == u"s3" && aws && readsAwsEnvironment() && !attribute.value.isEmpty()) {
            m_out.fromEnvironment.append(variableName(spec, attribute.key));
            return true;
        }
        return false;
    }

    void addAttribute(CacheArgument &argument, const BackendSpec &spec, const BackendSpec::Attribute &attribute)
    {
        const BackendSpec alone(spec.type(), {attribute});
        const BackendSpec::Attribute shown = alone.redacted().attributes().front();
        if (attribute.value.isEmpty() || shown.value == attribute.value) {
            argument.pieces.push_back({u',' + quoteField(shown.key + u'=' + attribute.value), {}});
            return;
        }
        argument.pieces.push_back({u',' + shown.key + u'=', {}});
        argument.pieces.push_back({{}, variableFor(spec, attribute)});
    }

    // One name for one value.
    QString variableFor(const BackendSpec &spec, const BackendSpec::Attribute &attribute)
    {
        const QString base = variableName(spec, attribute.key);
        QStringList &values = m_values[base];
        qsizetype at = values.indexOf(attribute.value);
        const bool isNew = at < 0;
        if (isNew) {
            at = values.size();
            values.append(attribute.value);
        }
        const QString name = at == 0 ? base : u"%1_%2"_s.arg(base).arg(at + 1);
        if (isNew) {
            m_out.variables.push_back({name, u"%1 of the %2 cache"_s.arg(printable(redactText(attribute.key), 60),
                                                                         printable(redactText(spec.type()), 30))});
        }
        return name;
    }

    [[nodiscard]] QString quoteField(const QString &field) const
    {
        // The action trims what it reads, and may take a carriage return for the end of a line; in quotes both are
        // safe.
        const bool delicate = field.trimmed() != field || field.contains(u'\r');
        if (m_target == SnippetTarget::Actions && delicate && quoteCsvField(field) == field) {
            return u'"' + field + u'"';
        }
        return quoteCsvField(field);
    }

    SnippetTarget m_target;
    QSet<QStringList> m_awsCredentials;
    QMap<QString, QStringList> m_values;
    CacheArguments m_out;
};

} // namespace

QString CacheArgument::join(const std::function<QString(const QString &)> &text,
                            const std::function<QString(const QString &)> &variable) const
{
    QString out;
    QString literal;
    const auto flush = [&] {
        if (!literal.isEmpty()) {
            out += text(literal);
            literal.clear();
        }
    };
    for (const Piece &piece : pieces) {
        if (piece.variable.isEmpty()) {
            literal += piece.text;
        } else {
            flush();
            out += variable(piece.variable);
        }
    }
    flush();
    return out;
}

std::vector<const CacheArgument *> CacheArguments::of(Direction direction) const
{
    std::vector<const CacheArgument *> out;
    for (const CacheArgument &argument : arguments) {
        if (argument.direction == direction) {
            out.push_back(&argument);
        }
    }
    return out;
}

CacheArguments makeCacheArguments(SnippetTarget target, const std::vector<DirectedSpec> &specs)
{
    return Maker(target, specs).make(specs);
}

} // namespace cachalot
