#include "ui/connections/backendpicker.h"

#include "core/backend/attributeschema.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/sidebarmodel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace cachalot
{

BackendPicker::BackendPicker(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kOne);
    int id = 0;
    for (const BackendSchema &schema : backendSchemas()) {
        auto *button = new QToolButton;
        button->setText(schemaText(schema.title));
        button->setIcon(icon(backendIcon(schema.type)));
        button->setIconSize(QSize(32, 32));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setToolTip(schemaText(schema.meaning));
        button->setAccessibleDescription(button->toolTip());
        button->setObjectName(QStringLiteral("backend-") + schema.type);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(32 + fontMetrics().height() + space::kThree);
        m_group->addButton(button, id++);
        row->addWidget(button, 1);
    }
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT chosen(type()); });
}

void BackendPicker::setType(const QString &type)
{
    const auto &schemas = backendSchemas();
    for (size_t i = 0; i < schemas.size(); ++i) {
        if (schemas[i].type == type) {
            m_group->button(static_cast<int>(i))->setChecked(true);
        }
    }
}

QString BackendPicker::type() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : backendSchemas()[static_cast<size_t>(id)].type;
}

} // namespace cachalot
