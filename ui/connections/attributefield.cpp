#include "ui/connections/attributefield.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace cachalot
{

QLabel *makeAttributeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

QLabel *makeHelpLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

AttributeField::AttributeField(const AttributeInfo &attribute, QWidget *parent)
    : QWidget(parent), m_attribute(attribute), m_help(makeHelpLabel(help())), m_mark(new QLabel)
{
    QWidget *editor = makeEditor();
    QWidget *input = m_edit ? static_cast<QWidget *>(m_edit) : m_box;
    input->setAccessibleName(attribute.name);
    input->setAccessibleDescription(help());
    input->setObjectName(QStringLiteral("field-") + attribute.name);
    const QString name =
        attribute.kind == ValueKind::Path ? tr("directory (%1)").arg(QStringLiteral("src, dest")) : attribute.name;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHalf);
    column->addWidget(makeAttributeLabel(attribute.required ? name + QStringLiteral(" *") : name, input));
    column->addWidget(editor);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::kHalf);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_help, 1);
    column->addLayout(below);
    m_mark->hide();
    setToolTip(schemaText(attribute.note));
}

QString AttributeField::help() const
{
    return schemaText(m_attribute.meaning);
}

QWidget *AttributeField::makeEditor()
{
    QStringList choices = m_attribute.choices;
    if (m_attribute.kind == ValueKind::Bool) {
        choices = QStringList{QStringLiteral("true"), QStringLiteral("false")};
    }
    if (!choices.isEmpty()) {
        m_box = new QComboBox;
        m_box->addItem(m_attribute.defaultValue.isEmpty() ? tr("not set")
                                                          : tr("%1 (the default)").arg(m_attribute.defaultValue));
        for (const QString &choice : std::as_const(choices)) {
            m_box->addItem(choice, choice);
        }
        connect(m_box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT edited(value()); });
        return m_box;
    }
    m_edit = new QLineEdit;
    m_edit->setClearButtonEnabled(true);
    m_edit->setPlaceholderText(m_attribute.defaultValue);
    connect(m_edit, &QLineEdit::textChanged, this, &AttributeField::edited);
    if (m_attribute.kind != ValueKind::Path) {
        return m_edit;
    }
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    auto *browse = new QToolButton;
    browse->setIcon(icon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose a folder"));
    browse->setAccessibleName(browse->toolTip());
    layout->addWidget(m_edit, 1);
    layout->addWidget(browse);
    connect(browse, &QToolButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose a folder"), m_edit->text());
        if (!chosen.isEmpty()) {
            m_edit->setText(chosen);
        }
    });
    return row;
}

QString AttributeField::value() const
{
    return m_edit ? m_edit->text() : m_box->currentData().toString();
}

void AttributeField::setValue(const QString &value)
{
    if (value == this->value()) {
        return; // the cursor stays where it is
    }
    if (m_edit) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setText(value);
        return;
    }
    const QSignalBlocker blocker(m_box);
    int index = value.isEmpty() ? 0 : m_box->findData(value);
    if (index < 0) {
        m_box->addItem(value, value); // nonsense is shown as it is, and the linter says what it does
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

void AttributeField::setFinding(const LintFinding *finding)
{
    const ThemeColors &colors = Theme::colors(this);
    const bool isEmptyRequired = finding && finding->severity == Severity::Error && value().isEmpty();
    const LintFinding *shown = isEmptyRequired ? nullptr : finding; // nobody is told off before having typed
    QPalette palette = m_help->palette();
    m_mark->setVisible(shown);
    if (!shown) {
        m_help->setText(help());
        m_help->setForegroundRole(QPalette::PlaceholderText);
        return;
    }
    const bool isBad = shown->severity == Severity::Error;
    palette.setColor(QPalette::WindowText, isBad ? colors.bad : colors.warning);
    m_help->setPalette(palette);
    m_help->setForegroundRole(QPalette::WindowText);
    m_help->setText(lintText(*shown));
    const QIcon mark = icon(isBad ? QStringLiteral("error:bad") : QStringLiteral("warning:warning"));
    m_mark->setPixmap(mark.pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace cachalot
