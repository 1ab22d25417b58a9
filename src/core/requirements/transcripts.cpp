#include "core/requirements/transcripts.h"
