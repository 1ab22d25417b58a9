#include "core/requirements/training_hours.h"
