#include "core/net/auth/keyring.h"

#include <QFileInfo>

#ifdef CACHALOT_HAVE_LIBSECRET
#include <libsecret/secret.h>
#endif

namespace cachalot
{

#ifdef CACHALOT_HAVE_LIBSECRET

namespace
{

template <auto Release>
struct Releaser {
    template <typename T>
    void operator()(T *object) const
    {
        Release(object);
    }
};
template <typename T, auto Release>
using Owned = std::unique_ptr<T, Releaser<Release>>;

using OwnedError = Owned<GError, g_error_free>;
using OwnedTable = Owned<GHashTable, g_hash_table_unref>;

/// Hands the cancellation of an operation on to GLib.
class Cancellation
{
public:
    explicit Cancellation(const OpContext &context)
        : m_cancellable(g_cancellable_new()), m_callback(context.cancel, Cancel{m_cancellable.get()})
    {
    }
    [[nodiscard]] GCancellable *get() const { return m_cancellable.get(); }

private:
    struct Cancel {
        GCancellable *cancellable;
        void operator()() const { g_cancellable_cancel(cancellable); }
    };
    Owned<GCancellable, g_object_unref> m_cancellable;
    std::stop_callback<Cancel> m_callback;
};

/// Takes the error over. Its words come from the keyring, and name no secret.
Error errorOf(GError *raised)
{
    const OwnedError error(raised);
    const QString words = QStringLiteral("the keyring: ") + QString::fromUtf8(error->message);
    if (g_error_matches(error.get(), G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
        return {ErrorCode::Cancelled, QStringLiteral("cancelled")};
    }
    // Nobody answers on the bus, or nobody there keeps secrets.
    const bool isAbsent = g_error_matches(error.get(), G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN) ||
                          g_error_matches(error.get(), G_DBUS_ERROR, G_DBUS_ERROR_NAME_HAS_NO_OWNER) ||
                          g_error_matches(error.get(), G_DBUS_ERROR, G_DBUS_ERROR_SPAWN_SERVICE_NOT_FOUND) ||
                          g_error_matches(error.get(), G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
                          g_error_matches(error.get(), G_IO_ERROR, G_IO_ERROR_CONNECTION_REFUSED);
    if (isAbsent) {
        return {ErrorCode::Unsupported, words};
    }
    if (g_error_matches(error.get(), G_DBUS_ERROR, G_DBUS_ERROR_ACCESS_DENIED) ||
        g_error_matches(error.get(), SECRET_ERROR, SECRET_ERROR_IS_LOCKED)) {
        return {ErrorCode::Denied, words};
    }
    const bool isTimeout = g_error_matches(error.get(), G_IO_ERROR, G_IO_ERROR_TIMED_OUT) ||
                           g_error_matches(error.get(), G_DBUS_ERROR, G_DBUS_ERROR_NO_REPLY) ||
                           g_error_matches(error.get(), G_DBUS_ERROR, G_DBUS_ERROR_TIMEOUT);
    return {isTimeout ? ErrorCode::Timeout : ErrorCode::Io, words};
}

class SessionKeyring final : public SecretStore
{
public:
    SessionKeyring()
        : m_schema(secret_schema_new("io.github.cachalot.Cachalot", SECRET_SCHEMA_NONE, "name",
                                     SECRET_SCHEMA_ATTRIBUTE_STRING, nullptr))
    {
    }

    Result<> check(const OpContext &context) override
    {
        const Cancellation cancellation(context);
        CACHALOT_TRY(connect(cancellation));
        GError *error = nullptr;
        const Owned<SecretService, g_object_unref> service(
            secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, cancellation.get(), &error));
        if (error != nullptr) {
            return fail(errorOf(error));
        }
        return {};
    }

    Result<std::optional<QString>> read(const QString &name, const OpContext &context) override
    {
        const Cancellation cancellation(context);
        CACHALOT_TRY(connect(cancellation));
        const OwnedTable attributes = attributesOf(name);
        GError *error = nullptr;
        const Owned<char, secret_password_free> secret(
            secret_password_lookupv_sync(m_schema.get(), attributes.get(), cancellation.get(), &error));
        if (error != nullptr) {
            return fail(errorOf(error));
        }
        return secret ? std::optional(QString::fromUtf8(secret.get())) : std::nullopt;
    }

    Result<> write(const QString &name, const QString &secret, const OpContext &context) override
    {
        const Cancellation cancellation(context);
        CACHALOT_TRY(connect(cancellation));
        const OwnedTable attributes = attributesOf(name);
        const QByteArray label = "Cachalot: " + name.toUtf8();
        GError *error = nullptr;
        const bool isStored =
            secret_password_storev_sync(m_schema.get(), attributes.get(), SECRET_COLLECTION_DEFAULT, label.constData(),
                                        secret.toUtf8().constData(), cancellation.get(), &error) == TRUE;
        if (error != nullptr) {
            return fail(errorOf(error));
        }
        if (!isStored) {
            return fail(ErrorCode::Denied, QStringLiteral("the keyring did not take the secret"));
        }
        return {};
    }

    Result<> remove(const QString &name, const OpContext &context) override
    {
        const Cancellation cancellation(context);
        CACHALOT_TRY(connect(cancellation));
        const OwnedTable attributes = attributesOf(name);
        GError *error = nullptr;
        secret_password_clearv_sync(m_schema.get(), attributes.get(), cancellation.get(), &error);
        if (error != nullptr) {
            return fail(errorOf(error));
        }
        return {};
    }

private:
    static OwnedTable attributesOf(const QString &name)
    {
        OwnedTable table(g_hash_table_new_full(g_str_hash, g_str_equal, nullptr, g_free));
        // The key is not changed, which the table's type can't say.
        static char key[] = "name";
        g_hash_table_insert(table.get(), key, g_strdup(name.toUtf8().constData()));
        return table;
    }

    /// The connection is the process's own, which GLib would end with it.
    static Result<> connect(const Cancellation &cancellation)
    {
        GError *error = nullptr;
        const Owned<GDBusConnection, g_object_unref> bus(
            g_bus_get_sync(G_BUS_TYPE_SESSION, cancellation.get(), &error));
        if (error != nullptr) {
            Error failure = errorOf(error);
            if (failure.code != ErrorCode::Cancelled) {
                failure.code = ErrorCode::Unsupported;
            }
            return fail(std::move(failure));
        }
        g_dbus_connection_set_exit_on_close(bus.get(), FALSE);
        return {};
    }

    Owned<SecretSchema, secret_schema_unref> m_schema;
};

/// GLib would start a bus for a session that has none, and leave it running.
bool hasBus(const QProcessEnvironment &environment)
{
    if (!environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")).isEmpty()) {
        return true;
    }
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

} // namespace

std::shared_ptr<SecretStore> sessionKeyring(const QProcessEnvironment &environment)
{
    if (!hasBus(environment)) {
        return std::make_shared<NullSecretStore>(
            QStringLiteral("there is no keyring: this session has no D-Bus (DBUS_SESSION_BUS_ADDRESS)"));
    }
    return std::make_shared<SessionKeyring>();
}

#else

std::shared_ptr<SecretStore> sessionKeyring(const QProcessEnvironment &)
{
    return std::make_shared<NullSecretStore>(
        QStringLiteral("there is no keyring: this Cachalot was built without libsecret"));
}

#endif

} // namespace cachalot
