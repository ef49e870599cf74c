# The one place for compiler options: every target links sfumato_options.
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(sfumato_options INTERFACE)
target_compile_features(sfumato_options INTERFACE cxx_std_20)
target_include_directories(sfumato_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(sfumato_options INTERFACE
  QT_NO_KEYWORDS                     # ATen has members called `slots`
  AT_PER_OPERATOR_HEADERS            # else ATen's smallest header reads all two thousand operators (core/base/tensor.h)
  SFUMATO_VERSION="${PROJECT_VERSION}"
  SFUMATO_RESOURCES="${CMAKE_SOURCE_DIR}/resources")
target_compile_options(sfumato_options INTERFACE -Wall -Wextra -Wno-unknown-pragmas)
# libtorch is compiled with NDEBUG and does not set what its headers have only without it (at::RecordFunction in 2.13):
# no build may leave it out.
target_compile_definitions(sfumato_options INTERFACE $<$<NOT:$<CONFIG:Release>>:NDEBUG>)
if(SFUMATO_ASSERTIONS)
  target_compile_definitions(sfumato_options INTERFACE _GLIBCXX_ASSERTIONS QT_FORCE_ASSERTS)
endif()
if(SFUMATO_SANITIZE)
  target_compile_options(sfumato_options INTERFACE -fsanitize=${SFUMATO_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(sfumato_options INTERFACE -fsanitize=${SFUMATO_SANITIZE})
endif()

# A hundred programs are linked: GNU ld takes five times as long.
find_program(SFUMATO_MOLD mold)
if(SFUMATO_MOLD)
  target_link_options(sfumato_options INTERFACE -fuse-ld=mold)
endif()

find_program(SFUMATO_CCACHE ccache)
if(SFUMATO_CCACHE)
  # A precompiled header defeats ccache unless it may overlook the header's time stamp.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
    ${SFUMATO_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
  else()
    add_compile_options(-fpch-preprocess)
  endif()
endif()
