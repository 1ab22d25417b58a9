# How our own targets are compiled, and the functions that src/*/CMakeLists.txt and tests/CMakeLists.txt use.

# The layers neither throw nor use run-time types.
add_library(imh_flags INTERFACE)
target_compile_options(imh_flags INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wpedantic -Werror
    -Wno-missing-field-initializers # a designated initializer leaves the rest at its default
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>) # GCC 12 at -O3 sees overlaps in std::string's own operator+

add_library(imh_no_throw INTERFACE)
target_compile_options(imh_no_throw INTERFACE -fno-exceptions -fno-rtti)

# The standard headers are read once for each target and not for each of its files: half of the time that clang takes. g++
# builds without, so that a header that a file forgets is missed there.
function(imh_read_once name)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_precompile_headers(${name} PRIVATE <algorithm> <array> <chrono> <cstdint> <map> <optional> <set> <span> <string>
                                                  <string_view> <utility> <variant> <vector> ${ARGN})
        target_compile_options(${name} PRIVATE "SHELL:-Xclang -fno-pch-timestamp") # else a compiler cache finds nothing again
    endif()
endfunction()

# imh_library(imh_core SOURCES date.cpp … [LIBRARIES imh_x …]): a layer. Headers are included from src ("core/date.h").
function(imh_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    imh_existing(arg_SOURCES ${name} ${arg_SOURCES})
    if(NOT arg_SOURCES) # a layer of headers
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
        target_link_libraries(${name} INTERFACE ${arg_LIBRARIES})
        return()
    endif()
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC ${arg_LIBRARIES} PRIVATE imh_flags imh_no_throw)
    imh_read_once(${name})
    if(IMH_SANITIZE AND name MATCHES "imh_(core|io)")
        # Thousands of random portfolios are judged by them, and the fuzzer sees which way they take.
        target_compile_options(${name} PRIVATE -O1 -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# imh_program(imh SOURCES main.cpp … [LIBRARIES …]): a program. Exceptions stay on: CLI11, doctest and rapidcheck use them.
function(imh_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    imh_existing(arg_SOURCES ${name} ${arg_SOURCES})
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE IMH_SOURCE_DIR="${CMAKE_SOURCE_DIR}" IMH_FONT_DIR="${IMH_FONT_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} imh_flags)
    if(EMSCRIPTEN)
        # Here programs run under node and read the files of the checkout. The page has its own rules, in page.cmake.
        target_compile_options(${name} PRIVATE -fwasm-exceptions -O0)
        target_link_options(${name} PRIVATE -fwasm-exceptions -sENVIRONMENT=node -sNODERAWFS=1 -sEXIT_RUNTIME=1
                                            -sALLOW_MEMORY_GROWTH=1 -sSTACK_SIZE=1MB)
    endif()
endfunction()

# What tools/test and tools/fuzz build, so that they need not build all.
add_custom_target(test_programs)
add_custom_target(fuzzers)

# imh_test(core_tests SOURCES … [LIBRARIES …]): a doctest program, known to ctest.
function(imh_test name)
    imh_program(${name} ${ARGN})
    target_link_libraries(${name} PRIVATE doctest)
    imh_read_once(${name} <doctest/doctest.h>)
    if(IMH_SANITIZE) # what is tested is watched for undefined behaviour; watching the tests too would take minutes to compile
        target_compile_options(${name} PRIVATE -fno-sanitize=undefined)
    endif()
    add_dependencies(test_programs ${name})
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endfunction()

# imh_fuzz(fuzz_portfolio SOURCES … [LIBRARIES …]): a libFuzzer target; its folder of first inputs is tests/fuzz/<name>.
function(imh_fuzz name)
    if(IMH_SANITIZE)
        imh_program(${name} ${ARGN})
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
        add_dependencies(fuzzers ${name})
    endif()
endfunction()

# A file that is listed and not there is named together with the list that names it.
function(imh_existing out target)
    set(existing "")
    foreach(source ${ARGN})
        get_filename_component(path ${source} ABSOLUTE)
        if(EXISTS ${path})
            list(APPEND existing ${source})
        else()
            message(SEND_ERROR "${target}: ${path} is listed in ${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt and does not exist")
        endif()
    endforeach()
    set(${out} ${existing} PARENT_SCOPE)
endfunction()

function(imh_subdirectory_if_any folder)
    if(EXISTS ${CMAKE_SOURCE_DIR}/${folder}/CMakeLists.txt)
        add_subdirectory(${folder})
    endif()
endfunction()

# imh_page(page imh_app …): link rules of a WebAssembly module that web/ starts. No file system, no eval, nothing that the page
# does not call.
function(imh_page name)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} PRIVATE ${ARGN} imgui_opengl imh_flags imh_no_throw)
    target_link_options(${name} PRIVATE
        --no-entry
        -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web
        -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0 -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH=1 -sSTACK_SIZE=1MB
        -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
        -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_SUPPORT_SIMPLE_ENABLE_EXTENSIONS=0
        -sGL_TRACK_ERRORS=0 -sGL_POOL_TEMP_BUFFERS=0
        "-sINCOMING_MODULE_JS_API=[canvas,instantiateWasm]"
        "-sEXPORTED_RUNTIME_METHODS=[HEAPU8]"
        "-sEXPORTED_FUNCTIONS=[_malloc,_free]"
        $<IF:$<BOOL:${IMH_HOOKS}>,-sASSERTIONS=1,-sASSERTIONS=0>)
endfunction()
