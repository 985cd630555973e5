#pragma once

#include "core/config/connectionsecrets.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>
#include <mutex>

namespace cachalot
{

/// Asks for the secrets that nobody keeps, when a connection is opened in another thread; what was typed is remembered
/// until the program ends, or until it turns out to be wrong. Made, and destroyed, in the GUI thread; ask() is for
/// others.
class SecretPrompter final : public QObject
{
    Q_OBJECT
public:
    explicit SecretPrompter(QObject *parent = nullptr);
    ~SecretPrompter() override;

    /// A function that may outlive this, and fails then.
    [[nodiscard]] AskForSecret asker() const;
    /// The same, for what was answered.
    [[nodiscard]] ForgetAnswers forgetter() const;

private:
    struct Shared;
    void showNext();
    void prompt(const QString &key, const QString &text);

    std::shared_ptr<Shared> m_shared;
    bool m_isAsking = false;
};

} // namespace cachalot
