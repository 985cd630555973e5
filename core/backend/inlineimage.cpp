#include "core/backend/inlineimage.h"

#include "core/base/format.h"
#include "core/cache/rfc3339.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

namespace cachalot
{
namespace
{

using nlohmann::json;

/// Image configs are nested four levels deep.
constexpr int kMaxDepth = 64;

QString textOf(const json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? QString::fromStdString(at->get_ref<const std::string &>())
                                                 : QString();
}

tl::unexpected<Error> failConfig(const QString &message)
{
    return failDamaged(QStringLiteral("config-malformed"), message);
}

Result<> readDiffIDs(const json &image, InlineImage &out)
{
    const auto rootfs = image.find("rootfs");
    if (rootfs == image.end() || rootfs->is_null()) {
        return {};
    }
    if (!rootfs->is_object()) {
        return failConfig(QStringLiteral("rootfs: not an object"));
    }
    const auto ids = rootfs->find("diff_ids");
    if (ids == rootfs->end() || ids->is_null()) {
        return {};
    }
    if (!ids->is_array()) {
        return failConfig(QStringLiteral("rootfs.diff_ids: not a list"));
    }
    for (const json &id : *ids) {
        if (!id.is_string()) {
            return failConfig(QStringLiteral("rootfs.diff_ids[%1]: not a text").arg(out.diffIDs.size()));
        }
        out.diffIDs.push_back(QString::fromStdString(id.get_ref<const std::string &>()));
    }
    return {};
}

Result<> readHistory(const json &image, InlineImage &out)
{
    const auto history = image.find("history");
    if (history == image.end() || history->is_null()) {
        return {};
    }
    if (!history->is_array()) {
        return failConfig(QStringLiteral("history: not a list"));
    }
    for (const json &step : *history) {
        const QString place = QStringLiteral("history[%1]").arg(out.history.size());
        if (!step.is_object()) {
            return failConfig(place + QStringLiteral(": not an object"));
        }
        InlineImage::History entry;
        entry.created = textOf(step, "created").toUtf8();
        if (!entry.created.isEmpty() && !isRfc3339(entry.created)) {
            return failConfig(place + QStringLiteral(".created: not an RFC 3339 time"));
        }
        entry.createdBy = textOf(step, "created_by");
        const auto empty = step.find("empty_layer");
        entry.emptyLayer = empty != step.end() && empty->is_boolean() && empty->get<bool>();
        out.history.push_back(std::move(entry));
    }
    return {};
}

Result<> readCache(const json &image, InlineImage &out)
{
    const auto cache = image.find("moby.buildkit.cache.v0");
    if (cache == image.end() || cache->is_null()) {
        return {};
    }
    if (!cache->is_string()) {
        return failConfig(QStringLiteral("moby.buildkit.cache.v0: not a text"));
    }
    const std::string &encoded = cache->get_ref<const std::string &>();
    auto decoded =
        QByteArray::fromBase64Encoding(QByteArray::fromStdString(encoded), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return failConfig(QStringLiteral("moby.buildkit.cache.v0: not base64"));
    }
    out.cache = std::move(*decoded);
    return {};
}

} // namespace

Result<InlineImage> InlineImage::parse(QByteArrayView imageConfig)
{
    bool tooDeep = false;
    const auto bounded = [&tooDeep](int depth, json::parse_event_t, json &) {
        tooDeep = tooDeep || depth > kMaxDepth;
        return !tooDeep; // what is too deep is not kept
    };
    const json image = json::parse(imageConfig.begin(), imageConfig.end(), bounded, false);
    if (tooDeep) {
        return failDamaged(QStringLiteral("nesting-limit"),
                           QStringLiteral("nested deeper than %1 levels").arg(kMaxDepth));
    }
    if (image.is_discarded()) {
        return failConfig(QStringLiteral("not JSON"));
    }
    InlineImage out;
    if (image.is_null()) {
        return out;
    }
    if (!image.is_object()) {
        return failConfig(QStringLiteral("the document: not an object"));
    }
    CACHALOT_TRY(readDiffIDs(image, out));
    CACHALOT_TRY(readHistory(image, out));
    CACHALOT_TRY(readCache(image, out));
    const QString os = textOf(image, "os");
    const QString architecture = textOf(image, "architecture");
    const QString variant = textOf(image, "variant");
    if (!os.isEmpty() && !architecture.isEmpty()) {
        out.platform = os + u'/' + architecture + (variant.isEmpty() ? QString() : u'/' + variant);
    }
    return out;
}

std::vector<InlineImage::History> InlineImage::layerHistory() const
{
    std::vector<History> layers;
    for (const History &entry : history) {
        if (!entry.emptyLayer) {
            layers.push_back(entry);
        }
    }
    return layers;
}

QString instructionOf(const QString &createdBy)
{
    QString text = createdBy;
    static const QRegularExpression suffix(QStringLiteral("\\s+# buildkit$"));
    text.remove(suffix);
    static const QRegularExpression nop(QStringLiteral("^/bin/sh -c #\\(nop\\)\\s+"));
    if (nop.match(text).hasMatch()) {
        return text.remove(nop);
    }
    if (text.startsWith(QStringLiteral("RUN /bin/sh -c "))) {
        return QStringLiteral("RUN ") + text.mid(15);
    }
    if (text.startsWith(QStringLiteral("/bin/sh -c "))) {
        return QStringLiteral("RUN ") + text.mid(11);
    }
    return text;
}

} // namespace cachalot
