"""Texts and pairs of texts as arrays of numbers, so that a batch is put together without a loop over its words."""

import collections

import numpy

from arrays import gather

# A batch is drawn from neighbours in the file: texts of one source are harder to tell apart than texts of many.
REGION = 60_000


class Texts:
    """Texts without repeats, as the forms and phrases of a vocabulary."""

    def __init__(self, vocabulary):
        self.vocabulary, self.numbers = vocabulary, {}
        self.parts = ([], [])

    def add(self, text):
        number = self.numbers.get(text)
        if number is None:
            number = self.numbers[text] = len(self.numbers)
            for part, values in zip(self.parts, self.vocabulary.encode(text)):
                part.append(values)
        return number

    def freeze(self):
        self.numbers = None
        self.flat = [numpy.concatenate(part) for part in self.parts]
        self.starts = [numpy.concatenate([[0], numpy.cumsum([len(values) for values in part])]) for part in self.parts]
        self.parts = None

    def forms(self, numbers):
        """The forms of texts one after the other, and where each text starts."""
        return gather(self.flat[0], self.starts[0], numbers)

    def phrases(self, numbers):
        return gather(self.flat[1], self.starts[1], numbers)


class PairFile:
    """The pairs of pairs.tsv by kind, as numbers of texts."""

    def __init__(self, path, texts):
        by_kind = collections.defaultdict(list)
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                left, right, kind = line.rstrip("\n").split("\t")
                by_kind[kind].append((texts.add(left), texts.add(right)))
        self.by_kind = {kind: numpy.array(pairs) for kind, pairs in sorted(by_kind.items())}
        print({kind: len(pairs) for kind, pairs in self.by_kind.items()}, flush=True)

    def batches(self, shares, size, chance):
        """Batches of one kind and one region of the file each."""
        made = []
        for kind, pairs in self.by_kind.items():
            for start in range(0, len(pairs), REGION):
                region = pairs[start : start + REGION]
                wanted = int(len(region) * shares.get(kind, 0))
                chosen = [index for _ in range(-(-wanted // len(region))) for index in chance.sample(range(len(region)), len(region))]
                for place in range(0, wanted - size // 4, size):
                    batch = region[chosen[place : place + size]]
                    made.append((batch[:, 0], batch[:, 1], None))
        return made
