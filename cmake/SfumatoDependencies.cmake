# libtorch comes from the virtual environment that ./dev makes; everything else from the distribution.
find_package(Python3 COMPONENTS Interpreter QUIET)
if(NOT DEFINED SFUMATO_TORCH_DIR)
  execute_process(COMMAND ${SFUMATO_PYTHON} -c "import torch, os; print(os.path.dirname(torch.__file__))"
    OUTPUT_VARIABLE SFUMATO_TORCH_DIR OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed ERROR_QUIET)
  if(failed)
    message(FATAL_ERROR "libtorch was not found: run ./dev build, which installs it, or pass -DSFUMATO_TORCH_DIR=.../site-packages/torch")
  endif()
  set(SFUMATO_TORCH_DIR ${SFUMATO_TORCH_DIR} CACHE PATH "Folder of the torch package (it holds include/ and lib/)")
endif()

# Written out instead of find_package(Torch): that one wants a CUDA toolkit as soon as the wheel was built with CUDA.
add_library(sfumato_torch INTERFACE)
target_include_directories(sfumato_torch SYSTEM INTERFACE
  ${SFUMATO_TORCH_DIR}/include ${SFUMATO_TORCH_DIR}/include/torch/csrc/api/include)
target_link_directories(sfumato_torch INTERFACE ${SFUMATO_TORCH_DIR}/lib)
target_link_libraries(sfumato_torch INTERFACE torch_cpu c10)
if(EXISTS ${SFUMATO_TORCH_DIR}/lib/libtorch_cuda.so)
  # Nothing calls into this library by name; loading it is what registers the GPU's kernels.
  target_link_libraries(sfumato_torch INTERFACE -Wl,--no-as-needed torch_cuda c10_cuda torch -Wl,--as-needed)
endif()
target_link_options(sfumato_torch INTERFACE -Wl,-rpath,${SFUMATO_TORCH_DIR}/lib)

find_package(nlohmann_json 3.9 REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libpng REQUIRED IMPORTED_TARGET libpng)
pkg_check_modules(libjpeg REQUIRED IMPORTED_TARGET libjpeg)
pkg_check_modules(libwebp REQUIRED IMPORTED_TARGET libwebp libwebpmux)
pkg_check_modules(libexif REQUIRED IMPORTED_TARGET libexif)
pkg_check_modules(lcms2 REQUIRED IMPORTED_TARGET lcms2)
pkg_check_modules(libyaml REQUIRED IMPORTED_TARGET yaml-0.1)
if(SFUMATO_STUDIO)
  pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
endif()
# Debian 13's lcms2 asks for -pthread, which defines _REENTRANT: GCC then passes over the precompiled header that parts without
# it share. Threads want no flag since glibc 2.34.
foreach(library libpng libjpeg libwebp libexif lcms2 libyaml libzip)
  if(TARGET PkgConfig::${library})
    get_target_property(options PkgConfig::${library} INTERFACE_COMPILE_OPTIONS)
    if(options)
      list(REMOVE_ITEM options -pthread)
      set_property(TARGET PkgConfig::${library} PROPERTY INTERFACE_COMPILE_OPTIONS "${options}")
    endif()
  endif()
endforeach()

# The pkg-config file of sentencepiece 0.2 asks for protobuf's headers, which neither we nor its library's users need.
find_path(SFUMATO_SENTENCEPIECE_INCLUDE sentencepiece_processor.h REQUIRED)
find_library(SFUMATO_SENTENCEPIECE sentencepiece REQUIRED)
find_library(SFUMATO_SENTENCEPIECE_TRAIN sentencepiece_train REQUIRED)
add_library(sfumato_sentencepiece INTERFACE)
target_include_directories(sfumato_sentencepiece SYSTEM INTERFACE ${SFUMATO_SENTENCEPIECE_INCLUDE})
target_link_libraries(sfumato_sentencepiece INTERFACE ${SFUMATO_SENTENCEPIECE} ${SFUMATO_SENTENCEPIECE_TRAIN})

# OpenCV's own package file names every module; we want three and none of what imgcodecs drags in.
find_path(SFUMATO_OPENCV_INCLUDE opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
add_library(sfumato_opencv INTERFACE)
target_include_directories(sfumato_opencv SYSTEM INTERFACE ${SFUMATO_OPENCV_INCLUDE})
target_link_libraries(sfumato_opencv INTERFACE opencv_core opencv_imgproc opencv_photo)

if(SFUMATO_STUDIO)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Charts Core DBus Gui Widgets Sql Svg LinguistTools)
endif()
if(SFUMATO_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()
