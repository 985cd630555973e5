#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace cachalot
{

/// Which way a spec is used: the importer's `src=` or the exporter's `dest=`.
enum class Direction { Import, Export };

/// How secrets are written.
enum class Secrets { Redact, Reveal };

/// The settings of one cache, as `--cache-to` and `--cache-from` take them: a type and attributes in the order in which
/// they were written. A value type that holds what was written, nonsense included; checking is SpecLinter's.
class BackendSpec
{
public:
    struct Attribute {
        /// Lower-cased, as buildx does with CSV (not with JSON, whose keys stay as they are). A blank that stood before
        /// it is kept, since it makes it another key.
        QString key;
        QString value;
        friend bool operator==(const Attribute &, const Attribute &) = default;
    };

    BackendSpec() = default;
    BackendSpec(QString type, std::vector<Attribute> attributes)
        : m_type(std::move(type)), m_attributes(std::move(attributes))
    {
    }

    /// Reads one spec as buildx does (util/buildflags/cache.go, tonistiigi/go-csvvalue): CSV with quotes and doubled
    /// quotes, blanks not trimmed, keys lower-cased, a single text without "=" is a registry reference. Repeated keys
    /// are all kept, and the last counts; of a repeated `type` the earlier ones are kept as attributes of that name, at
    /// the front. Also a JSON object `{"type":"…","k":"v"}`, as bake's files hold it (buildx's command line does not
    /// take it). Errors: Usage with buildx's own words and the column, but never with a secret; LimitExceeded over 64
    /// Ki characters.
    [[nodiscard]] static Result<BackendSpec> parse(QStringView text);

    /// Reads what one `--cache-from` or `--cache-to` may hold: one spec, or, where there is no "=" in it, several
    /// registry references separated by commas (ParseCacheEntry of buildx). An empty text holds none.
    [[nodiscard]] static Result<std::vector<BackendSpec>> parseList(QStringView text);

    [[nodiscard]] const QString &type() const { return m_type; }
    [[nodiscard]] const std::vector<Attribute> &attributes() const { return m_attributes; }
    [[nodiscard]] bool has(QStringView key) const;
    /// The value, or an empty text.
    [[nodiscard]] QString value(QStringView key) const;
    /// Changes the value that counts and drops its repetitions, or appends the attribute.
    void set(const QString &key, const QString &value);
    void remove(QStringView key);

    /// The spec without a secret: `***` stands for the values of secret attributes (isSecretAttribute() of
    /// attributeschema.h), and for what redactText() finds in the others. What is harmless is unchanged.
    [[nodiscard]] BackendSpec redacted() const;

    /// CSV that parse() reads back as the same spec, with quotes where needed; `type` comes first. A key that is not in
    /// lower case, or that holds a "=", can come from JSON only and has no form in CSV that means the same.
    [[nodiscard]] QString toString(Secrets secrets = Secrets::Redact) const;
    /// One JSON object, `type` first.
    [[nodiscard]] QString toJson(Secrets secrets = Secrets::Redact) const;

    friend bool operator==(const BackendSpec &, const BackendSpec &) = default;

private:
    QString m_type;
    std::vector<Attribute> m_attributes;
};

} // namespace cachalot
