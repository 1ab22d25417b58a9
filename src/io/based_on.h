// A rule pack that is based on another one: what it does not say itself it takes over, so that two editions that
// differ in ten places are told apart in ten places. All of it happens in the JSON, before anything is read.
//
// A list of the pack may hold objects with "based_on": the id of one of the same list in the other pack. Such an
// object takes over every member that it does not have itself, without those named in "without". What keeps the
// citation of the other pack is of provenance "shared_base"; what has one of its own is as sure as it says.
// Documents and readings come along where they are named, and the areas where the pack has none of its own.
#pragma once

#include <span>

#include "io/json.h"

namespace imh {

/// One file of a pack, and where its problems go.
struct FileToComplete {
    JsonValue* json;
    ProblemList* problems;
};

/// Completes the files of a pack, pack.json first, from the one that it names in "based_on", which travels inside the
/// program. Nothing happens where it names none. What can't be found is reported; then the pack is not whole, and
/// false.
bool take_over(std::span<const FileToComplete> files);

/// All files of a pack as one object: lists of the same name joined, "files" left out.
JsonValue joined_files(std::span<const JsonValue* const> files);

} // namespace imh
