// What is on the screen, told without pixels: one node for each thing a person can read or use.
//
// The description is written by the widgets in the same call that draws them, in reading order. The
// page's twin (web/twin.js) keeps real HTML elements in step with it, and tests read it as text.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace imh::kit {

/// Stable from frame to frame; the same number ImGui uses for the item. 0 is nobody.
using Id = std::uint32_t;

enum class Role : std::uint8_t {
    Group, // layout only, no meaning of its own
    Banner,
    Navigation,
    Main,
    Complementary,
    Section, // a labelled part of the page
    Heading,
    Paragraph,
    Text, // a short text inside a row: a figure, a date, a pill
    Link,
    Button,
    Checkbox,
    RadioGroup,
    Radio,
    Select,
    TextField,
    TextArea,
    SearchField,
    List,
    ListItem,
    Table,
    Row,
    ColumnHeader,
    Cell,
    Progress,
    TabList,
    Tab,
    TabPanel,
    Dialog,
    Status, // a live region: read out when its text changes
    Alert,  // the same, at once
    Scroll, // a part that scrolls by itself
};

/// State bits of a node.
enum State : std::uint32_t {
    Disabled = 1u << 0,
    Checked = 1u << 1,
    Mixed = 1u << 2,
    Expandable = 1u << 3, // a button that opens something; Expanded says whether it is open
    Expanded = 1u << 4,
    Selected = 1u << 5,
    Current = 1u << 6, // the page or row that is open
    Invalid = 1u << 7,
    Required = 1u << 8,
    Pressed = 1u << 9, // a toggle that is on
    Toggle = 1u << 10,
    Strong = 1u << 11,
    Muted = 1u << 12,
    Small = 1u << 13,
    Primary = 1u << 14,
    Quiet = 1u << 15,
    RowWise = 1u << 16, // children side by side: for the plain page
    WrapWise = 1u << 17,
    Framed = 1u << 18, // drawn as a card
    Numeric = 1u << 19,
    IconOnly = 1u << 20,
    Hidden = 1u << 21, // drawn for the eye, told elsewhere
    Grid = 1u << 22,
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;
    bool contains(float px, float py) const {
        return px >= x && py >= y && px < x + w && py < y + h;
    }
    bool operator==(const Rect&) const = default;
};

/// Texts live until the next frame begins.
struct Node {
    Id id = 0;
    Id parent = 0; // 0: the page itself
    Role role = Role::Group;
    std::uint8_t level = 0; // of a heading, 1 to 3
    std::uint8_t tone = 0;  // a kit::Tone
    std::uint8_t size = 0;  // of type, px
    std::uint32_t state = 0;
    Rect rect; // CSS px, within the nearest Scroll (its content) or the page
    Rect inner; // of a field: the part that is typed into
    /// The accessible name, or the text itself. Strong parts stand between \x02 and \x03.
    std::string_view name;
    std::string_view value;       // of fields; of a Select the chosen option
    std::string_view description; // help below a field, the problem in it, the text of a card
    std::string_view options;     // of a Select, parted by \x1f; of a Link its address
    std::string_view hint;        // example inside an empty field; keys of a button
    std::int32_t position = 0;    // in a set, from 1; 0 when it is in none
    std::int32_t set_size = 0;
    std::int32_t now = 0, least = 0, most = 0; // of a progress bar
    float content_height = 0; // of a Scroll
    std::array<char, 2> language{}; // of its name, where that is not the page's: "es"
};

/// Every node of one frame, parents before children.
struct Description {
    std::vector<Node> nodes;
    Id focus_wanted = 0;    // move the focus here
    Id scroll_to = 0;       // bring this to the top of what scrolls
    Id scroll_reset = 0;    // show the beginning of this Scroll
    std::string announcement; // to be read out; empty when there is nothing to say
};

/// The description as an indented tree of roles, names and states, for tests and for reading.
std::string description_text(const Description& description);

std::string_view role_name(Role role);

/// The text without its marks of strong parts.
std::string plain_text(std::string_view name);

} // namespace imh::kit
