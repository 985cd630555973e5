#include "app/cli/headless.h"
#include "app/composition/process.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    cachalot::prepareProcess();
    const QCoreApplication application(argc, argv);
    return cachalot::cli::runHeadless(QStringLiteral("cachalot-cli"), QCoreApplication::arguments().mid(1));
}
