#include "core/requirements/degree.h"
