#pragma once

#include "core/transfer/transferrequest.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;

namespace cachalot
{

/// Asks for the secrets of a transfer that were not kept in the history.
class SecretsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SecretsDialog(const TransferRequest &request, QWidget *parent = nullptr);

    /// The request with what was entered.
    [[nodiscard]] TransferRequest request() const;

private:
    struct Field {
        size_t spec = 0; ///< a source, or the number of sources for the destination
        QString key;
        QLineEdit *edit = nullptr;
    };
    void check();

    TransferRequest m_request;
    std::vector<Field> m_fields;
    QPushButton *m_resume;
};

} // namespace cachalot
