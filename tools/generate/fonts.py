"""Cuts Atkinson Hyperlegible Next to the characters the tool uses, in two weights.

usage: fonts.py FOLDER_OF_THE_FONT OUT_FOLDER

Dear ImGui finds glyphs by character only, never by feature, so the tabular figures (feature tnum) also get characters of
their own in the private use area: U+E030 to U+E039. The browser's side uses font-variant-numeric as usual.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

CHARACTERS = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x100),
    *map(ord, "ŒœŸŠšŽžıƒ–—‘’‚“”„†•…‰‹›€™−≤≥≠≈"),
    0x2009,  # thin space
    0x02C6,
    0x02DC,
]
TABULAR_FIRST = 0xE030
FEATURES = ["tnum", "locl"]


def tabular_figures(font: TTFont) -> dict[str, str]:
    """From the name of a figure's glyph to the name of its tabular twin."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    twins: dict[str, str] = {}
    for index in lookups:
        for part in table.LookupList.Lookup[index].SubTable:
            twins.update(getattr(part, "ExtSubTable", part).mapping)
    return twins


def cut(source: Path, target: Path) -> None:
    font = TTFont(source)
    twins = tabular_figures(font)
    figures = font.getBestCmap()
    for digit in range(10):
        glyph = figures[ord("0") + digit]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[TABULAR_FIRST + digit] = twins.get(glyph, glyph)

    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.legacy_kern = False
    options.name_IDs = [0, 1, 2, 13, 14]  # whose it is and its licence stay in the file
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "STAT", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[*CHARACTERS, *range(TABULAR_FIRST, TABULAR_FIRST + 10)])
    subsetter.subset(font)
    font.save(target)


if __name__ == "__main__":
    folder, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    for weight, name in (("Regular", "atkinson-400.ttf"), ("Bold", "atkinson-700.ttf")):
        cut(folder / f"AtkinsonHyperlegibleNext-{weight}.ttf", out / name)
