#pragma once

namespace cachalot
{

enum class Appearance { System, Light, Dark };

} // namespace cachalot
