#include "core/dossier.h"
