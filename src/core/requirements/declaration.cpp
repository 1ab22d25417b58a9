#include "core/requirements/declaration.h"
