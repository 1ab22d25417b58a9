// `imh publish`: the courses of a catalogue, or one of them, for others to take over.
#pragma once

#include <optional>
#include <string>

#include "cli/commands.h"

namespace imh {

inline constexpr const char* default_page = "imh-self-assessment.html";

struct PublishRequest {
    std::string file; // a catalogue
    std::string pack;
    std::optional<std::string> course; // by its id or its title; empty = every one, or the only one
    std::string as;                    // "link", "statement", "case", "csv", "file"
    std::string page = default_page;   // its address, before the "#" of a link
    Date day;                          // told as the day of the last change
    Language language = Language::English; // of a statement
};

/// A statement has a QR code where the page's address is one that a phone can open.
CommandResult publish_command(const PublishRequest& request);

} // namespace imh
