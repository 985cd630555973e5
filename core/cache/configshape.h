#pragma once

#include "core/cache/configreader.h"

#include <optional>

namespace cachalot
{

/// The places of the document where a value can stand.
enum class ConfigFrame : quint8 {
    Document,
    Config,
    Layers,
    Layer,
    Annotations,
    Records,
    Record,
    Results,
    Result,
    Chains,
    Chain,
    ChainLayers,
    Inputs,
    Slot,
    Input,
};

[[nodiscard]] bool isArray(ConfigFrame frame);

/// The shape of BuildKit's cacheconfig (cache/remotecache/v1/spec.go): what may stand where, and into which part of the
/// config under construction it goes. Knows nothing of JSON's syntax.
class ConfigShape
{
public:
    using Frame = ConfigFrame;
    enum class Wanted : quint8 { Object, Array, Text, Time, Whole, Unknown };

    /// What a value must be, and where it goes.
    struct Target {
        Wanted wanted = Wanted::Unknown;
        Frame child = Frame::Document; ///< of Object, Array
        QByteArray *text = nullptr;    ///< of Text, Time; of Unknown: where the member goes
        qint64 *number = nullptr;      ///< of Whole
    };

    explicit ConfigShape(ConfigDocument document) : m_document(document) {}

    /// Of the value that stands in `frame`, under `key` where that is an object. Holds until the next element is added.
    [[nodiscard]] Target target(Frame frame, QByteArrayView key);
    /// Makes the element of a list that a value is about to fill. Errors: LimitExceeded ("size-limit").
    [[nodiscard]] Result<> addElement(Frame list);
    /// Makes ready what is about to be filled. A list that comes a second time replaces the first one: the last of
    /// duplicated members counts.
    void enter(Frame child);
    [[nodiscard]] CacheConfig take() { return std::move(m_config); }

private:
    [[nodiscard]] Target configTarget(QByteArrayView key);
    [[nodiscard]] Target layerTarget(QByteArrayView key);
    [[nodiscard]] Target annotationsTarget(QByteArrayView key);
    [[nodiscard]] Target recordTarget(QByteArrayView key);
    [[nodiscard]] Target resultTarget(QByteArrayView key);
    [[nodiscard]] Target chainTarget(QByteArrayView key);
    [[nodiscard]] Target inputTarget(QByteArrayView key);
    [[nodiscard]] ConfigRecord &record() { return m_config.records.back(); }

    ConfigDocument m_document;
    CacheConfig m_config;
};

/// As in "where a list must be".
[[nodiscard]] const char *nameOf(ConfigShape::Wanted wanted);

} // namespace cachalot
