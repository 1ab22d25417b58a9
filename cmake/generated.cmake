# Sources made at build time: the rules, schemas and examples as text in the program, and the icons as strokes.
# The makers are small node scripts in tools/generate.

find_program(NODE NAMES node nodejs REQUIRED NO_CMAKE_FIND_ROOT_PATH)
set(IMH_GENERATED ${CMAKE_BINARY_DIR}/generated)
set(IMH_FONT_DIR ${CMAKE_SOURCE_DIR}/build/fonts CACHE PATH "the fonts, cut to the characters used (tools/setup)")

file(GLOB_RECURSE IMH_BUNDLED_FILES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/rules/*.json ${CMAKE_SOURCE_DIR}/assets/examples/*.json)
# The page holds the editions that it can show; everything else holds all.
set(IMH_EDITIONS "" CACHE STRING "folders of rules to lay in; empty for all")
add_custom_command(
    OUTPUT ${IMH_GENERATED}/bundled.cpp
    COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tools/generate/bundled.mjs ${CMAKE_SOURCE_DIR} ${IMH_GENERATED}/bundled.cpp ${IMH_EDITIONS}
    DEPENDS ${CMAKE_SOURCE_DIR}/tools/generate/bundled.mjs ${IMH_BUNDLED_FILES}
    COMMAND_EXPAND_LISTS VERBATIM)
add_library(imh_bundled STATIC ${IMH_GENERATED}/bundled.cpp)
target_include_directories(imh_bundled PUBLIC ${CMAKE_SOURCE_DIR}/src)
target_link_libraries(imh_bundled PRIVATE imh_flags imh_no_throw)

add_custom_command(
    OUTPUT ${IMH_GENERATED}/icons/icons.cpp ${IMH_GENERATED}/icons/icons.h
    COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tools/generate/icons.mjs ${CMAKE_SOURCE_DIR}/assets/icons.txt ${IMH_GENERATED}/icons
    DEPENDS ${CMAKE_SOURCE_DIR}/tools/generate/icons.mjs ${CMAKE_SOURCE_DIR}/assets/icons.txt
    VERBATIM)
add_library(imh_icons STATIC ${IMH_GENERATED}/icons/icons.cpp ${IMH_GENERATED}/icons/icons.h)
target_include_directories(imh_icons PUBLIC ${IMH_GENERATED})
target_link_libraries(imh_icons PRIVATE imh_flags imh_no_throw)
