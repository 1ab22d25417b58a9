#include "cli/publish_words.h"

#include "io/problem.h"

namespace imh {

PublishWords::PublishWords(CLI::App& app, const char* examples) {
    publish_ = app.add_subcommand("publish", "Courses of a catalogue as a link, a file, a statement or a crosswalk to areas");
    publish_->add_option("CATALOGUE", words_.file, "a file of courses on offer")->required();
    publish_->add_option("--course", words_.course, "only this one: its id or its title");
    publish_->add_option("--as", words_.as, "what to make of it")
        ->check(CLI::IsMember({"link", "statement", "case", "csv", "file"}))
        ->capture_default_str();
    publish_->add_option("--page", words_.page, "the address of the page that a link opens")->capture_default_str();
    publish_->add_option("--pack,--edition", words_.pack, "rule pack: the id of one inside the program, a folder or a file")
        ->capture_default_str();
    publish_->add_option("--as-of", words_.as_of, "the day told as that of the last change (today where left out)");
    publish_->add_option("--language", words_.language, "of a statement; everything else is the same in all")
        ->check(CLI::IsMember({"en", "es"}))
        ->capture_default_str();
    publish_->footer(examples);
}

std::optional<CommandResult> PublishWords::answer(Date today) const {
    if (!publish_->parsed())
        return std::nullopt;
    const std::optional<Date> day = words_.as_of.empty() ? today : parse_date(words_.as_of);
    if (!day)
        return refused({{"--as-of", "", imh::quoted(words_.as_of) + " is not a day of the calendar",
                         "Write year, month and day, for example 2025-06-30."}},
                       Form::Text);
    return publish_command({.file = words_.file,
                            .pack = words_.pack,
                            .course = words_.course.empty() ? std::nullopt : std::optional(words_.course),
                            .as = words_.as,
                            .page = words_.page,
                            .day = *day,
                            .language = language_coded(words_.language)});
}

} // namespace imh
