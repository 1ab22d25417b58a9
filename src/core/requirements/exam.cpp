#include "core/requirements/exam.h"
