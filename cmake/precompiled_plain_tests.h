// What almost every test without tensors and without the studio includes; compiled once.
#pragma once
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <variant>
#include <vector>
