"""How well vectors alone find the right answer: share of held-out questions whose nearest programmed question belongs to
the right answer, on collections that nothing was trained on.

    python3 validate_vectors.py --data collections work/sentences.npz ...
"""

import argparse
import json
import os
import random

import numpy

from train_sentences import MOST_RUNS, Vocabulary


class Encoder:
    def __init__(self, path):
        stored = numpy.load(path)
        self.vocabulary = Vocabulary(stored["words"])
        self.vectors, self.runs = stored["vectors"], stored["runs"]
        self.weights, self.unknown = numpy.exp(stored["weights"]), numpy.exp(stored["unknown"])

    def encode(self, text):
        total = numpy.zeros(self.vectors.shape[1], dtype=numpy.float32)
        for number, runs in zip(*self.vocabulary.encode(text)):
            vector = self.runs[runs[:MOST_RUNS]].mean(axis=0) if runs else 0
            if number >= 0:
                total += self.weights[number] * (self.vectors[number] + vector)
            else:
                total += self.unknown * vector
        return total / (numpy.linalg.norm(total) or 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("models", nargs="+")
    options = parser.parse_args()
    for path in options.models:
        encoder = Encoder(path)
        for name in ("clinc150", "stackfaq", "bitext"):
            answers = json.load(open(os.path.join(options.data, f"{name}.json"), encoding="utf-8"))["answers"]
            for questions in (1, 3):
                chance = random.Random(7)
                known = [(a["id"], q) for a in answers for q in chance.sample(a["train"], questions)]
                asked = [(a["id"], q) for a in answers for q in chance.sample(a["test"], min(4, len(a["test"])))]
                matrix = numpy.stack([encoder.encode(q) for _, q in known])
                right = sum(known[int((matrix @ encoder.encode(q)).argmax())][0] == identity for identity, q in asked)
                print(os.path.basename(path), name, questions, f"{100 * right / len(asked):.1f}", flush=True)


if __name__ == "__main__":
    main()
