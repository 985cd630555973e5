#pragma once

namespace cachalot
{

/// Puts right what a program inherits from its caller and Qt does not expect. Call first in main().
///
/// Standard streams that the caller has closed become /dev/null, opened so that writing fails: otherwise the first file
/// that is opened takes their number, and an answer is written into it. A locale that is not UTF-8, such as the "C" of
/// a cron job or a container, becomes C.UTF-8: Qt reads names of files as UTF-8 and complains on standard error.
void prepareProcess();

} // namespace cachalot
