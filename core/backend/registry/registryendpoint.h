#pragma once

#include "core/backend/backendspec.h"
#include "core/backend/imagereference.h"
#include "core/net/url.h"

#include <vector>

namespace cachalot
{

/// Where a reference leads. A value type.
struct RegistryEndpoint {
    ImageReference reference;
    QString host;             ///< as credentials are kept by: the reference's domain, "docker.io" for Docker Hub
    std::vector<Url> origins; ///< `scheme://host[:port]/` that may answer, the first to be tried first
    bool verifies = true;     ///< false: any certificate will do

    /// As BuildKit picks them (util/resolver/resolver.go, fillInsecureOpts): https; plain HTTP for this machine itself;
    /// with `registry.insecure=true` https without checking the certificate, and plain HTTP where no TLS is spoken.
    /// More than BuildKit does: where this machine's registry asks for TLS, it gets it, checked. Errors: Usage (no
    /// `ref`, a malformed one, a value of registry.insecure that is no boolean).
    [[nodiscard]] static Result<RegistryEndpoint> of(const BackendSpec &spec);

    /// "host/team/app"
    [[nodiscard]] QString repositoryName() const { return host + u'/' + reference.path; }
    /// What a manifest is asked for by: the digest, else the tag.
    [[nodiscard]] QString manifestName() const { return reference.digest.isEmpty() ? reference.tag : reference.digest; }
};

} // namespace cachalot
