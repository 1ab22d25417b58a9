#include "core/requirements/membership.h"
