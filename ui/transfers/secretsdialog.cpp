#include "ui/transfers/secretsdialog.h"

#include "core/base/format.h"
#include "ui/common/theme.h"
#include "ui/models/transferwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

SecretsDialog::SecretsDialog(const TransferRequest &request, QWidget *parent)
    : QDialog(parent), m_request(request), m_resume(new QPushButton(tr("&Resume")))
{
    setWindowTitle(tr("Credentials are needed"));
    auto *text = new QLabel(tr("Secrets are not kept in the history. To go on, enter what was there:"));
    text->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kTwo);
    form->setVerticalSpacing(space::kOne);
    for (size_t i = 0; i <= m_request.sources.size(); ++i) {
        const BackendSpec &spec = i < m_request.sources.size() ? m_request.sources[i] : m_request.destination;
        bool isNamed = false;
        for (const BackendSpec::Attribute &attribute : spec.attributes()) {
            if (!attribute.value.contains(u"***")) {
                continue;
            }
            if (!isNamed) {
                auto *place = new QLabel(printable(text::placeName(spec, {})));
                place->setTextFormat(Qt::PlainText);
                place->setForegroundRole(QPalette::PlaceholderText);
                form->addRow(place);
                isNamed = true;
            }
            auto *edit = new QLineEdit;
            edit->setEchoMode(QLineEdit::Password);
            edit->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
            edit->setAccessibleName(attribute.key);
            connect(edit, &QLineEdit::textChanged, this, &SecretsDialog::check);
            form->addRow(printable(attribute.key, 60), edit);
            m_fields.push_back({i, attribute.key, edit});
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_resume, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kTwo);
    column->addWidget(text);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    m_resume->setDefault(true);
    check();
}

TransferRequest SecretsDialog::request() const
{
    TransferRequest filled = m_request;
    for (const Field &field : m_fields) {
        BackendSpec &spec = field.spec < filled.sources.size() ? filled.sources[field.spec] : filled.destination;
        spec.set(field.key, field.edit->text());
    }
    filled.lacksSecrets = false;
    return filled;
}

void SecretsDialog::check()
{
    m_resume->setEnabled(std::all_of(m_fields.begin(), m_fields.end(),
                                     [](const Field &field) { return !field.edit->text().isEmpty(); }));
}

} // namespace cachalot
