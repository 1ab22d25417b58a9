#include "core/requirements/work_apart.h"
