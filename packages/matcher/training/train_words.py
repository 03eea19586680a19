"""Trains word vectors by skip-gram with negative sampling on text.txt.

    python3 train_words.py --corpora work --out work/words.npz

One thread and a fixed seed (PYTHONHASHSEED=0 too), so that a second run gives the same vectors.
"""

import argparse
import os

import numpy
from gensim.models import Word2Vec

from tokens import words_of

DIMENSIONS = 96


class Lines:
    def __init__(self, path):
        self.path = path

    def __iter__(self):
        with open(self.path, encoding="utf-8") as lines:
            for line in lines:
                words = words_of(line)
                if len(words) > 1:
                    yield words


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=8)
    options = parser.parse_args()
    sentences = list(Lines(os.path.join(options.corpora, "text.txt")))
    print(len(sentences), "sentences", sum(map(len, sentences)), "words", flush=True)
    model = Word2Vec(
        sentences, vector_size=DIMENSIONS, window=6, min_count=3, sg=1, negative=8, sample=1e-4,
        epochs=options.epochs, workers=1, seed=1, max_final_vocab=60_000,
    )
    words = model.wv.index_to_key
    counts = numpy.array([model.wv.get_vecattr(word, "count") for word in words])
    numpy.savez(options.out, words=numpy.array(words), counts=counts, vectors=model.wv.vectors)
    for probe in ("buy", "hours", "hiring", "phone", "refund", "sunday"):
        print(probe, [word for word, _ in model.wv.most_similar(probe, topn=8)], flush=True)


if __name__ == "__main__":
    main()
