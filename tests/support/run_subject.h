#pragma once
// What moc's output includes, some of it only in later versions of Qt: the tests of a program stand in namespaces,
// their moc's output with them, and a header must not be read in there first.
#include <QtCore/qmetatype.h>
#if __has_include(<QtCore/qtmochelpers.h>)
#include <QtCore/qtmochelpers.h>
#endif
#if __has_include(<QtCore/qxptype_traits.h>)
#include <QtCore/qxptype_traits.h>
#endif

#include <cstdio>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>

namespace sfumato {

/// Runs the test that the first argument names with the arguments that follow. It sees itself called test_SUBJECT, so
/// that what Qt derives from the program's name is its own.
inline int run_subject(int argc, char** argv,
                       std::initializer_list<std::pair<const char*, int (*)(int, char**)>> subjects)
{
    for (const auto& [subject, run] : subjects)
        if (argc > 1 && std::string(argv[1]) == subject) {
            static std::string name;
            name = argv[0];
            name = name.substr(0, name.rfind('/') + 1) + "test_" + subject;
            argv[1] = name.data();
            return run(argc - 1, argv + 1);
        }
    std::fprintf(stderr, "usage: %s SUBJECT [options of Qt Test]; its subjects:", argv[0]);
    for (const auto& subject : subjects) std::fprintf(stderr, " %s", subject.first);
    std::fprintf(stderr, "\n");
    return 2;
}

} // namespace sfumato
