#pragma once

#include "ui/models/preferences.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;

namespace cachalot
{

struct AppServices;

/// What people choose once for all. Each takes effect at once and is saved at once; where it has to wait for the next
/// start, it says so.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(const AppServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was chosen, and is in the settings.
    void changed();

private:
    void addGeneral(QFormLayout &form);
    void addTransfers(QFormLayout &form);
    void addCleanup(QFormLayout &form);
    void addLibrary(QFormLayout &form);
    [[nodiscard]] QComboBox *addChoice(QFormLayout &form, const QString &label, const QStringList &choices,
                                       int current);
    void store();

    const AppServices &m_services;
    Preferences m_preferences;
    QLabel *m_restart; ///< shown where something waits for the next start
    QLabel *m_failure; ///< shown where nothing can be saved
};

} // namespace cachalot
