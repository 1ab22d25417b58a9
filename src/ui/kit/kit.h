// All widgets of the page.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/chart.h"
#include "ui/kit/choice.h"
#include "ui/kit/feedback.h"
#include "ui/kit/field.h"
#include "ui/kit/frame.h"
#include "ui/kit/layout.h"
#include "ui/kit/list.h"
#include "ui/kit/text.h"
