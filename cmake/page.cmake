# The page: Dear ImGui, our layers and the web platform as one WebAssembly module, then bundled into one .html.

# What an association says of itself (web/README.md); empty for a page that is nobody's. tools/run --association sets it.
set(IMH_SETTINGS "" CACHE STRING "settings laid into the page")

# imh_html(html page ${CMAKE_BINARY_DIR}/x.html FOLDER): target html bundles the module page with the FOLDER's index.html.
function(imh_html target module out folder)
    file(GLOB files CONFIGURE_DEPENDS ${folder}/*.html ${folder}/*.css ${folder}/*.js)
    add_custom_command(
        OUTPUT ${out}
        COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tools/bundle.mjs --web ${folder} --module $<TARGET_FILE:${module}>
                --wasm $<TARGET_FILE_DIR:${module}>/${module}.wasm --unpacker $<TARGET_FILE:unpack>
                --fonts ${IMH_FONT_DIR} --out ${out}
                "$<$<BOOL:${IMH_SETTINGS}>:--settings;${IMH_SETTINGS}>"
        DEPENDS ${module} unpack ${files} ${IMH_SETTINGS} ${CMAKE_SOURCE_DIR}/web/unpack.js ${CMAKE_SOURCE_DIR}/tools/bundle.mjs ${CMAKE_SOURCE_DIR}/tools/take_apart.mjs ${CMAKE_SOURCE_DIR}/package-lock.json
        COMMAND_EXPAND_LISTS VERBATIM)
    add_custom_target(${target} DEPENDS ${out})
endfunction()

# What unpacks it, before anything of it can run: a module without a script, under 4 kB so that it need not be waited for.
add_executable(unpack src/unpack/unpack_web.cpp src/unpack/lzma.cpp src/unpack/wasm_code.cpp)
set_target_properties(unpack PROPERTIES SUFFIX .wasm)
target_include_directories(unpack PRIVATE src)
target_link_libraries(unpack PRIVATE imh_flags imh_no_throw)
target_compile_options(unpack PRIVATE -Os)
target_link_options(unpack PRIVATE -Os --no-entry -sSTANDALONE_WASM=1 -sALLOW_MEMORY_GROWTH=1 -sSTACK_SIZE=64KB)

if(EXISTS ${CMAKE_SOURCE_DIR}/src/app/platform_web.cpp)
    set(platform src/app/platform_web.cpp src/app/libc_web.cpp)
    if(IMH_HOOKS) # what is tested has everything
        add_executable(page ${platform})
    else()
        add_executable(page ${platform} src/app/for_applicants.cpp)
        add_executable(trainers ${platform} src/app/for_trainers.cpp)
        imh_page(trainers imh_app)
        imh_html(trainers_html trainers ${CMAKE_BINARY_DIR}/imh-courses.html ${CMAKE_SOURCE_DIR}/web)
    endif()
    imh_page(page imh_app)
    if(IMH_HOOKS)
        target_sources(page PRIVATE tests/support/drawn_web.cpp)
        target_include_directories(page PRIVATE tests)
    endif()
    imh_html(html page ${CMAKE_BINARY_DIR}/imh-self-assessment.html ${CMAKE_SOURCE_DIR}/web)
endif()

# An empty Dear ImGui window, built the same way: the bench compares the page with it.
add_executable(empty EXCLUDE_FROM_ALL tests/bench/empty/empty.cpp)
imh_page(empty)
imh_html(empty_html empty ${CMAKE_BINARY_DIR}/empty.html ${CMAKE_SOURCE_DIR}/tests/bench/empty)

# The kit's own test page: every widget, on the same platform and the same web/.
add_executable(kit_demo EXCLUDE_FROM_ALL tests/ui/demo/demo_app.cpp src/app/frame.cpp src/app/platform_web.cpp)
target_include_directories(kit_demo BEFORE PRIVATE ${CMAKE_SOURCE_DIR}/tests/ui/demo)
imh_page(kit_demo imh_ui)
imh_html(kit_demo_html kit_demo ${CMAKE_BINARY_DIR}/kit-demo.html ${CMAKE_SOURCE_DIR}/web)
