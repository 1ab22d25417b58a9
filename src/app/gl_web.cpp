// What Dear ImGui's drawing asks of the graphics in every picture so as to put it back afterwards. Nothing else draws in the
// page and each picture sets all it needs, so this is answered here: a real answer waits until the graphics have caught up,
// which took most of the time of a picture.

#include <GLES3/gl3.h>

// Of Emscripten's script: asks the browser.
extern "C" void emscripten_glGetIntegerv(GLenum name, GLint* value);

extern "C" {

void glGetIntegerv(GLenum name, GLint* value) {
    switch (name) {
    case GL_MAX_TEXTURE_SIZE: emscripten_glGetIntegerv(name, value); return;
    case GL_MAJOR_VERSION: *value = 3; return;
    case GL_ACTIVE_TEXTURE: *value = GL_TEXTURE0; return;
    case GL_BLEND_SRC_RGB:
    case GL_BLEND_SRC_ALPHA: *value = GL_ONE; return;
    case GL_BLEND_EQUATION_RGB:
    case GL_BLEND_EQUATION_ALPHA: *value = GL_FUNC_ADD; return;
    case GL_VIEWPORT:
    case GL_SCISSOR_BOX:
        for (int side = 0; side < 4; ++side)
            value[side] = 0;
        return;
    default: *value = 0; // nothing is bound; GL_ZERO; the minor version
    }
}

GLboolean glIsEnabled(GLenum) {
    return GL_FALSE;
}

GLboolean glIsProgram(GLuint) {
    return GL_TRUE;
}
}
