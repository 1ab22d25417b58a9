#include "core/requirements/all_of.h"
