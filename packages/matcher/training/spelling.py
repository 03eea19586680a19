"""Spells shorthand out as the matcher does: from the very lists of src/text/spell-out.ts."""

import os
import re

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/text/spell-out.ts")


def read_list(name):
    with open(SOURCE, encoding="utf-8") as file:
        return re.search(rf"const {name} = (`[^`]+`)", file.read()).group(1)[1:-1].strip()


def read_letters():
    """The word of each letter, and the words before which it stands for that."""
    for line in read_list("writtenBefore").split("\n"):
        pair, *before = line.split(" ")
        letter, word = pair.split(":")
        yield letter, (word, frozenset(before))


SHORTHAND = dict(pair.split(":") for pair in read_list("written").split())
LETTERS = dict(read_letters())


def spell_out(words):
    spelled = list(words)
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        meant, before = LETTERS.get(word, (word, ()))
        if "".join(spelled[place + 1 : place + 2]) in before:
            spelled[place] = meant
        else:
            spelled[place] = SHORTHAND.get(word, word)
    return spelled
