#pragma once

#include "core/base/operation.h"
#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace cachalot
{

/// What stands where content would be: nothing there yet, loading, or failed. Always says what it is and why, and
/// offers one next action.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `iconName` as icon() takes it. An empty `actionText` shows no button.
    void showEmpty(const QString &iconName, const QString &title, const QString &text, const QString &actionText = {});
    /// Appears after a short delay, so that what is quick does not flash. The button cancels.
    void showLoading(const QString &title);
    void setProgress(const Progress &progress);
    /// Cause in words, what to do, "Copy details"; the action is `actionText` ("Try again").
    void showError(const Error &error, const QString &actionText);
    /// The same with a title, and perhaps an advice, of the caller's own.
    void showError(const QString &title, const Error &error, const QString &actionText, const QString &advice = {});

    [[nodiscard]] QString titleText() const;

Q_SIGNALS:
    void actionTriggered();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Mode { Empty, Loading, Error };
    void show(Mode mode, const QString &iconName, const QString &title, const QString &text, const QString &actionText);
    void updateIcon();
    void updateHeights();

    Mode m_mode = Mode::Empty;
    QString m_iconName;
    QString m_details;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detailText;
    QProgressBar *m_bar;
    QPushButton *m_action;
    QPushButton *m_copyDetails;
    QWidget *m_body;
    QTimer *m_delay;
};

} // namespace cachalot
