#include "core/rule_pack.h"
