#include "core/requirements/signatures.h"
