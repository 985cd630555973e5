#pragma once

#include "app/cli/command.h"
#include "core/config/connection.h"

/// What the command `connection` does.
namespace cachalot::cli
{

class JsonWriter;

[[nodiscard]] Result<ExitCode> addConnection(CommandContext &context);
[[nodiscard]] Result<ExitCode> listConnections(CommandContext &context);
[[nodiscard]] Result<ExitCode> testConnection(CommandContext &context);
[[nodiscard]] Result<ExitCode> removeConnection(CommandContext &context);

/// The connection that the second operand names, with or without its @.
[[nodiscard]] Result<Connection> namedConnection(CommandContext &context);

/// One connection as an object.
void writeConnection(JsonWriter &json, const Connection &connection);

/// "secret_access_key in the keyring, token from $TOKEN"; empty without secrets.
[[nodiscard]] QString secretsPhrase(const Connection &connection);

} // namespace cachalot::cli
