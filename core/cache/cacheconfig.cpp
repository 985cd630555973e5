#include "core/cache/cacheconfig.h"

#include "core/cache/extrawriter.h"

namespace cachalot
{
namespace
{

/// Go's zero time, which encoding/json writes for a time that was never set.
constexpr char kZeroTime[] = "0001-01-01T00:00:00Z";

/// Writes one object or list: the brackets and the commas between what is put in.
class Scope
{
public:
    Scope(QByteArray &out, char open, char close) : m_out(out), m_close(close) { m_out += open; }
    ~Scope() { m_out += m_close; }
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;

    void next()
    {
        if (!m_first) {
            m_out += ',';
        }
        m_first = false;
    }
    void key(const char *name)
    {
        next();
        m_out += '"';
        m_out += name;
        m_out += "\":";
    }
    void textUnlessEmpty(const char *name, const QByteArray &value)
    {
        if (!value.isEmpty()) {
            key(name);
            appendJsonText(m_out, value);
        }
    }
    void number(const char *name, qint64 value)
    {
        key(name);
        m_out += QByteArray::number(value);
    }
    void time(const QByteArray &value)
    {
        key("createdAt");
        appendJsonText(m_out, value.isEmpty() ? QByteArrayView(kZeroTime) : QByteArrayView(value));
    }
    void extra(const ExtraMembers &members)
    {
        if (!members.isEmpty()) {
            next();
            m_out += members;
        }
    }

private:
    QByteArray &m_out;
    char m_close;
    bool m_first = true;
};

void write(QByteArray &out, const ConfigLayer &layer)
{
    Scope object(out, '{', '}');
    object.textUnlessEmpty("blob", layer.blob);
    if (layer.parent != 0) { // `omitempty`
        object.number("parent", layer.parent);
    }
    if (layer.annotations) {
        object.key("annotations");
        Scope annotations(out, '{', '}');
        annotations.textUnlessEmpty("mediaType", layer.annotations->mediaType);
        annotations.textUnlessEmpty("diffID", layer.annotations->diffID);
        if (layer.annotations->size != 0) {
            annotations.number("size", layer.annotations->size);
        }
        annotations.time(layer.annotations->createdAt);
        annotations.extra(layer.annotations->extra);
    }
    object.extra(layer.extra);
}

void write(QByteArray &out, const ConfigResult &result)
{
    Scope object(out, '{', '}');
    object.number("layer", result.layer);
    object.time(result.createdAt);
    object.extra(result.extra);
}

void write(QByteArray &out, const ConfigChain &chain)
{
    Scope object(out, '{', '}');
    object.key("layers");
    {
        Scope list(out, '[', ']');
        for (const qint64 layer : chain.layers) {
            list.next();
            out += QByteArray::number(layer);
        }
    }
    object.time(chain.createdAt);
    object.extra(chain.extra);
}

void write(QByteArray &out, const ConfigInput &input)
{
    Scope object(out, '{', '}');
    object.textUnlessEmpty("selector", input.selector);
    object.number("link", input.link);
    object.extra(input.extra);
}

void write(QByteArray &out, const ConfigRecord &record);

template <typename Item>
void writeList(QByteArray &out, const std::vector<Item> &items)
{
    Scope list(out, '[', ']');
    for (const Item &item : items) {
        list.next();
        write(out, item);
    }
}

template <typename Item>
void writeListUnlessEmpty(QByteArray &out, Scope &object, const char *name, const std::vector<Item> &items)
{
    if (!items.empty()) {
        object.key(name);
        writeList(out, items);
    }
}

void write(QByteArray &out, const ConfigRecord &record)
{
    Scope object(out, '{', '}');
    writeListUnlessEmpty(out, object, "layers", record.results);
    writeListUnlessEmpty(out, object, "chains", record.chains);
    object.textUnlessEmpty("digest", record.digest);
    if (!record.inputs.empty()) {
        object.key("inputs");
        Scope alternatives(out, '[', ']');
        for (const std::vector<ConfigInput> &slot : record.inputs) {
            alternatives.next();
            writeList(out, slot);
        }
    }
    object.extra(record.extra);
}

} // namespace

QByteArray CacheConfig::toJson() const
{
    QByteArray out;
    {
        Scope object(out, '{', '}');
        writeListUnlessEmpty(out, object, "layers", layers);
        writeListUnlessEmpty(out, object, "records", records);
        object.extra(extra);
    }
    return out;
}

} // namespace cachalot
