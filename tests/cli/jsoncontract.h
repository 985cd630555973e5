#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QList>
#include <QString>

namespace cachalot::test
{

using Json = nlohmann::ordered_json;

/// The text of a JSON string, or the JSON of another value: what QCOMPARE can show.
[[nodiscard]] QString shown(const Json &value);

/// Checks that an object has these members, in this order; others may stand between and after them. Returns what is
/// wrong, or an empty text.
[[nodiscard]] QString keysMissing(const Json &object, const QList<QByteArray> &keys);

/// True for "sha256:" and 64 lower-case hex digits.
[[nodiscard]] bool isDigest(const Json &value);
/// True for a time in UTC with whole seconds, as jq's fromdateiso8601 takes it.
[[nodiscard]] bool isTime(const Json &value);

} // namespace cachalot::test
