#include "app/cli/headless.h"
#include "app/composition/process.h"
#include "app/guiapplication.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    cachalot::prepareProcess();
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    if (cachalot::cli::isHeadless(words)) {
        const QCoreApplication application(argc, argv);
        return cachalot::cli::runHeadless(QStringLiteral("cachalot"), QCoreApplication::arguments().mid(1));
    }
    return cachalot::runGui(argc, argv);
}
