#include "core/requirements/references.h"
