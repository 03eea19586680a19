"""Fits what tells where one sentence ends and the next begins although no mark says so.

    python3 fit_run_ons.py --sentences sentences.jsonl --words words.jsonl --out ../src/matching/run-on-weights.ts

Reads what dump-sentences.ts wrote and runs sentences into each other: what somebody tells and what they ask, in either order, at
times with a comma or a joining word between them, beside texts of one sentence and the lines of run-ons/fitted, written as
people type. Prints how well a model finds the places in sentences that it was fitted without and in the lines of run-ons/tested,
which are never fitted to, then writes the one fitted on all sentences.
"""

import argparse
import collections
import hashlib
import json
import random

import numpy
from scipy import sparse
from scipy.optimize import minimize

from fit_requests import wrap

FEWEST_WORDS, MOST_WORDS, LONGEST = 3, 8, 24
AROUND = (-2, -1, 0, 1)
TELLING = ("asides", "circumstances", "circumstances", "denials", "courtesies")
JOINTS = ("and", "but", "so", "also", "and also", "ok so", "well", "then")
# The commonest features of each sort.
NAMED = {"last": 250, "next": 250, "joins": 500, "begins": 500, "ends": 300, "before": 9, "behind": 9, "pause": 1}
FEWEST_SEEN = 8
# What adds less is not written.
LEAST_WEIGHT = 0.3
PENALTY = 1e-5
FOLDS = 5
TEXTS, TESTED = 20_000, 4_000
# So often each line of run-ons/fitted is taken.
TIMES = 12


def read_sentences(path):
    """Words and pauses of each sentence, by kind; those of questions/ are one kind."""
    by_kind = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["set"].startswith("run-ons/"):
                continue
            kind = row["set"] if row["set"] in (*TELLING, "requests") else "questions"
            if 2 <= len(row["words"]) <= LONGEST:
                by_kind[kind].append((row["words"], row["pauses"]))
    return by_kind


def read_run_ons(path, folder):
    """The lines of a folder of run-ons/ as texts, as run_together makes them."""
    texts = []
    with open(path, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["set"] == f"run-ons/{folder}":
                ends = numpy.cumsum([len(piece) for piece in row["pieces"]])[:-1]
                texts.append((sum(row["pieces"], []), set(), set(ends.tolist())))
    return texts


def read_directions(path):
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {row["word"]: numpy.array(row["direction"], dtype=numpy.float32) for row in rows}


def fold_of(words):
    return int(hashlib.md5(" ".join(words).encode()).hexdigest(), 16) % FOLDS


def draw(pools, chance):
    """The sentences of one text."""

    def asking(share):
        return chance.choice(pools["questions" if chance.random() < share else "requests"])

    def telling():
        return chance.choice(pools[chance.choice(TELLING)])

    kind = chance.random()
    if kind < 0.4:
        return [asking(0.75)]
    if kind < 0.5:
        return [telling()]
    if kind < 0.55:
        return [asking(0.65), chance.choice(pools["questions"])]
    sentences = [telling(), asking(0.65)]
    if chance.random() < 0.4:
        sentences.reverse()
    return sentences if chance.random() < 0.8 else [telling(), *sentences]


def run_together(sentences, chance):
    """The words of sentences one after the other, where they pause, and where one ends."""
    words, pauses, ends = [], set(), set()
    has_pauses = chance.random() < 0.5
    for place, (own, own_pauses) in enumerate(sentences):
        if place > 0:
            ends.add(len(words))
            if chance.random() < 0.25:
                pauses.add(len(words))
            if chance.random() < 0.2:
                words += chance.choice(JOINTS).split()
        if has_pauses:
            pauses.update(len(words) + pause for pause in own_pauses)
        words += own
    return words, pauses, ends


def make_texts(by_kind, is_in, count, seed):
    chance = random.Random(seed)
    pools = {kind: [one for one in sentences if is_in(fold_of(one[0]))] for kind, sentences in by_kind.items()}
    return [run_together(draw(pools, chance), chance) for _ in range(count)]


def names_at(words, pauses, place):
    earlier, last, following, later = words[place - 2 : place + 2]
    yield f"last {last}"
    yield f"next {following}"
    yield f"ends {earlier} {last}"
    yield f"joins {last} {following}"
    yield f"begins {following} {later}"
    yield f"before {min(MOST_WORDS, place)}"
    yield f"behind {min(MOST_WORDS, len(words) - place)}"
    if place in pauses:
        yield "pause"


def places_of(texts):
    return [(number, place) for number, (words, _, _) in enumerate(texts) for place in range(FEWEST_WORDS, len(words) - FEWEST_WORDS + 1)]


def choose_names(texts):
    counts = collections.Counter(name for number, place in places_of(texts) for name in names_at(*texts[number][:2], place))
    names = []
    for sort, most in NAMED.items():
        of_sort = sorted((-count, name) for name, count in counts.items() if name.split(" ")[0] == sort and count >= FEWEST_SEEN)
        names += [name for _, name in of_sort[:most]]
    return names


def matrices(texts, names, directions):
    """Named features, then the directions of the words around and how near the two sides are; and whether one ends there."""
    at, places = {name: number for number, name in enumerate(names)}, places_of(texts)
    dimensions = len(next(iter(directions.values())))
    dense = numpy.zeros((len(places), len(AROUND) * dimensions + 1), dtype=numpy.float32)
    columns, starts, sums, current = [], [0], None, None
    for row, (number, place) in enumerate(places):
        words, pauses, _ = texts[number]
        vectors = [directions[word] for word in words] if number != current else vectors
        if number != current:
            current, sums = number, numpy.cumsum(vectors, axis=0)
        columns += sorted(at[name] for name in names_at(words, pauses, place) if name in at)
        starts.append(len(columns))
        for index, offset in enumerate(AROUND):
            dense[row, index * dimensions : (index + 1) * dimensions] = vectors[place + offset]
        before, behind = sums[place - 1], sums[-1] - sums[place - 1]
        dense[row, -1] = before @ behind / (numpy.linalg.norm(before) * numpy.linalg.norm(behind) or 1)
    named = sparse.csr_matrix((numpy.ones(len(columns), dtype=numpy.float32), columns, starts), shape=(len(places), len(names)))
    return named, dense, numpy.array([float(place in texts[number][2]) for number, place in places])


def predict(parameters, named, dense):
    count = named.shape[1]
    logits = named @ parameters[:count] + dense @ parameters[count:-1].astype(numpy.float32) + parameters[-1]
    return 1 / (1 + numpy.exp(-numpy.clip(logits, -30, 30)))


def fit(named, dense, y):
    transposed = named.T.tocsr()

    def loss(parameters):
        probability = predict(parameters, named, dense)
        delta = (probability - y) / len(y)
        total = -(y * numpy.log(probability + 1e-9) + (1 - y) * numpy.log(1 - probability + 1e-9)).mean()
        gradient = numpy.concatenate([transposed @ delta, dense.T @ delta.astype(numpy.float32), [delta.sum()]])
        gradient[:-1] += 2 * PENALTY * parameters[:-1]
        return total + PENALTY * (parameters[:-1] ** 2).sum(), gradient

    start = numpy.zeros(named.shape[1] + dense.shape[1] + 1)
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 250}).x


def report(by_kind, fitted, tested, directions):
    known = make_texts(by_kind, lambda fold: fold > 0, TEXTS, 1) + TIMES * fitted
    names = choose_names(known)
    parameters = fit(*matrices(known, names, directions))
    print("sentences that were run into each other")
    report_on(make_texts(by_kind, lambda fold: fold == 0, TESTED, 2), names, parameters, directions)
    print("lines of run-ons/tested")
    report_on(tested, names, parameters, directions)


def report_on(tested, names, parameters, directions):
    named, dense, y = matrices(tested, names, directions)
    probability, owners = predict(parameters, named, dense), numpy.array([number for number, _ in places_of(tested)])
    single = {number for number, (_, _, ends) in enumerate(tested) if not ends}
    for likely in (0.2, 0.3, 0.5, 0.7):
        taken = probability >= likely
        right, cut = (taken * y).sum(), len(single & set(owners[taken]))
        print(
            f"from {likely}: {100 * right / y.sum():.1f} % of the ends found, {100 * right / taken.sum():.1f} % of the places ends, "
            f"{100 * cut / len(single):.1f} % of single sentences cut"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", required=True)
    parser.add_argument("--words", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    by_kind, directions = read_sentences(options.sentences), read_directions(options.words)
    fitted, tested = (read_run_ons(options.sentences, folder) for folder in ("fitted", "tested"))
    report(by_kind, fitted, tested, directions)
    texts = make_texts(by_kind, lambda fold: True, TEXTS, 3) + TIMES * fitted
    names = choose_names(texts)
    write(options.out, names, fit(*matrices(texts, names, directions)))


def write(path, names, parameters):
    named = [f"{name}:{value:.2f}" for name, value in zip(names, parameters) if abs(value) >= LEAST_WEIGHT]
    surroundings = [f"{value:.2f}" for value in parameters[len(names) : -2]]
    with open(path, "w", encoding="utf-8") as out:
        out.write("// Made by training/fit_run_ons.py; see training/README.md.\n\n")
        out.write("/** A logistic model: what is added to what the words around a place add. */\n")
        out.write(f"export const bias = {parameters[-1]:.2f}\n\n")
        out.write("/** What the cosine of both sides adds. */\n")
        out.write(f"export const nearness = {parameters[-2]:.2f}\n\n")
        out.write(f"export const named = `\n{wrap(named)}\n`\n\n")
        out.write("/** What each number of the directions of the two words before and the two behind adds. */\n")
        out.write(f"export const surroundings = `\n{wrap(surroundings)}\n`\n")


if __name__ == "__main__":
    main()
