#pragma once

#include "core/base/operation.h"

#include <QByteArrayView>
#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace cachalot
{

/// The settings of one profile: keys in lower case.
using AwsProfile = QHash<QString, QString>;

/// The profiles of the two files that all of Amazon's tools read (docs.aws.amazon.com, "Shared config and credentials
/// files"): `~/.aws/config` with `[profile NAME]`, and `~/.aws/credentials` with `[NAME]`, which counts where both have
/// keys.
class AwsProfiles
{
public:
    /// From $AWS_CONFIG_FILE and $AWS_SHARED_CREDENTIALS_FILE, or from below the home directory. Files that are not
    /// there are empty. Errors: Denied, Io, LimitExceeded.
    [[nodiscard]] static Result<AwsProfiles> read(const QProcessEnvironment &environment);

    void addConfig(QByteArrayView text);
    void addCredentials(QByteArrayView text);

    [[nodiscard]] std::optional<AwsProfile> find(const QString &name) const;
    /// Where they were looked for, for messages.
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    QHash<QString, AwsProfile> m_config;
    QHash<QString, AwsProfile> m_credentials;
    QStringList m_files;
};

} // namespace cachalot
