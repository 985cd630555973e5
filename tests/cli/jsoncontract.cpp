#include "tests/cli/jsoncontract.h"

#include <regex>

namespace cachalot::test
{

QString shown(const Json &value)
{
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

QString keysMissing(const Json &object, const QList<QByteArray> &keys)
{
    if (!object.is_object()) {
        return QStringLiteral("not an object: %1").arg(QString::fromStdString(object.dump()).left(200));
    }
    auto it = object.begin();
    for (const QByteArray &key : keys) {
        while (it != object.end() && it.key() != key.toStdString()) {
            ++it;
        }
        if (it == object.end()) {
            return QStringLiteral("%1 is %2")
                .arg(QString::fromUtf8(key),
                     object.contains(key.toStdString()) ? QStringLiteral("out of order") : QStringLiteral("missing"));
        }
    }
    return {};
}

bool isDigest(const Json &value)
{
    static const std::regex pattern("sha256:[0-9a-f]{64}");
    return value.is_string() && std::regex_match(value.get<std::string>(), pattern);
}

bool isTime(const Json &value)
{
    static const std::regex pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
    return value.is_string() && std::regex_match(value.get<std::string>(), pattern);
}

} // namespace cachalot::test
