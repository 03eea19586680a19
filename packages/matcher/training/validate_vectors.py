"""How well vectors alone find the right answer: share of held-out questions whose nearest programmed question belongs to
the right answer, on collections that nothing was trained on.

    python3 validate_vectors.py --data collections work/sentences.npz ...
"""

import argparse
import json
import os
import random

import numpy

from vocabulary import Vocabulary

DRAWS = 3


class Encoder:
    def __init__(self, path):
        stored = numpy.load(path)
        self.vocabulary = Vocabulary(stored["words"], stored["phrases"])
        self.vectors = numpy.vstack([stored["vectors"], numpy.zeros_like(stored["vectors"][:1])])
        self.runs, self.phrases = stored["runs"], stored["phrase_vectors"]
        self.weights = numpy.exp(numpy.append(stored["weights"], stored["unknown"]))

    def encode(self, text):
        total = numpy.zeros(self.vectors.shape[1], dtype=numpy.float32)
        forms, phrases = self.vocabulary.encode(text)
        for form in forms:
            row, runs = self.vocabulary.rows[form], self.vocabulary.runs[form]
            total += self.weights[row] * (self.vectors[row] + (self.runs[runs].mean(axis=0) if len(runs) else 0))
        total += self.phrases[phrases].sum(axis=0)
        return total / (numpy.linalg.norm(total) or 1)


def score(encoder, answers, questions):
    """The share, a mean over a few draws of the programmed questions."""
    shares = []
    for seed in range(DRAWS):
        chance = random.Random(seed)
        known = [(a["id"], q) for a in answers for q in chance.sample(a["train"], min(questions, len(a["train"])))]
        asked = [(a["id"], q) for a in answers for q in chance.sample(a["test"], min(4, len(a["test"])))]
        matrix = numpy.stack([encoder.encode(q) for _, q in known])
        found = (numpy.stack([encoder.encode(q) for _, q in asked]) @ matrix.T).argmax(axis=1)
        shares.append(numpy.mean([known[place][0] == identity for place, (identity, _) in zip(found, asked)]))
    return numpy.mean(shares)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("models", nargs="+")
    options = parser.parse_args()
    paths = [os.path.join(options.data, f"{name}.json") for name in ("clinc150", "stackfaq", "bitext")]
    for model in options.models:
        encoder = Encoder(model)
        for path in paths:
            answers = [a for a in json.load(open(path, encoding="utf-8"))["answers"] if a["train"] and a["test"]]
            results = " / ".join(f"{100 * score(encoder, answers, questions):.1f}" for questions in (1, 3, 10))
            print(os.path.basename(model), os.path.basename(path), results, flush=True)


if __name__ == "__main__":
    main()
