#include "ui/window/opendialog.h"

#include "ui/common/theme.h"
#include "ui/models/document.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace cachalot
{

QString cacheTextFrom(const QString &pasted)
{
    QString text = pasted.section(u'\n', 0, 0).trimmed();
    static const QRegularExpression flag(QStringLiteral(
        "(?:^|\\s)--?(?:cache-to|cache-from|export-cache|import-cache)(?:=|\\s+)(\"[^\"]*\"|'[^']*'|\\S+)"));
    if (const auto match = flag.match(text); match.hasMatch()) {
        text = match.captured(1);
    }
    const bool quoted =
        text.size() > 1 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
    if (quoted) {
        text = text.mid(1, text.size() - 2);
    }
    if (text.startsWith(u"file:")) {
        const QString path = QUrl(text).toLocalFile();
        return path.isEmpty() ? text : path;
    }
    return text;
}

OpenDialog::OpenDialog(const QStringList &recent, QWidget *parent)
    : QDialog(parent), m_edit(new QLineEdit), m_reading(new QLabel)
{
    setWindowTitle(tr("Open a cache"));
    auto *label = new QLabel(tr("&Path or cache flag"));
    label->setBuddy(m_edit);
    m_edit->setPlaceholderText(QStringLiteral("type=local,src=DIR,tag=NAME"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto *completer = new QCompleter(recent, m_edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
    m_reading->setWordWrap(true);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_reading->setMinimumHeight(2 * fontMetrics().height() + space::kHalf);
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = buttons->button(QDialogButtonBox::Open);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    layout->setSpacing(space::kOne);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_reading);
    layout->addWidget(buttons);
    connect(m_edit, &QLineEdit::textChanged, this, &OpenDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString OpenDialog::text() const
{
    return cacheTextFrom(m_edit->text());
}

void OpenDialog::check()
{
    const QString entered = text();
    m_open->setEnabled(!entered.isEmpty());
    if (entered.isEmpty()) {
        m_reading->setText(
            tr("A directory, DIRECTORY:TAG, sample:max, or what stands after --cache-from or --cache-to."));
        return;
    }
    if (!entered.contains(u'=') || entered.startsWith(u'/') || entered.startsWith(u'.')) {
        m_reading->setText(tr("Opens the path %1").arg(entered));
        return;
    }
    const auto spec = BackendSpec::parse(entered);
    if (!spec) {
        m_reading->setText(tr("Not a cache flag: %1").arg(spec.error().message));
        m_open->setEnabled(false);
    } else if (spec->value(u"tag").isEmpty()) {
        m_reading->setText(tr("Opens %1 (%2)").arg(storeLocation(*spec), spec->type()));
    } else {
        m_reading->setText(tr("Opens %1 in %2 (%3)").arg(spec->value(u"tag"), storeLocation(*spec), spec->type()));
    }
}

} // namespace cachalot
