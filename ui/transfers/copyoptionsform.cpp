#include "ui/transfers/copyoptionsform.h"

#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace cachalot
{

namespace
{

constexpr int kMostJobs = 64;
constexpr int kNoLevel = -1;
constexpr int kMostLevel = 22;
constexpr int kMostGzipLevel = 9;
constexpr double kMega = 1e6;

} // namespace

CopyOptionsForm::CopyOptionsForm(QWidget *parent)
    : QWidget(parent),
      m_mode(new QComboBox),
      m_image(new QLineEdit),
      m_compression(new QComboBox),
      m_level(new QSpinBox),
      m_force(new QCheckBox(tr("Re-&encode layers"))),
      m_carrier(new QComboBox),
      m_platform(new QComboBox),
      m_jobs(new QSpinBox),
      m_rate(new QDoubleSpinBox),
      m_ignoreErrors(new QCheckBox(tr("A build &goes on where exporting fails")))
{
    m_mode->addItem(tr("All results (max)"), static_cast<int>(CopyMode::All));
    m_mode->addItem(tr("Those of the image (min)"), static_cast<int>(CopyMode::Min));
    m_mode->setToolTip(tr("min keeps the layers of the final image only, as an export with mode=min does"));
    m_image->setPlaceholderText(tr("Image, or empty: the last steps"));
    m_image->setToolTip(tr("The image that the build made; its layers are kept"));
    m_image->setAccessibleName(tr("Image"));
    m_compression->addItem(tr("As it is"), -1);
    for (const Compression type :
         {Compression::Gzip, Compression::Zstd, Compression::Estargz, Compression::Uncompressed}) {
        m_compression->addItem(compressionName(type), static_cast<int>(type));
    }
    m_level->setRange(kNoLevel, kMostLevel);
    m_level->setValue(kNoLevel);
    m_level->setSpecialValueText(tr("Usual level"));
    m_level->setPrefix(tr("Level ", "before a number"));
    m_level->setAccessibleName(tr("Compression level"));
    m_force->setToolTip(tr("Without this, layers keep the compression that they have, as with BuildKit "
                           "(force-compression)"));
    m_carrier->addItem(tr("As the source"), static_cast<int>(CopyOrder::Carrier::AsSource));
    m_carrier->addItem(tr("Image manifest"), static_cast<int>(CopyOrder::Carrier::ImageManifest));
    m_carrier->addItem(tr("Image index"), static_cast<int>(CopyOrder::Carrier::ImageIndex));
    m_carrier->addItem(tr("Docker manifest list"), static_cast<int>(CopyOrder::Carrier::DockerManifestList));
    m_carrier->setToolTip(tr("What its layers hang on (image-manifest, oci-mediatypes); most registries take any"));
    m_platform->setEditable(true);
    m_platform->setMinimumContentsLength(16);
    m_platform->addItem(tr("All"));
    m_platform->setToolTip(tr("Of an image with several platforms, this one only"));
    m_jobs->setRange(1, kMostJobs);
    m_jobs->setValue(static_cast<int>(CopyOrder().jobs));
    m_jobs->setSuffix(tr(" at a time", "after a number of blobs"));
    m_jobs->setAccessibleName(tr("Blobs at a time"));
    m_rate->setRange(0, 100'000);
    m_rate->setDecimals(1);
    m_rate->setSpecialValueText(tr("As fast as it goes"));
    m_rate->setPrefix(tr("At most ", "before a rate"));
    m_rate->setSuffix(tr(" MB/s"));
    m_rate->setAccessibleName(tr("Rate limit"));
    m_ignoreErrors->setToolTip(tr("ignore-error: of no meaning here, but for a build with this --cache-to"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::kOne);
    form->setVerticalSpacing(space::kOne);
    const auto add = [&](const QString &label, QWidget *buddy, QWidget *field) {
        auto *text = new QLabel(label);
        text->setBuddy(buddy);
        form->addRow(text, field);
    };
    add(tr("&What"), m_mode, row({m_mode, m_image}));
    add(tr("&Compression"), m_compression, row({m_compression, m_level, m_force}));
    add(tr("Stored &as"), m_carrier, row({m_carrier}));
    add(tr("Platfor&m"), m_platform, row({m_platform}));
    add(tr("&Speed"), m_jobs, row({m_jobs, m_rate}));
    form->addRow(new QLabel, m_ignoreErrors);

    for (QComboBox *box : {m_mode, m_compression, m_carrier}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CopyOptionsForm::update);
    }
    connect(m_platform, &QComboBox::currentTextChanged, this, &CopyOptionsForm::changed);
    connect(m_image, &QLineEdit::textChanged, this, &CopyOptionsForm::changed);
    connect(m_level, &QSpinBox::valueChanged, this, &CopyOptionsForm::changed);
    connect(m_jobs, &QSpinBox::valueChanged, this, &CopyOptionsForm::changed);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &CopyOptionsForm::changed);
    connect(m_force, &QCheckBox::toggled, this, &CopyOptionsForm::changed);
    connect(m_ignoreErrors, &QCheckBox::toggled, this, &CopyOptionsForm::changed);
    update();
}

QWidget *CopyOptionsForm::row(std::initializer_list<QWidget *> widgets) const
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kOne);
    for (QWidget *widget : widgets) {
        const bool takesRest = widget == m_image;
        layout->addWidget(widget, takesRest ? 1 : 0);
    }
    if (widgets.size() == 1 || *(widgets.end() - 1) != m_image) {
        layout->addStretch(1);
    }
    return box;
}

void CopyOptionsForm::update()
{
    m_image->setEnabled(m_mode->currentData().toInt() == static_cast<int>(CopyMode::Min));
    const int chosen = m_compression->currentData().toInt();
    const bool isCompressed = chosen >= 0 && chosen != static_cast<int>(Compression::Uncompressed);
    m_level->setEnabled(isCompressed);
    m_level->setMaximum(chosen == static_cast<int>(Compression::Zstd) ? kMostLevel : kMostGzipLevel);
    m_force->setEnabled(chosen >= 0);
    if (chosen >= 0 && !m_force->isChecked() && sender() == m_compression) {
        m_force->setChecked(true); // a copy makes no new layers: nothing would happen without it
    }
    Q_EMIT changed();
}

void CopyOptionsForm::fillIn(CopyOrder &order) const
{
    order.mode = static_cast<CopyMode>(m_mode->currentData().toInt());
    order.image = m_image->isEnabled() ? m_image->text().trimmed() : QString();
    const int chosen = m_compression->currentData().toInt();
    order.compression = chosen < 0 ? std::nullopt : std::optional(static_cast<Compression>(chosen));
    const bool hasLevel = m_level->isEnabled() && m_level->value() != kNoLevel;
    order.level = hasLevel ? std::optional(m_level->value()) : std::nullopt;
    order.force = m_force->isEnabled() && m_force->isChecked() ? Force::Yes : Force::No;
    order.carrier = static_cast<CopyOrder::Carrier>(m_carrier->currentData().toInt());
    const QString platform = m_platform->currentText().trimmed();
    order.platform = platform == m_platform->itemText(0) ? QString() : platform;
    order.ignoreErrors = m_ignoreErrors->isChecked() ? IgnoreErrors::Yes : IgnoreErrors::No;
    order.jobs = static_cast<size_t>(m_jobs->value());
    order.bytesPerSecond = std::llround(m_rate->value() * kMega);
}

void CopyOptionsForm::setPacking(const CopyOrder &order)
{
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(order.mode)));
    m_compression->setCurrentIndex(
        m_compression->findData(order.compression ? static_cast<int>(*order.compression) : -1));
    m_level->setValue(order.level.value_or(kNoLevel));
    m_force->setChecked(order.force == Force::Yes);
}

void CopyOptionsForm::setSpeed(int blobs, qint64 bytesPerSecond)
{
    m_jobs->setValue(blobs);
    m_rate->setValue(static_cast<double>(bytesPerSecond) / kMega);
    fillIn(m_plain);
}

void CopyOptionsForm::setPlatforms(const QStringList &platforms)
{
    const QSignalBlocker blocker(m_platform);
    const QString current = m_platform->currentText();
    while (m_platform->count() > 1) {
        m_platform->removeItem(1);
    }
    m_platform->addItems(platforms);
    m_platform->setCurrentText(current);
}

bool CopyOptionsForm::isPlain() const
{
    CopyOrder order;
    fillIn(order);
    const CopyOrder &plain = m_plain;
    return order.mode == plain.mode && !order.compression && order.carrier == plain.carrier &&
           order.platform.isEmpty() && order.jobs == plain.jobs && order.bytesPerSecond == plain.bytesPerSecond &&
           order.ignoreErrors == plain.ignoreErrors;
}

} // namespace cachalot
