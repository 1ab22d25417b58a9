# Third-party code: found, never fetched here. tools/setup brings it.

# Header-only libraries are reached through links in the build folder, so that naming them does not also put all of
# /usr/include in front of Emscripten's own headers.
set(IMH_LINKS ${CMAKE_BINARY_DIR}/third_party)
file(MAKE_DIRECTORY ${IMH_LINKS})

function(imh_header_library name header folder package)
    find_path(IMH_${name}_DIR ${header} NO_CMAKE_FIND_ROOT_PATH PATHS /usr/include /usr/local/include)
    if(NOT IMH_${name}_DIR)
        message(FATAL_ERROR "${header} is missing: run tools/setup, or install Debian's ${package}, "
                            "or name its folder with -DIMH_${name}_DIR=…")
    endif()
    file(MAKE_DIRECTORY ${IMH_LINKS}/${name})
    file(CREATE_LINK ${IMH_${name}_DIR}/${folder} ${IMH_LINKS}/${name}/${folder} SYMBOLIC)
    add_library(${name} INTERFACE)
    target_include_directories(${name} SYSTEM INTERFACE ${IMH_LINKS}/${name})
endfunction()

imh_header_library(nlohmann_json nlohmann/json.hpp nlohmann nlohmann-json3-dev)
target_compile_definitions(nlohmann_json INTERFACE JSON_NOEXCEPTION JSON_NO_IO)
imh_header_library(doctest doctest/doctest.h doctest doctest-dev)

if(NOT EMSCRIPTEN)
    imh_header_library(CLI11 CLI/CLI.hpp CLI libcli11-dev)
    imh_header_library(simdjson simdjson.h simdjson.h libsimdjson-dev)
    find_library(IMH_SIMDJSON_LIBRARY simdjson REQUIRED)
    target_link_libraries(simdjson INTERFACE ${IMH_SIMDJSON_LIBRARY})
    # Takes the place of malloc in the programs that name it, which call nothing of it. The sanitizers bring their own.
    add_library(mimalloc INTERFACE)
    if(NOT IMH_SANITIZE)
        find_library(IMH_MIMALLOC_LIBRARY mimalloc REQUIRED)
        target_link_libraries(mimalloc INTERFACE -Wl,--push-state,--no-as-needed ${IMH_MIMALLOC_LIBRARY} -Wl,--pop-state)
    endif()
    find_package(Threads REQUIRED)
    imh_header_library(rapidcheck_headers rapidcheck.h rapidcheck.h librapidcheck-dev)
    file(CREATE_LINK ${IMH_rapidcheck_headers_DIR}/rapidcheck ${IMH_LINKS}/rapidcheck_headers/rapidcheck SYMBOLIC)
    find_library(IMH_RAPIDCHECK_LIBRARY rapidcheck REQUIRED)
    add_library(rapidcheck INTERFACE)
    target_link_libraries(rapidcheck INTERFACE rapidcheck_headers ${IMH_RAPIDCHECK_LIBRARY})
endif()

# Dear ImGui, unmodified, configured by src/ui/imgui_config.h.
set(IMGUI_DIR ${CMAKE_SOURCE_DIR}/.toolchain/imgui CACHE PATH "source of Dear ImGui 1.92.2b or newer")
if(NOT EXISTS ${IMGUI_DIR}/imgui.cpp)
    message(FATAL_ERROR "Dear ImGui's source is not in ${IMGUI_DIR}: run tools/setup, or name its folder with -DIMGUI_DIR=…")
endif()
add_library(imgui STATIC
    ${IMGUI_DIR}/imgui.cpp
    ${IMGUI_DIR}/imgui_draw.cpp
    $<IF:$<BOOL:${IMH_PAGE}>,${CMAKE_SOURCE_DIR}/src/ui/imgui_no_tables.cpp,${IMGUI_DIR}/imgui_tables.cpp>
    ${IMGUI_DIR}/imgui_widgets.cpp
    ${CMAKE_SOURCE_DIR}/src/ui/imgui_format.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${IMGUI_DIR})
target_include_directories(imgui PUBLIC ${CMAKE_SOURCE_DIR}/src)
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="ui/imgui_config.h")
if(IMH_HOOKS)
    # The hooks are declared by Dear ImGui and supplied by us; its separately licensed test engine is not used.
    target_compile_definitions(imgui PUBLIC IMGUI_ENABLE_TEST_ENGINE)
    if(EXISTS ${CMAKE_SOURCE_DIR}/tests/support/imgui_hooks.cpp)
        target_sources(imgui PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/imgui_hooks.cpp)
        target_include_directories(imgui PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    endif()
endif()
if(EMSCRIPTEN)
    add_library(imgui_opengl STATIC ${IMGUI_DIR}/backends/imgui_impl_opengl3.cpp ${CMAKE_SOURCE_DIR}/src/app/gl_web.cpp)
    target_include_directories(imgui_opengl SYSTEM PUBLIC ${IMGUI_DIR}/backends)
    target_compile_definitions(imgui_opengl PUBLIC IMGUI_IMPL_OPENGL_ES3)
    target_link_libraries(imgui_opengl PUBLIC imgui)
endif()

# The QR code library, unmodified: its C edition, which does not throw, compiled as the C++ that it also is.
set(QRCODEGEN_DIR ${CMAKE_SOURCE_DIR}/.toolchain/qrcodegen CACHE PATH "source of Project Nayuki's QR code generator 1.8.0 or newer")
if(NOT EXISTS ${QRCODEGEN_DIR}/c/qrcodegen.c)
    message(FATAL_ERROR "The QR code library's source is not in ${QRCODEGEN_DIR}: run tools/setup, or name its folder with -DQRCODEGEN_DIR=…")
endif()
file(MAKE_DIRECTORY ${IMH_LINKS}/qrcodegen)
file(CREATE_LINK ${QRCODEGEN_DIR}/c ${IMH_LINKS}/qrcodegen/qrcodegen SYMBOLIC)
add_library(qrcodegen STATIC ${QRCODEGEN_DIR}/c/qrcodegen.c)
set_source_files_properties(${QRCODEGEN_DIR}/c/qrcodegen.c PROPERTIES LANGUAGE CXX)
target_include_directories(qrcodegen SYSTEM INTERFACE ${IMH_LINKS}/qrcodegen)
