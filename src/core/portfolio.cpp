#include "core/portfolio.h"
