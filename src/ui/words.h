// Every fixed text of the screens, in English and in Spanish: a file for each screen. Texts made from findings come from
// core/words.h.
#pragma once

#include "ui/words/association.h"
#include "ui/words/career.h"
#include "ui/words/education.h"
#include "ui/words/entry.h"
#include "ui/words/examples.h"
#include "ui/words/files.h"
#include "ui/words/import.h"
#include "ui/words/keeping.h"
#include "ui/words/map.h"
#include "ui/words/next.h"
#include "ui/words/page.h"
#include "ui/words/paper_view.h"
#include "ui/words/papers.h"
#include "ui/words/people.h"
#include "ui/words/standing.h"
#include "ui/words/start.h"
#include "ui/words/supervision.h"
#include "ui/words/training.h"
#include "ui/words/trainings.h"
#include "ui/words/work.h"
