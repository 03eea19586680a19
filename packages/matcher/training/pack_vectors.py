"""Packs trained vectors into the module that the matcher reads: six bits a number, one printable character each.

    python3 pack_vectors.py --model work/sentences.npz --corpora work --questions questions/*/*.txt --out ../src/meaning/vectors.js

Words that have no vector are kept where a dictionary has them, so that they are not taken for misspelt ones.

A row is two characters of scale and one for each dimension. The weight of a word is given once more, because the runs of
its characters are weighted by it too. All vectors are turned so that what varies most among questions comes first. The topics are
the centres of the groups of questions, put together into clusters.
"""

import argparse
import os
import random

import numpy
from scipy.cluster.vq import kmeans2

from groups import read_groups
from validate_vectors import Encoder

LEVELS = 64
# Shorter words are never taken for misspelt ones.
SHORTEST_OTHER = 4
ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "r", "rs", "ness", "est")
# 64 printable characters without the double quote and the backslash.
ALPHABET = "".join(chr(code) for code in range(0x23, 0x5C)) + "~" + "".join(chr(code) for code in range(0x5D, 0x63))


def pack_scale(scale):
    """Two characters: the scale as exp((code - 2048) / 256)."""
    code = int(round(numpy.log(max(scale, 1e-3)) * 256)) + 2048
    code = min(max(code, 0), LEVELS * LEVELS - 1)
    return ALPHABET[code // LEVELS] + ALPHABET[code % LEVELS]


def pack_row(row):
    scale = float(numpy.abs(row).max())
    if scale == 0:
        return pack_scale(0) + ALPHABET[LEVELS // 2] * len(row)
    codes = numpy.clip(numpy.round(row / scale * 31.5 + 31.5), 0, LEVELS - 1).astype(int)
    return pack_scale(scale) + "".join(ALPHABET[code] for code in codes)


def read_questions(path, count):
    """Questions of the usual length from text.txt, drawn by a fixed seed."""
    with open(path, encoding="utf-8") as lines:
        found = [line.strip() for line in lines if line.rstrip().endswith("?") and 3 <= len(line.split()) <= 14]
    return random.Random(1).sample(found, min(count, len(found)))


def read_dictionary(path):
    """The single words among the entries of the dictionaries that were read."""
    words = set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            left, right, kind = line.rstrip("\n").split("\t")
            if kind in ("synonym", "definition"):
                words.update(text.lower() for text in ((left, right) if kind == "synonym" else (left,)))
    return {word for word in words if word.isascii() and word.isalpha()}


def is_form(word, dictionary):
    """Whether a word is one of the dictionary or a regular form of one."""
    bases = [word]
    for ending in ENDINGS:
        if word.endswith(ending):
            base = word[: -len(ending)]
            bases += [base, base + "e"]
            if base[-1:] == base[-2:-1]:
                bases.append(base[:-1])
            if base.endswith("i"):
                bases.append(base[:-1] + "y")
    return any(len(base) > 2 and base in dictionary for base in bases)


def turn_to_leading(meanings):
    """An orthogonal matrix that brings what varies most to the front, so that the first numbers alone rank roughly."""
    _, directions = numpy.linalg.eigh(numpy.cov(meanings.T).astype(numpy.float64))
    directions = directions[:, ::-1]
    signs = numpy.sign(directions[numpy.abs(directions).argmax(axis=0), range(directions.shape[1])])
    return (directions * signs).astype(numpy.float32)


def find_topics(encoder, paths, count):
    """Directions that groups of questions gather around, by a fixed seed."""
    centres = [numpy.mean([encoder.encode(text) for text in group], axis=0) for path in paths for group in read_groups(path)]
    centres = numpy.stack(centres) / numpy.linalg.norm(centres, axis=1, keepdims=True)
    topics, _ = kmeans2(centres, count, iter=20, minit="points", seed=1)
    return topics / numpy.linalg.norm(topics, axis=1, keepdims=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--words", type=int, default=30_000)
    parser.add_argument("--out", required=True)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--phrases", type=int, default=12_000)
    parser.add_argument("--questions", required=True, nargs="+", help="files of questions/ that the model was trained on")
    parser.add_argument("--topics", type=int, default=512)
    options = parser.parse_args()
    stored = numpy.load(options.model)
    encoder = Encoder(options.model)
    questions = read_questions(os.path.join(options.corpora, "text.txt"), 20_000)
    turn = turn_to_leading(numpy.stack([encoder.encode(question) for question in questions]))
    topics = find_topics(encoder, options.questions, options.topics) @ turn
    words, vectors, weights = stored["words"], stored["vectors"] @ turn, numpy.exp(stored["weights"])
    runs, phrases, phrase_vectors = stored["runs"] @ turn, stored["phrases"], stored["phrase_vectors"] @ turn
    kept = [index for index in range(len(words)) if words[index].isascii()][: options.words]
    known = {words[index] for index in kept}
    loudest = numpy.argsort(-numpy.linalg.norm(phrase_vectors, axis=1), kind="stable")
    kept_phrases = [index for index in loudest if set(phrases[index].split()) <= known][: options.phrases]
    dictionary = read_dictionary(os.path.join(options.corpora, "pairs.tsv"))
    others = [word for word in words[kept[-1] + 1 :] if word.isascii() and word.isalpha() and len(word) >= SHORTEST_OTHER]
    others = [word for word in others if is_form(word, dictionary)]
    parts = {
        "dimensions": str(vectors.shape[1]),
        "unknownWeight": repr(round(float(numpy.exp(stored["unknown"])), 4)),
        "vocabulary": '"' + " ".join(words[index] for index in kept) + '"',
        "otherWords": '"' + " ".join(others) + '"',
        "phrases": '"' + "|".join(phrases[index] for index in kept_phrases) + '"',
        "wordWeights": '"' + "".join(pack_scale(weights[index]) for index in kept) + '"',
        "wordRows": '"' + "".join(pack_row(vectors[index]) for index in kept) + '"',
        "phraseRows": '"' + "".join(pack_row(phrase_vectors[index]) for index in kept_phrases) + '"',
        "runRows": '"' + "".join(pack_row(row) for row in runs) + '"',
        "topicRows": '"' + "".join(pack_row(row) for row in topics) + '"',
    }
    with open(options.out, "w", encoding="ascii") as out:
        out.write("// Made by training/pack_vectors.py from our own training; see training/README.md.\n")
        for name, value in parts.items():
            out.write(f"export const {name} = {value}\n")


if __name__ == "__main__":
    main()
