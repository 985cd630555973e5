#pragma once

#include <QString>

namespace cachalot
{

/// The text of an action as it is read, where no letter is underlined: "Open folder…" of "Open &folder…". Chinese and
/// Japanese put a letter of their own into the text, "打开文件夹(&F)…", which goes as well.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace cachalot
