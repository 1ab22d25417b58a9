// What a frame is made of while it is being built: boxes with their looks, and the nodes they
// describe. Private to the kit.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/frame.h"
#include "ui/kit/icon.h"
#include "ui/kit/layout.h"
#include "ui/kit/text.h"

struct ImFont;

namespace imh::kit {

using BoxIndex = std::uint32_t;
inline constexpr BoxIndex no_box = 0xffffffff;

enum class Flow : std::uint8_t { Column, Row, RowOrColumn, Wrap, Grid, Words, Leaf };

/// What a box without children paints inside its rectangle.
enum class Mark : std::uint8_t { None, Icon, Bar, Check, Dot, Shapes };

/// Fill, border and corner of a box; and what changes when the pointer is over it. Colours with
/// alpha: 0xAARRGGBB, 0 paints nothing.
struct Skin {
    std::uint32_t fill = 0, fill_hover = 0;
    std::uint32_t border = 0, border_hover = 0;
    float corner = 0;
    float border_width = 1;
    bool dashed = false;
    Edge edge = Edge::None;
    std::uint32_t edge_colour = 0;
};
constexpr std::uint32_t opaque(Colour colour) { return 0xff000000u | colour; }

/// A rectangle of a chart. Sides are shares of the box around it, heights from its foot.
struct Shape {
    float left = 0, right = 0, low = 0, high = 1;
    std::uint32_t fill = 0, border = 0;
    bool dashed = false;
    bool exact = false; // neither parted from its neighbours nor with round corners
};

struct Line {
    std::uint32_t begin = 0, end = 0; // within the words
    float width = 0;
    bool bold_at_begin = false;
};

struct Words {
    std::string_view text;
    float size = size::base;
    float line_height = 0; // px; 0 is size * 1.45
    bool bold = false, one_line = false, figures = false, underline = false;
    std::uint32_t colour = 0;
    TextAlign align = TextAlign::Start;
    std::uint32_t first_line = 0, line_count = 0;
};

struct Box {
    Id id = 0;
    BoxIndex parent = no_box, first = no_box, last = no_box, next = no_box;
    Flow flow = Flow::Column;
    Mark mark = Mark::None;
    bool hug = false;         // in a column as wide as its content, at the start
    bool interactive = false; // takes the pointer
    bool under_others = false; // takes it only where its children do not
    bool text_cursor = false;
    bool disabled = false;
    bool scrolls = false;
    bool shrinks = true;  // gives way in a row that is too narrow
    bool checked = false; // of marks
    bool mixed = false;
    Icon icon{};
    Place place;
    float height = 0; // fixed height
    float max_height = 0;
    float least = 0;  // of grids: cell width; of RowOrColumn: the threshold
    float ratio = 0;  // of bars
    Skin skin;
    std::uint32_t colour = 0; // of marks
    std::int32_t words = -1;  // index into Tree::words
    std::int32_t node = -1;   // index into Tree::nodes
    std::uint32_t first_shape = 0, shapes = 0; // in Tree::shapes
    bool list_row = false;    // measured for the list it is in
    bool keyed = false;       // ids inside depend on its own
    std::uint32_t unnamed = 0; // children without a key so far
    Id target = 0;            // presses go to this id, when it is not its own
    // Laid out:
    float natural = -1; // width when nothing wraps
    float x = 0, y = 0, w = 0, h = 0; // in the parent, then on the page
    float content_height = 0;
};

/// Dialogs and toasts: laid out apart from the page and drawn over it.
enum class Layer : std::uint8_t { Page, Dialog, Toast };

struct ListUse { // a list of this frame whose rows are to be measured once laid out
    std::size_t memory = 0;
    std::size_t first_row = 0;
    BoxIndex box = no_box;
    float gap = 0;
};

struct Table;

struct TableUse {
    const Table* table = nullptr;
    BoxIndex row_box = no_box;
    std::size_t row = 0, next_cell = 0;
    std::size_t pressed = static_cast<std::size_t>(-1);
};

struct Tree {
    struct Root {
        Layer layer;
        BoxIndex box;
    };

    std::vector<Box> boxes;
    std::vector<Node> nodes;
    std::vector<Words> words;
    std::vector<Line> lines;
    std::vector<Shape> shapes; // of charts
    std::vector<Root> roots;
    std::vector<BoxIndex> open; // boxes that are being filled, innermost last
    std::vector<Id> seeds;      // ids are made from the last
    std::vector<ListUse> lists;
    TableUse table; // the one being filled
    Box& box(BoxIndex index) { return boxes[index]; }
    Node& node_of(BoxIndex index) { return nodes[static_cast<std::size_t>(boxes[index].node)]; }
    /// A copy of what a caller said, good until the frame after this one has ended.
    std::string_view keep(std::string_view text);
    std::vector<std::unique_ptr<char[]>> chunks;
    std::size_t chunk_used = 0, chunk_size = 0;

    /// The next id: of a key when there is one, else of the place among its siblings.
    Id make_id(std::string_view key);
    Id id_of(std::string_view key) const;

    /// Adds a box into the innermost open one. `key` as for make_id.
    BoxIndex add(Flow flow, std::string_view key, const Place& place = {});
    /// The same with a node that describes it.
    BoxIndex add(Flow flow, Role role, std::string_view key, const Place& place = {});
    /// Gives a box a node; returns it. The reference holds until the next node is added.
    Node& describe(BoxIndex index, Role role);
    BoxIndex add_root(Layer layer, std::string_view key);
    void enter(BoxIndex index);
    void leave();
    /// Words as a box of their own, without a node.
    BoxIndex add_words(const Text& text, std::uint32_t colour, std::string_view key = {});
    BoxIndex add_icon(Icon icon, float size, std::uint32_t colour);
};

/// The width of letters, as ImGui draws them, in CSS px. Alive between NewFrame and Render.
class Type {
public:
    Type(ImFont* regular, ImFont* bold, float em, float scale);
    float width(std::string_view text, const Words& words, bool& bold) const;
    float advance(unsigned character, float size, bool bold) const;
    /// What ImGui calls the font's size, in device px.
    float device_size(float size) const { return size * em_ * scale_; }
    float box_height(float size) const { return size * em_; }
    ImFont* font(bool bold) const { return bold ? bold_ : regular_; }
    float scale() const { return scale_; }

private:
    ImFont* regular_;
    ImFont* bold_;
    float em_, scale_;
};

/// Reads one UTF-8 character and moves on.
unsigned next_character(std::string_view text, std::size_t& at);

/// Gives every box its rectangle. Roots take the whole of width and height.
void lay_out(Tree& tree, const Type& type, float width, float height);

} // namespace imh::kit
