#include "core/assess.h"
