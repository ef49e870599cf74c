// What almost every test of the studio without its window includes; compiled once.
#pragma once
#include "cmake/precompiled_studio.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <random>
