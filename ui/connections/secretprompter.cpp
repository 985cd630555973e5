#include "ui/connections/secretprompter.h"

#include "core/base/format.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>

#include <chrono>
#include <condition_variable>
#include <optional>

namespace cachalot
{

namespace
{

constexpr std::chrono::milliseconds kPoll{50};

QString keyOf(const Connection &connection, const QString &attribute)
{
    return connection.id + u':' + attribute;
}

} // namespace

struct SecretPrompter::Shared {
    struct Question {
        QString key;
        QString text;
    };
    std::mutex mutex;
    std::condition_variable changed;
    SecretPrompter *owner = nullptr;
    std::deque<Question> questions;
    QHash<QString, QString> answers;
    QHash<QString, int> refusals; ///< how often the person would not say

    Result<QString> ask(const Connection &connection, const QString &attribute, const OpContext &context)
    {
        const QString key = keyOf(connection, attribute);
        std::unique_lock lock(mutex);
        if (const auto known = answers.constFind(key); known != answers.constEnd()) {
            return *known;
        }
        if (!owner) {
            return fail(ErrorCode::Cancelled, QStringLiteral("the program ends"));
        }
        const int refused = refusals.value(key);
        questions.push_back({key, SecretPrompter::tr("%1 of “%2”:").arg(printable(attribute), connection.name)});
        QMetaObject::invokeMethod(owner, &SecretPrompter::showNext, Qt::QueuedConnection);
        while (true) {
            changed.wait_for(lock, kPoll);
            if (const auto known = answers.constFind(key); known != answers.constEnd()) {
                return *known;
            }
            if (!owner || !context.checkpoint() || refusals.value(key) > refused) {
                return fail(ErrorCode::Cancelled, QStringLiteral("%1 was not given").arg(printable(attribute)));
            }
        }
    }
};

SecretPrompter::SecretPrompter(QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

SecretPrompter::~SecretPrompter()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->owner = nullptr;
    m_shared->changed.notify_all();
}

AskForSecret SecretPrompter::asker() const
{
    return [shared = m_shared](const Connection &connection, const QString &attribute, const OpContext &context) {
        return shared->ask(connection, attribute, context);
    };
}

ForgetAnswers SecretPrompter::forgetter() const
{
    return [shared = m_shared](const QString &connectionId) {
        const std::lock_guard lock(shared->mutex);
        shared->answers.removeIf([&](const auto &answer) { return answer.key().startsWith(connectionId + u':'); });
    };
}

void SecretPrompter::showNext()
{
    if (m_isAsking) {
        return;
    }
    while (true) {
        Shared::Question question;
        {
            const std::lock_guard lock(m_shared->mutex);
            if (m_shared->questions.empty()) {
                return;
            }
            question = m_shared->questions.front();
            m_shared->questions.pop_front();
            if (m_shared->answers.contains(question.key)) {
                continue; // two asked the same
            }
        }
        prompt(question.key, question.text);
    }
}

void SecretPrompter::prompt(const QString &key, const QString &text)
{
    m_isAsking = true;
    bool isGiven = false;
    const QString answer = QInputDialog::getText(QApplication::activeWindow(), tr("A secret is needed"), text,
                                                 QLineEdit::Password, QString(), &isGiven);
    m_isAsking = false;
    const std::lock_guard lock(m_shared->mutex);
    if (isGiven && !answer.isEmpty()) {
        m_shared->answers.insert(key, answer);
    } else {
        ++m_shared->refusals[key];
    }
    m_shared->changed.notify_all();
}

} // namespace cachalot
