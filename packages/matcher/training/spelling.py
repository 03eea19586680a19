"""Spells shorthand out as the matcher does: from the very list of src/text/spell-out.ts."""

import os
import re

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/text/spell-out.ts")


def read_shorthand():
    with open(SOURCE, encoding="utf-8") as file:
        written = re.search(r"const written = `([^`]+)`", file.read()).group(1)
    return dict(pair.split(":") for pair in written.split())


SHORTHAND = read_shorthand()


def spell_out(words):
    return [SHORTHAND.get(word, word) for word in words]
