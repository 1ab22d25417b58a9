// Makes a page one for applicants: they keep courses on offer and plan with them.
#include "core/audience.h"

namespace imh {

const Audience audience = Audience::Applicants;

} // namespace imh
