#include "core/requirements/work.h"
