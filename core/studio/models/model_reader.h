#pragma once
#include "core/studio/models/model_entry.h"

#include <stop_token>

namespace sfumato {

/// What names, shapes and metadata of the file's headers tell, without reading a tensor. Never fails: what cannot be
/// read is the card's problem. Blocking, milliseconds.
[[nodiscard]] ModelCard read_card(const QString& path, ModelKind kind);

/// The first 10 hexadecimal digits of the SHA-256 that pictures name their model by; empty where the file cannot be
/// read or `stop` was asked for. Blocking, as long as reading the whole file takes.
[[nodiscard]] QString read_short_hash(const QString& path, std::stop_token stop = {});

} // namespace sfumato
