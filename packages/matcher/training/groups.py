"""Questions with the same answer.

A group of questions/ is a few lines. In the files answered-*.txt its first line, behind "> ", is the answer, the last three
questions hang on what that says, and lines behind "- " sound alike and have no answer.
"""

import json

HANGING_ON_ANSWER = 3


def read_groups(path):
    """The questions of each answer: of a collection, or of a text file with groups of lines apart by empty ones."""
    with open(path, encoding="utf-8") as file:
        if path.endswith(".txt"):
            return [questions_of(group.splitlines()) for group in file.read().strip().split("\n\n")]
        return [answer["train"] + answer["test"] for answer in json.load(file)["answers"]]


def questions_of(lines):
    """Those that mean the same: without what only the answer makes the same."""
    if not lines[0].startswith("> "):
        return lines
    return [line for line in lines[1:] if not line.startswith("- ")][:-HANGING_ON_ANSWER]
