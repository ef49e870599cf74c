# Files that are compiled as one: fewer make a change quicker to try, more a whole build.
set(SFUMATO_BATCH 8)
# A part is one folder of core/: a static library that links the parts it may use and no other,
# so an arrow the design does not allow fails at link time.
#   sfumato_part(name [TORCH] [ALONE] [DEPENDS parts...] [LIBRARIES libs...])
# ALONE: each file is compiled by itself, where files are alike and name what they hold alike.
function(sfumato_part name)
  cmake_parse_arguments(PART "TORCH;ALONE" "" "DEPENDS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  add_library(sfumato_${name} STATIC ${sources})
  set_target_properties(sfumato_${name} PROPERTIES LINKER_LANGUAGE CXX)
  if(NOT PART_ALONE)
    set_target_properties(sfumato_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${SFUMATO_BATCH})
    # GCC takes the files of a batch for headers, in which an anonymous namespace would be a mistake.
    target_compile_options(sfumato_${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  endif()
  target_link_libraries(sfumato_${name} PUBLIC sfumato_options nlohmann_json::nlohmann_json ${PART_LIBRARIES})
  foreach(dependency ${PART_DEPENDS})
    target_link_libraries(sfumato_${name} PUBLIC sfumato_${dependency})
  endforeach()
  if(PART_TORCH)
    target_link_libraries(sfumato_${name} PUBLIC sfumato_torch)
    if(name STREQUAL "nn")
      target_precompile_headers(sfumato_${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h)
    else()
      target_precompile_headers(sfumato_${name} REUSE_FROM sfumato_nn)
    endif()
  endif()
endfunction()
