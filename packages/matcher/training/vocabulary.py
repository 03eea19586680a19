"""Texts as numbers: the words, the pairs of neighbouring words and the character runs that the vectors know."""

import collections
import random

import numpy

from arrays import gather
from hashing import runs_of
from spelling import spell_out
from tokens import words_of

MOST_WORDS = 40
MOST_RUNS = 14
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Vocabulary:
    """Every form of a word that was seen: its row among the words (the last row for an unknown one) and its runs.

    Forms come first for the known words, in order, so that the form of a known word is its row.
    """

    def __init__(self, words, phrases=()):
        self.words = [str(word) for word in words]
        self.unknown = len(self.words)
        self.number = {word: index for index, word in enumerate(self.words)}
        self.phrases = [str(phrase) for phrase in phrases]
        self.phrase_number = {phrase: index for index, phrase in enumerate(self.phrases)}
        self.rows = list(range(len(self.words)))
        self.runs = [numpy.array(runs_of(word)[:MOST_RUNS], dtype=numpy.int32) for word in self.words]
        self.strange = {}

    def form(self, word):
        number = self.number.get(word)
        if number is not None:
            return number
        if word not in self.strange:
            self.strange[word] = self.add_form(word)
        return self.strange[word]

    def add_form(self, word):
        """A new form that is read by its character runs alone."""
        self.rows.append(self.unknown)
        self.runs.append(numpy.array(runs_of(word)[:MOST_RUNS], dtype=numpy.int32))
        return len(self.rows) - 1

    def encode(self, text):
        """Forms of the words and numbers of the known pairs of neighbours."""
        words = spell_out(words_of(text)[:MOST_WORDS])
        forms = [self.form(word) for word in words]
        pairs = [self.phrase_number.get(f"{left} {right}", -1) for left, right in zip(words, words[1:])]
        return numpy.array(forms, dtype=numpy.int32), numpy.array([pair for pair in pairs if pair >= 0], dtype=numpy.int32)

    def add_misspellings(self, words, seed=1):
        """Two misspelt forms, one after the other, for each of the first words with five letters or more. Gives the first
        of them for each form; -1 where there is none."""
        chance = random.Random(seed)
        first = numpy.full(len(self.rows), -1, dtype=numpy.int64)
        for number, word in enumerate(self.words[:words]):
            if len(word) >= 5 and word.isascii() and word.isalpha():
                first[number] = self.add_form(misspell(word, chance))
                self.add_form(misspell(word, chance))
        return numpy.append(first, numpy.full(len(self.rows) - len(first), -1))

    def freeze(self):
        """Makes arrays of the forms; none is added afterwards."""
        self.row_array = numpy.array(self.rows, dtype=numpy.int64)
        self.run_flat = numpy.concatenate(self.runs)
        self.run_starts = numpy.concatenate([[0], numpy.cumsum([len(runs) for runs in self.runs])])

    def runs_of_forms(self, forms):
        return gather(self.run_flat, self.run_starts, forms)


def misspell(word, chance):
    place = chance.randrange(1, len(word) - 1)
    kind = chance.randrange(4)
    if kind == 0:
        return word[:place] + word[place + 1 :]
    if kind == 1:
        return word[:place] + word[place] + word[place:]
    if kind == 2:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return word[:place] + chance.choice(LETTERS) + word[place + 1 :]


def frequent_phrases(lines, words, count, least):
    """The commonest pairs of neighbouring words among lines of words."""
    known = set(words)
    counts = collections.Counter()
    for line in lines:
        counts.update(f"{left} {right}" for left, right in zip(line, line[1:]) if left in known and right in known)
    return [phrase for phrase, seen in counts.most_common(count) if seen >= least]
