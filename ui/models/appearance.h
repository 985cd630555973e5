#pragma once

namespace cachalot
{

/// System is as the desktop has it, its high contrast included. Settings name them: see Preferences.
enum class Appearance { System, Light, Dark, LightContrast, DarkContrast };

} // namespace cachalot
