#pragma once

#include <QString>
#include <QStringView>

namespace cachalot
{

/// What stands in the place of a secret.
inline constexpr QStringView kRedacted = u"***";

/// A text without the secrets that can be told by their form, for messages, logs and listings: `user:password@` and the
/// query values of URLs (all but an allow-list of harmless names, so that no signature of a signed URL gets through),
/// values after `Bearer` and `Basic`, JSON Web Tokens, GitHub tokens and AWS access key ids. What is harmless stays as
/// it is. Reads the text once; thread-safe.
[[nodiscard]] QString redactText(QStringView text);

/// redactText() for what must be a URL, also where its scheme is missing.
[[nodiscard]] QString redactUrl(const QString &url);

/// redactText() for an image reference, in which `user:password@` may stand before the host without a scheme.
[[nodiscard]] QString redactReference(const QString &reference);

/// True where redactText() would change the text.
[[nodiscard]] bool holdsSecret(QStringView text);

} // namespace cachalot
