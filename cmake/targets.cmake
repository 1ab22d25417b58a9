# How our own targets are compiled, and the functions that src/*/CMakeLists.txt and tests/CMakeLists.txt use.

# The layers neither throw nor use run-time types.
add_library(imh_flags INTERFACE)
target_compile_options(imh_flags INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wpedantic -Werror)

add_library(imh_no_throw INTERFACE)
target_compile_options(imh_no_throw INTERFACE -fno-exceptions -fno-rtti)

if(IMH_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(IMH_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
# Where a layer's own code is large, the sections nobody calls are left out.
add_compile_options(-ffunction-sections -fdata-sections)

# imh_library(imh_core SOURCES date.cpp … [LIBRARIES imh_x …]): a layer. Headers are included from src ("core/date.h").
function(imh_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    imh_sources_exist(${name} ${arg_SOURCES})
    if(NOT arg_SOURCES) # a layer of headers
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
        target_link_libraries(${name} INTERFACE ${arg_LIBRARIES})
        return()
    endif()
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC ${arg_LIBRARIES} PRIVATE imh_flags imh_no_throw)
endfunction()

# imh_program(imh SOURCES main.cpp … [LIBRARIES …]): a program. Exceptions stay on: CLI11, doctest and rapidcheck use them.
function(imh_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    imh_sources_exist(${name} ${arg_SOURCES})
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE IMH_SOURCE_DIR="${CMAKE_SOURCE_DIR}" IMH_FONT_DIR="${IMH_FONT_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} imh_flags)
    if(EMSCRIPTEN)
        # Here programs run under node and read the files of the checkout. The page has its own rules, in page.cmake.
        target_compile_options(${name} PRIVATE -fwasm-exceptions)
        target_link_options(${name} PRIVATE -fwasm-exceptions -sENVIRONMENT=node -sNODERAWFS=1 -sEXIT_RUNTIME=1
                                            -sALLOW_MEMORY_GROWTH=1 -sSTACK_SIZE=1MB)
    endif()
endfunction()

# imh_test(core_tests SOURCES … [LIBRARIES …]): a doctest program, known to ctest.
function(imh_test name)
    imh_program(${name} ${ARGN})
    target_link_libraries(${name} PRIVATE doctest)
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endfunction()

# imh_fuzz(fuzz_portfolio SOURCES … [LIBRARIES …]): a libFuzzer target; its folder of first inputs is tests/fuzz/<name>.
function(imh_fuzz name)
    if(IMH_FUZZ)
        imh_program(${name} ${ARGN})
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    endif()
endfunction()

# A missing file is named together with the list that names it, before CMake's longer message.
function(imh_sources_exist target)
    foreach(source ${ARGN})
        get_filename_component(path ${source} ABSOLUTE)
        get_source_file_property(generated ${path} GENERATED)
        if(NOT generated AND NOT EXISTS ${path})
            message(FATAL_ERROR "${target}: ${path} is listed in ${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt and does not exist")
        endif()
    endforeach()
endfunction()

function(imh_subdirectory_if_any folder)
    if(EXISTS ${CMAKE_SOURCE_DIR}/${folder}/CMakeLists.txt)
        add_subdirectory(${folder})
    endif()
endfunction()
