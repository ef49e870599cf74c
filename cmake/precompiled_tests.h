// What almost every test of tensors includes; compiled once.
#pragma once
#include "cmake/precompiled.h"

#include <QTemporaryDir>
#include <QtTest>
