#include "app/frame.h"

#include "app/app.h"

namespace imh::app {

void frame(App& app, kit::Context& context, const kit::Environment& environment) {
    kit::Frame page(context, environment);
    app.frame(page);
    page.end();
}

} // namespace imh::app
