#include "core/requirements/any_of.h"
