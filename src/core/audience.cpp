#include "core/audience.h"

namespace imh {

const Audience audience = Audience::Everybody;

} // namespace imh
