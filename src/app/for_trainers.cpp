// Makes a page one for trainers: their courses, what these cover, and publishing them.
#include "core/audience.h"

namespace imh {

const Audience audience = Audience::Trainers;

} // namespace imh
