#include "core/requirements/reflective_supervision.h"
