#pragma once
#include <QLoggingCategory>

namespace sfumato {
Q_DECLARE_LOGGING_CATEGORY(log_jobs)        // sfumato.jobs
Q_DECLARE_LOGGING_CATEGORY(log_history)     // sfumato.history
Q_DECLARE_LOGGING_CATEGORY(log_gallery)     // sfumato.gallery
} // namespace sfumato
