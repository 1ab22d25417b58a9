# Flags that hold for everything in a build, third parties included.

if(IMH_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
# What nobody calls is left out.
add_compile_options(-ffunction-sections -fdata-sections)
if(IMH_PAGE AND NOT IMH_HOOKS)
    # Everything is compiled for size and linked as one: a person may open the page from a slow disk or line.
    set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG" CACHE STRING "" FORCE)
    add_compile_options(-flto -fno-exceptions -fno-rtti)
    add_link_options(-flto -Oz -fno-exceptions -fno-rtti)
    # A call is smaller than what it calls, nearly always.
    add_link_options(-Wl,-mllvm,-inline-threshold=-25)
endif()
if(EMSCRIPTEN)
    # Test programs are plain node scripts, whatever package.json says for ours.
    file(WRITE ${CMAKE_BINARY_DIR}/tests/package.json "{ \"type\": \"commonjs\" }\n")
endif()
