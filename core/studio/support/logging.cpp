#include "core/studio/support/logging.h"

namespace sfumato {
Q_LOGGING_CATEGORY(log_jobs, "sfumato.jobs", QtInfoMsg)
Q_LOGGING_CATEGORY(log_history, "sfumato.history", QtInfoMsg)
Q_LOGGING_CATEGORY(log_gallery, "sfumato.gallery", QtInfoMsg)
} // namespace sfumato
