#include "ui/ui_state.h"

namespace imh::ui {

Screen screen_of(EntryKind kind) {
    switch (kind) {
    case EntryKind::Degree:
    case EntryKind::Course: return Screen::Education;
    case EntryKind::Training: return Screen::Trainings;
    case EntryKind::Job: return Screen::Work;
    case EntryKind::Session: return Screen::Supervision;
    case EntryKind::Person:
    case EntryKind::Reference: return Screen::People;
    case EntryKind::Goal: return Screen::Next;
    case EntryKind::Offer: return Screen::Catalogue;
    case EntryKind::Signature:
    case EntryKind::Membership:
    case EntryKind::Exam: break;
    }
    return Screen::Papers;
}

} // namespace imh::ui
