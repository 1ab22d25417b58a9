#include "core/requirements/competency_coverage.h"
