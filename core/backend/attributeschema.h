#pragma once

#include "core/backend/backendspec.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cachalot
{

/// What a value must look like.
enum class ValueKind {
    Text,
    Names,    ///< a name, or several with `;` between them
    Bool,     ///< what Go's strconv.ParseBool takes: 1 t T true TRUE True 0 f F false FALSE False
    Integer,  ///< within minimum and maximum
    Duration, ///< of Go: 90s, 10m, 1h30m
    Choice,   ///< one of choices
    Secret,   ///< never shown, and better taken from the environment
    Path,     ///< a directory on the client's machine
    Url,
    ImageRef,
    Digest,
};

/// On which side an attribute does something; on the other BuildKit ignores it.
enum class UsedIn { Import, Export, Both };

/// Who supplies the value where the spec does not have it.
enum class FilledBy {
    Nobody,
    Client, ///< buildx or buildctl, from its own environment
    Daemon, ///< buildkitd, from its own environment
};

/// One attribute of a cache backend. Texts are English, and translated by schemaText().
struct AttributeInfo {
    QString name;
    UsedIn usedIn = UsedIn::Both;
    ValueKind kind = ValueKind::Text;
    bool required = false;                        ///< where it is used; filledBy may still supply it
    bool namesStore = false;                      ///< required, and without it nobody can tell which store is meant
    QString defaultValue = {};                    ///< as it would be written; empty where there is none
    QStringList choices = {};                     ///< of ValueKind::Choice
    std::optional<qint64> minimum = std::nullopt; ///< of ValueKind::Integer
    std::optional<qint64> maximum = std::nullopt;
    FilledBy filledBy = FilledBy::Nobody;
    QStringList environment = {}; ///< variables, the first that is set counts
    QString sinceBuildKit = {};   ///< first version of buildkitd or its client; empty: older than 0.8
    QString sinceBuildx = {};     ///< where buildx must know it too; empty: any version passes it on
    const char *meaning = "";     ///< one plain sentence
    const char *note = "";        ///< what surprises, or empty

    [[nodiscard]] bool isSecret() const { return kind == ValueKind::Secret; }
    [[nodiscard]] bool isUsedIn(Direction direction) const;
};

/// One backend with its attributes in the order in which a form shows them.
struct BackendSchema {
    QString type;
    const char *title = "";
    const char *meaning = "";
    bool importable = true; ///< false for inline, which a registry spec imports
    bool experimental = false;
    QString sinceBuildKit = {};
    QString sinceBuildx = {};
    std::vector<AttributeInfo> attributes = {};

    [[nodiscard]] const AttributeInfo *find(QStringView name) const;
};

/// The six backends in the order in which lists show them: registry, local, inline, gha, s3, azblob. Read from
/// BuildKit's cache/remotecache/* and client/solve.go and buildx's build/opt.go; valid as long as the program runs.
[[nodiscard]] const std::vector<BackendSchema> &backendSchemas();

/// The schema of a type, or null where BuildKit knows no such type.
[[nodiscard]] const BackendSchema *findBackendSchema(QStringView type);

/// True for the secrets of all backends, and for keys that look like a secret or like a misspelt one: used to decide
/// what must not be shown.
[[nodiscard]] bool isSecretAttribute(QStringView key);

/// A text of a schema in the language of the application (the source text where no translator is installed).
[[nodiscard]] QString schemaText(const char *text);

/// "text", "bool", "integer 1 to 9", "gzip | zstd": what a value may be, for help and man pages.
[[nodiscard]] QString valueKindText(const AttributeInfo &attribute);

/// What a buildx driver or a bare buildkitd can do with which backends (1.8 of BuildKit's cache facts: moby's
/// newGraphDriverController and newSnapshotterController, cmd/buildkitd/main.go).
struct DriverSupport {
    QString driver;
    const char *title = "";
    QStringList exports = {};
    QStringList imports = {};
    const char *note = "";
};

[[nodiscard]] const std::vector<DriverSupport> &driverSupport();

} // namespace cachalot
