"""Questions with the same answer."""

import json


def read_groups(path):
    """The questions of each answer: of a collection, or of a text file with groups of lines apart by empty ones."""
    with open(path, encoding="utf-8") as file:
        if path.endswith(".txt"):
            return [group.splitlines() for group in file.read().strip().split("\n\n")]
        return [answer["train"] + answer["test"] for answer in json.load(file)["answers"]]
