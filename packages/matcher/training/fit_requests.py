"""Fits what tells a sentence that asks for something from one that tells circumstances or is polite.

    python3 fit_requests.py --sentences sentences.jsonl --out ../src/matching/request-weights.ts

Reads what dump-sentences.ts wrote. Prints, for each kind of sentence, how many are taken to ask by a model that was fitted
without them (a fifth is left out at a time), then writes the one fitted on all.
"""

import argparse
import collections
import json
import textwrap

import numpy
from scipy.optimize import minimize

# How much each kind counts: as many sentences that ask as others, half of the former questions of questions/.
SHARES = {"asides": 1, "circumstances": 1.5, "courtesies": 1, "denials": 0.5, "requests": 2, "questions": 2}
PENALTY = 2e-4
# Meanings have length 1, so that each of their numbers is small beside a word that is there or not.
MEANING_SCALE = 3
FOLDS = 5


def read(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["set"].startswith("run-ons/"):
                continue
            rows.append(row | {"kind": row["set"] if row["set"] in SHARES else "questions"})
    return rows


def features_of(row):
    words = row["words"]
    yield f"words {min(len(words), 4)}"
    yield f"first {words[0]}"
    for word in set(words):
        yield f"has {word}"
    for pair in set(zip(words, words[1:])):
        yield f"pair {pair[0]} {pair[1]}"


def choose_names(rows, most):
    """The commonest features, so many of each sort."""
    counts = collections.Counter(feature for row in rows for feature in features_of(row))
    names = [f"words {count}" for count in (1, 2, 3)]
    for sort, count in most.items():
        of_sort = sorted((-count, name) for name, count in counts.items() if name.startswith(f"{sort} "))
        names += [name for _, name in of_sort[:count]]
    return names


def matrix(rows, names):
    places = {name: place for place, name in enumerate(names)}
    x = numpy.zeros((len(rows), len(names) + len(rows[0]["meaning"])))
    for number, row in enumerate(rows):
        for feature in features_of(row):
            if feature in places:
                x[number, places[feature]] = 1
        x[number, len(names) :] = MEANING_SCALE * numpy.array(row["meaning"])
    return x


def weights_of(rows):
    counts = collections.Counter(row["kind"] for row in rows)
    weights = numpy.array([SHARES[row["kind"]] / counts[row["kind"]] for row in rows])
    return weights / weights.sum()


def fit(x, y, weights):
    def loss(parameters):
        probability = 1 / (1 + numpy.exp(-numpy.clip(x @ parameters[:-1] + parameters[-1], -30, 30)))
        total = -(weights * (y * numpy.log(probability + 1e-9) + (1 - y) * numpy.log(1 - probability + 1e-9))).sum()
        delta = weights * (probability - y)
        gradient = numpy.append(x.T @ delta + 2 * PENALTY * parameters[:-1], delta.sum())
        return total + PENALTY * (parameters[:-1] ** 2).sum(), gradient

    return minimize(loss, numpy.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def predict(parameters, x):
    return 1 / (1 + numpy.exp(-numpy.clip(x @ parameters[:-1] + parameters[-1], -30, 30)))


def report(rows, x, y):
    fold = numpy.random.default_rng(1).integers(0, FOLDS, len(rows))
    probability = numpy.zeros(len(rows))
    for number in range(FOLDS):
        inside = fold != number
        kept = [row for row, is_in in zip(rows, inside) if is_in]
        probability[~inside] = predict(fit(x[inside], y[inside], weights_of(kept)), x[~inside])
    for kind in SHARES:
        of_kind = numpy.array([row["kind"] == kind for row in rows])
        print(f"{kind:14s} {of_kind.sum():6d}  taken to ask {100 * (probability[of_kind] >= 0.5).mean():5.1f} %")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    rows = read(options.sentences)
    names = choose_names(rows, {"has": 400, "first": 150, "pair": 300})
    x, y = matrix(rows, names), numpy.array([float(row["asks"]) for row in rows])
    report(rows, x, y)
    write(options.out, names, fit(x, y, weights_of(rows)))


def write(path, names, parameters):
    """The weights as lists between bars: hundreds of them, a line each, would be no better to read."""
    named = [f"{name}:{value:.2f}" for name, value in zip(names, parameters)]
    meaning = [f"{MEANING_SCALE * value:.2f}" for value in parameters[len(names) : -1]]
    with open(path, "w", encoding="utf-8") as out:
        out.write("// Made by training/fit_requests.py; see training/README.md.\n\n")
        out.write("/** A logistic model: what is added to what each word, first word and pair of words adds. */\n")
        out.write(f"export const bias = {parameters[-1]:.2f}\n\n")
        out.write(f"export const named = `\n{wrap(named)}\n`\n\n")
        out.write("/** What each number of the meaning adds. */\n")
        out.write(f"export const meaning = `\n{wrap(meaning)}\n`\n")


def wrap(items):
    return textwrap.fill("|".join(items).replace(" ", "_").replace("|", " "), 118, break_on_hyphens=False).replace(" ", "|").replace("_", " ")


if __name__ == "__main__":
    main()
