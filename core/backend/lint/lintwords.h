#pragma once

#include <QCoreApplication>

namespace cachalot::lint_rules
{

/// `Lint::tr()` makes a text of the linter: in the language of the application, and in English where no translator is
/// installed, as on the command line. Values are put in with arg(), all at once: one may hold a "%2".
class Lint
{
    Q_DECLARE_TR_FUNCTIONS(SpecLinter)
};

} // namespace cachalot::lint_rules
