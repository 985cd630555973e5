#pragma once

#include "ui/common/page.h"

namespace cachalot
{

struct AppServices;
class CleanupView;

/// A tab that cleans up the store that a text names.
class CleanupPage final : public Page
{
    Q_OBJECT
public:
    CleanupPage(const AppServices &services, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString location() const override;
    [[nodiscard]] QString commandLine() const override;
    [[nodiscard]] bool isBusy() const override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QString storeText() const override { return m_text; }
    [[nodiscard]] CleanupView *view() const { return m_view; }

private:
    QString m_text;
    QString m_name;
    QString m_location;
    CleanupView *m_view;
};

} // namespace cachalot
