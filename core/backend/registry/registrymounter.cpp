#include "core/backend/registry/registrymounter.h"

#include "core/backend/registry/uploadsession.h"

namespace cachalot
{

bool RegistryMounter::canMountFrom(const BackendSpec &source) const
{
    if (source.type() != u"registry") {
        return false;
    }
    const auto other = RegistryEndpoint::of(source);
    return other && other->host == m_connection.endpoint().host &&
           other->reference.path != m_connection.endpoint().reference.path;
}

Result<bool> RegistryMounter::mount(const Digest &blob, const BackendSpec &source, const OpContext &context)
{
    if (!canMountFrom(source)) {
        return false;
    }
    CACHALOT_ASSIGN(const RegistryEndpoint from, RegistryEndpoint::of(source));
    RegistryCall call{.method = "POST", .access = RegistryAccess::Push};
    call.path = "blobs/uploads/?mount=" + blob.toString().toLatin1().toPercentEncoding() +
                "&from=" + from.reference.path.toLatin1().toPercentEncoding();
    call.extraScopes = {RegistryConnection::scope(from.reference.path, RegistryAccess::Pull)};
    call.repeat = Repeat::Yes;
    auto response = m_connection.send(call, context);
    if (!response) {
        return fail(std::move(response).error());
    }
    if (response->status == 201) {
        return true;
    }
    if (response->status == 202) { // an upload was started instead
        UploadSession::abandon(m_connection, *response);
        return false;
    }
    if (response->status == 429 || response->status >= 500) {
        return fail(
            m_connection.errorOf(*response, QStringLiteral("mount of blob %1").arg(blob.toShortString()), context));
    }
    return false; // who may not read there, or a registry without mounts: the bytes are sent
}

} // namespace cachalot
