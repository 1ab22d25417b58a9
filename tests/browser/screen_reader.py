"""Walks what Chromium hands to a screen reader (AT-SPI) and prints it as it would be read: role, name, value and state, a line for each
thing, indented by what holds it. usage: screen_reader.py TITLE, inside the session whose Chromium shows a page of that title."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# Holds others and says nothing itself.
SILENT = {"section", "panel", "filler", "static", "form", "unknown", "grouping"}
STATES = [
    (Atspi.StateType.CHECKED, "checked"),
    (Atspi.StateType.EXPANDED, "open"),
    (Atspi.StateType.SELECTED, "selected"),
    (Atspi.StateType.REQUIRED, "required"),
    (Atspi.StateType.INVALID_ENTRY, "not understood"),
]


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def document(title):
    """The page itself: once its tree is whole."""
    for _ in range(100):
        for app in children(Atspi.get_desktop(0)):
            found = look_for(app, title)
            if found and found.get_child_count():
                return found
        time.sleep(0.2)
    sys.exit(f"no page called {title} is on the bus")


def look_for(node, title, depth=0):
    if depth > 24:
        return None
    if node.get_role() == Atspi.Role.DOCUMENT_WEB and title in (node.get_name() or ""):
        return node
    for child in children(node):
        found = look_for(child, title, depth + 1)
        if found:
            return found
    return None


def plain(text):
    return " ".join((text or "").replace("\ufffc", " ").split())


def words_of(node):
    """What a text node says; of others the text between the things inside it."""
    try:
        count = Atspi.Text.get_character_count(node)
        return plain(Atspi.Text.get_text(node, 0, count))
    except Exception:  # it has no text
        return ""


def role_of(node):
    attributes = node.get_attributes() or {}
    role = node.get_role_name().replace("push button", "button")
    if role == "landmark":
        role = attributes.get("xml-roles", role)
    if role == "heading":
        role += " " + attributes.get("level", "")
    return role


def chosen_in(node):
    """The options of a drop-down that are selected."""
    for child in children(node):
        if child.get_role() == Atspi.Role.MENU_ITEM and child.get_state_set().contains(Atspi.StateType.SELECTED):
            yield plain(child.get_name())
        yield from chosen_in(child)


def told(node):
    attributes = node.get_attributes() or {}
    states = node.get_state_set()
    line = role_of(node)
    name = plain(node.get_name())
    if name:
        line += f' "{name}"'
    if node.get_role() == Atspi.Role.COMBO_BOX:
        line += " = " + ", ".join(chosen_in(node))
    if node.get_role() == Atspi.Role.ENTRY:
        value = words_of(node)
        if value and value != name:
            line += f" = {value}"
    if attributes.get("valuetext"):
        line += f" = {attributes['valuetext']}"
    for state, word in STATES:
        if states.contains(state):
            line += f", {word}"
    if states.contains(Atspi.StateType.EXPANDABLE) and not states.contains(Atspi.StateType.EXPANDED):
        line += ", closed"
    if node.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.ENTRY) and not states.contains(Atspi.StateType.ENABLED):
        line += ", not now"
    if attributes.get("current") not in (None, "false"):
        line += ", current"
    if attributes.get("posinset") and node.get_role() == Atspi.Role.LIST_ITEM:
        line += f" ({attributes['posinset']} of {attributes.get('setsize')})"
    description = plain(node.get_description())
    if description and description != name:
        line += f" ({description})"
    return line


def read(node, depth, lines):
    role = node.get_role_name()
    inside = children(node)
    if role in ("paragraph", "label"):
        if words := plain(" ".join(words_of(child) or child.get_name() or "" for child in inside)):
            lines.append("  " * depth + words)
        return
    if role in ("static", "text") and not inside:
        if words := words_of(node) or plain(node.get_name()):
            lines.append("  " * depth + words)
        return
    speaks = role not in SILENT or (plain(node.get_name()) and role != "static")
    if speaks:
        lines.append("  " * depth + told(node))
    if node.get_role() == Atspi.Role.COMBO_BOX:
        return  # its options are read once it is opened
    name = plain(node.get_name())
    only = "".join(plain(words_of(child) or child.get_name()) for child in inside if child.get_role_name() == "static")
    if speaks and inside and all(child.get_role_name() == "static" for child in inside) and only.replace(" ", "") == name.replace(" ", ""):
        return  # the name is the text
    for child in inside:
        read(child, depth + (1 if speaks else 0), lines)


page = document(sys.argv[1])
lines = []
for child in children(page):
    read(child, 0, lines)
print("\n".join(lines))
