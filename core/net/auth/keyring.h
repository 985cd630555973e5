#pragma once

#include "core/net/auth/secretstore.h"

#include <QProcessEnvironment>

#include <memory>

namespace cachalot
{

/// The keyring of the user's session, asked over D-Bus by the Secret Service's interface (GNOME Keyring, KWallet,
/// KeePassXC). Where a session has no bus, none is started: the store is one that says why it holds nothing. A locked
/// keyring asks the person, and so may take as long as it takes; cancellation ends that.
[[nodiscard]] std::shared_ptr<SecretStore> sessionKeyring(const QProcessEnvironment &environment);

} // namespace cachalot
