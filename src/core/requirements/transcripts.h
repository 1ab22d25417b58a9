// Requirement kind "transcripts".
//
// Source       Official transcripts of all colleges attended belong to the application.
// Our reading  Asked for each degree and course that is entered. Said to be missing: still to do; not
//              said: a question. None to send: which there are is a question, unless the category asks
//              for no degree, or is met in another way.
// We report    How many are on file.
#pragma once

namespace imh {

struct Category;
struct Dossier;
struct Finding;

struct Transcripts {};

Finding assess(const Transcripts& terms, const Category& category, const Dossier& dossier);

} // namespace imh
