"""The two files that the training reads: text.txt and pairs.tsv."""

import collections
import os
import re

SPACE = re.compile(r"\s+")
LETTER = re.compile(r"[A-Za-z]")
LONGEST_SIDE = 600


class Writer:
    """Writes each line and each pair once, whatever the case of its letters and the order of its sides."""

    def __init__(self, folder):
        os.makedirs(folder, exist_ok=True)
        self.text = open(os.path.join(folder, "text.txt"), "w", encoding="utf-8")
        self.pairs = open(os.path.join(folder, "pairs.tsv"), "w", encoding="utf-8")
        self.seen_lines, self.seen_pairs = set(), set()
        self.begin()

    def begin(self, lines_every=1, pairs_every=1):
        """Counts from nothing for a new source, of whose new lines and pairs one in so many is kept."""
        self.counts, self.offered = collections.Counter(), collections.Counter()
        self.every = {"lines": lines_every, "pairs": pairs_every}

    def is_kept(self, what):
        self.offered[what] += 1
        return self.offered[what] % self.every[what] == 0

    def say(self, line):
        """Writes a line; tells whether it was new."""
        line = SPACE.sub(" ", line).strip()
        mark = hash(line.lower())
        if len(line) < 3 or mark in self.seen_lines or not LETTER.search(line):
            return False
        self.seen_lines.add(mark)
        if self.is_kept("lines"):
            self.text.write(line + "\n")
            self.counts["lines"] += 1
            self.counts["words"] += line.count(" ") + 1
        return True

    def pair(self, left, right, kind):
        left, right = (SPACE.sub(" ", side).strip() for side in (left, right))
        sides = sorted((left.lower(), right.lower()))
        mark = hash("\t".join(sides))
        lengths = sorted((len(left), len(right)))
        if lengths[0] < 3 or lengths[1] >= LONGEST_SIDE or sides[0] == sides[1] or mark in self.seen_pairs:
            return
        self.seen_pairs.add(mark)
        if self.is_kept("pairs"):
            self.pairs.write(f"{left}\t{right}\t{kind}\n")
            self.counts[kind] += 1

    def close(self):
        self.text.close()
        self.pairs.close()
