#include "core/cache/configshape.h"

namespace cachalot
{
namespace
{

/// Go's encoding/json matches member names without regard to case; the document's own names are ASCII.
bool sameName(QByteArrayView a, const char *b)
{
    return a.compare(QByteArrayView(b), Qt::CaseInsensitive) == 0;
}

tl::unexpected<Error> failOver(const char *list, size_t bound)
{
    Error error{ErrorCode::LimitExceeded, QStringLiteral("%1: more than %2").arg(QLatin1String(list)).arg(bound)};
    error.problemCode = QStringLiteral("size-limit");
    return fail(std::move(error));
}

} // namespace

bool isArray(ConfigFrame frame)
{
    using Frame = ConfigFrame;
    return frame == Frame::Layers || frame == Frame::Records || frame == Frame::Results || frame == Frame::Chains ||
           frame == Frame::ChainLayers || frame == Frame::Inputs || frame == Frame::Slot;
}

const char *nameOf(ConfigShape::Wanted wanted)
{
    using Wanted = ConfigShape::Wanted;
    switch (wanted) {
    case Wanted::Object:
        return "an object";
    case Wanted::Array:
        return "a list";
    case Wanted::Text:
        return "a text";
    case Wanted::Time:
        return "an RFC 3339 time";
    case Wanted::Whole:
        return "a whole number";
    case Wanted::Unknown:
        break;
    }
    return "anything";
}

ConfigShape::Target ConfigShape::configTarget(QByteArrayView key)
{
    if (sameName(key, "layers")) {
        return {Wanted::Array, Frame::Layers};
    }
    if (sameName(key, "records")) {
        return {Wanted::Array, Frame::Records};
    }
    return {Wanted::Unknown, {}, &m_config.extra};
}

ConfigShape::Target ConfigShape::layerTarget(QByteArrayView key)
{
    ConfigLayer &layer = m_config.layers.back();
    if (sameName(key, "blob")) {
        return {Wanted::Text, {}, &layer.blob};
    }
    if (sameName(key, "parent")) {
        return {Wanted::Whole, {}, nullptr, &layer.parent};
    }
    if (sameName(key, "annotations")) {
        return {Wanted::Object, Frame::Annotations};
    }
    return {Wanted::Unknown, {}, &layer.extra};
}

ConfigShape::Target ConfigShape::annotationsTarget(QByteArrayView key)
{
    ConfigLayerAnnotations &annotations = *m_config.layers.back().annotations;
    if (sameName(key, "mediaType")) {
        return {Wanted::Text, {}, &annotations.mediaType};
    }
    if (sameName(key, "diffID")) {
        return {Wanted::Text, {}, &annotations.diffID};
    }
    if (sameName(key, "size")) {
        return {Wanted::Whole, {}, nullptr, &annotations.size};
    }
    if (sameName(key, "createdAt")) {
        return {Wanted::Time, {}, &annotations.createdAt};
    }
    return {Wanted::Unknown, {}, &annotations.extra};
}

ConfigShape::Target ConfigShape::recordTarget(QByteArrayView key)
{
    if (sameName(key, "layers")) {
        return {Wanted::Array, Frame::Results};
    }
    if (sameName(key, "chains")) {
        return {Wanted::Array, Frame::Chains};
    }
    if (sameName(key, "digest")) {
        return {Wanted::Text, {}, &record().digest};
    }
    if (sameName(key, "inputs")) {
        return {Wanted::Array, Frame::Inputs};
    }
    return {Wanted::Unknown, {}, &record().extra};
}

ConfigShape::Target ConfigShape::resultTarget(QByteArrayView key)
{
    ConfigResult &result = record().results.back();
    if (sameName(key, "layer")) {
        return {Wanted::Whole, {}, nullptr, &result.layer};
    }
    if (sameName(key, "createdAt")) {
        return {Wanted::Time, {}, &result.createdAt};
    }
    return {Wanted::Unknown, {}, &result.extra};
}

ConfigShape::Target ConfigShape::chainTarget(QByteArrayView key)
{
    ConfigChain &chain = record().chains.back();
    if (sameName(key, "layers")) {
        return {Wanted::Array, Frame::ChainLayers};
    }
    if (sameName(key, "createdAt")) {
        return {Wanted::Time, {}, &chain.createdAt};
    }
    return {Wanted::Unknown, {}, &chain.extra};
}

ConfigShape::Target ConfigShape::inputTarget(QByteArrayView key)
{
    ConfigInput &input = record().inputs.back().back();
    if (sameName(key, "selector")) {
        return {Wanted::Text, {}, &input.selector};
    }
    if (sameName(key, "link")) {
        return {Wanted::Whole, {}, nullptr, &input.link};
    }
    return {Wanted::Unknown, {}, &input.extra};
}

ConfigShape::Target ConfigShape::target(Frame frame, QByteArrayView key)
{
    switch (frame) {
    case Frame::Document:
        return m_document == ConfigDocument::Whole ? Target{Wanted::Object, Frame::Config}
                                                   : Target{Wanted::Array, Frame::Records};
    case Frame::Config:
        return configTarget(key);
    case Frame::Layers:
        return {Wanted::Object, Frame::Layer};
    case Frame::Layer:
        return layerTarget(key);
    case Frame::Annotations:
        return annotationsTarget(key);
    case Frame::Records:
        return {Wanted::Object, Frame::Record};
    case Frame::Record:
        return recordTarget(key);
    case Frame::Results:
        return {Wanted::Object, Frame::Result};
    case Frame::Result:
        return resultTarget(key);
    case Frame::Chains:
        return {Wanted::Object, Frame::Chain};
    case Frame::Chain:
        return chainTarget(key);
    case Frame::ChainLayers:
        return {Wanted::Whole, {}, nullptr, &record().chains.back().layers.back()};
    case Frame::Inputs:
        return {Wanted::Array, Frame::Slot};
    case Frame::Slot:
        return {Wanted::Object, Frame::Input};
    case Frame::Input:
        return inputTarget(key);
    }
    return {};
}

Result<> ConfigShape::addElement(Frame list)
{
    switch (list) {
    case Frame::Layers:
        if (m_config.layers.size() >= CacheConfig::kMaxLayers) {
            return failOver("layers", CacheConfig::kMaxLayers);
        }
        m_config.layers.emplace_back();
        break;
    case Frame::Records:
        if (m_config.records.size() >= CacheConfig::kMaxRecords) {
            return failOver("records", CacheConfig::kMaxRecords);
        }
        m_config.records.emplace_back();
        break;
    case Frame::Results:
        record().results.emplace_back();
        break;
    case Frame::Chains:
        record().chains.emplace_back();
        break;
    case Frame::ChainLayers:
        record().chains.back().layers.push_back(0);
        break;
    case Frame::Inputs:
        record().inputs.emplace_back();
        break;
    case Frame::Slot:
        record().inputs.back().emplace_back();
        break;
    default:
        break;
    }
    return {};
}

void ConfigShape::enter(Frame child)
{
    switch (child) {
    case Frame::Layers:
        m_config.layers.clear();
        break;
    case Frame::Annotations:
        if (!m_config.layers.back().annotations) {
            m_config.layers.back().annotations.emplace();
        }
        break;
    case Frame::Records:
        m_config.records.clear();
        break;
    case Frame::Results:
        record().results.clear();
        break;
    case Frame::Chains:
        record().chains.clear();
        break;
    case Frame::ChainLayers:
        record().chains.back().layers.clear();
        break;
    case Frame::Inputs:
        record().inputs.clear();
        break;
    default:
        break;
    }
}

} // namespace cachalot
