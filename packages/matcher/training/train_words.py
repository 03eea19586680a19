"""Trains word vectors by skip-gram with negative sampling on text.txt, and finds the commonest pairs of words.

    python3 train_words.py --corpora work --out work/words.npz

With --threads 1, a fixed seed and PYTHONHASHSEED=0 a second run gives the same vectors; with more threads nearly the same.
"""

import argparse
import os

import numpy
from gensim.models import Word2Vec

from tokens import words_of
from vocabulary import frequent_phrases

MOST_IN_LINE = 200


def tokenise(source, target):
    """Writes the words of each line that has two or more, apart by spaces; a line that came before is left out."""
    seen = set()
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        for line in lines:
            words = words_of(line)[:MOST_IN_LINE]
            joined = " ".join(words)
            if len(words) < 2 or hash(joined) in seen:
                continue
            seen.add(hash(joined))
            out.write(joined + "\n")


def lines_of(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield line.split()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--dimensions", type=int, default=128)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--least-count", type=int, default=5)
    parser.add_argument("--words", type=int, default=60_000)
    parser.add_argument("--phrases", type=int, default=16_000)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    tokens = os.path.join(options.corpora, "tokens.txt")
    tokenise(os.path.join(options.corpora, "text.txt"), tokens)
    model = Word2Vec(
        corpus_file=tokens, vector_size=options.dimensions, window=6, min_count=options.least_count, sg=1, negative=6,
        sample=1e-4, epochs=options.epochs, workers=options.threads, seed=1, max_final_vocab=options.words,
    )
    words = model.wv.index_to_key
    counts = numpy.array([model.wv.get_vecattr(word, "count") for word in words])
    print(model.corpus_count, "lines", model.corpus_total_words, "words", len(words), "kept", flush=True)
    phrases = frequent_phrases(lines_of(tokens), words, options.phrases, least=20)
    numpy.savez(options.out, words=numpy.array(words), counts=counts, vectors=model.wv.vectors, phrases=numpy.array(phrases))
    for probe in ("buy", "hours", "hiring", "phone", "refund", "sunday", "cancel", "cheap"):
        if probe in model.wv:
            print(probe, [word for word, _ in model.wv.most_similar(probe, topn=8)], flush=True)


if __name__ == "__main__":
    main()
