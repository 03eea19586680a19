"""Fits the ranking to what dump-evidence.ts wrote: weights of the evidence, such that the right entry comes first.

    python3 fit_ranking.py --evidence with.jsonl ... --without-classifier without.jsonl ... --out ../src/matching/ranking-weights.ts

A conditional logit over the ten nearest entries. Each weight is `start + growth * t`, where t grows with the logarithm of
phrasings per entry: with one phrasing the classifier knows nothing that the similarities do not. Prints the top-1 of each
collection when it was left out of the fitting, then the weights fitted on all.
"""

import argparse
import collections
import json

import numpy
from scipy.optimize import minimize

from evidence import family, read_evidence, share_of_sets

# In questions/ the wordings of an entry differ more than in life.
OWN_SHARE = 1


def design(row):
    """Candidates as rows: the evidence, and the evidence times t."""
    t = numpy.log10(min(row["questions"], 10))
    evidence = numpy.array(row["candidates"])
    evidence[:, 3] = numpy.clip(evidence[:, 3], -6, 6)
    return numpy.hstack([evidence, evidence * t])


def fit(rows, weights, penalty=1e-3):
    matrices = [design(row) for row in rows]
    most = max(len(matrix) for matrix in matrices)
    size = matrices[0].shape[1]
    padded = numpy.zeros((len(rows), most, size))
    mask = numpy.full((len(rows), most), -1e9)
    for index, matrix in enumerate(matrices):
        padded[index, : len(matrix)] = matrix
        mask[index, : len(matrix)] = 0
    right = numpy.array([row["right"] for row in rows])

    def loss(parameters):
        scores = padded @ parameters + mask
        scores -= scores.max(axis=1, keepdims=True)
        shares = numpy.exp(scores)
        shares /= shares.sum(axis=1, keepdims=True)
        value = -(weights * numpy.log(shares[numpy.arange(len(rows)), right] + 1e-12)).sum()
        shares[numpy.arange(len(rows)), right] -= 1
        gradient = numpy.einsum("n,nc,ncf->f", weights, shares, padded)
        return value + penalty * (parameters**2).sum(), gradient + 2 * penalty * parameters

    return minimize(loss, numpy.ones(size), jac=True, method="L-BFGS-B").x


def weights_of(rows):
    """Every number of phrasings of a set counts the same, and every set as share_of_sets says."""
    keys = [(row["set"], row["questions"]) for row in rows]
    counts, shares = collections.Counter(keys), share_of_sets(rows, OWN_SHARE)
    weights = numpy.array([shares[key[0]] / counts[key] for key in keys])
    return weights / weights.sum()


def fit_files(paths):
    """Weights fitted on some files; prints the top-1 of each collection when it was left out."""
    header, rows = read_evidence(paths)
    inside = [row for row in rows if row["kind"] == "in_scope"]
    fitted = [row for row in inside if row["right"] >= 0 and not row["shop"]]
    for left_out in sorted({family(row) for row in inside if not row["own"]}):
        part = [row for row in fitted if family(row) != left_out]
        parameters = fit(part, weights_of(part))
        for questions in (1, 3, 10):
            tested = [row for row in inside if family(row) == left_out and row["questions"] == questions]
            after = numpy.mean([row["right"] >= 0 and (design(row) @ parameters).argmax() == row["right"] for row in tested])
            limit = numpy.mean([row["right"] >= 0 for row in tested])
            print(f"{left_out} k={questions} left out {after:.3f} among ten {limit:.3f}", flush=True)
    names = header["rankFeatures"]
    parameters = fit(fitted, weights_of(fitted))
    return {
        name: [round(float(parameters[index]), 3), round(float(parameters[index + len(names)]), 3)]
        for index, name in enumerate(names)
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evidence", required=True, nargs="+")
    parser.add_argument("--without-classifier", required=True, nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    trained, bare = fit_files(options.evidence), fit_files(options.without_classifier)
    bare["logOdds"] = [0, 0]
    with open(options.out, "w", encoding="utf-8") as out:
        out.write("// Made by training/fit_ranking.py; see training/README.md.\n\n")
        out.write("/** For each kind of evidence its weight with one phrasing for each entry, and what ten add to it. */\n")
        out.write(f"export const withClassifier = {json.dumps(trained)} as const\n")
        out.write(f"export const withoutClassifier = {json.dumps(bare)} as const\n")


if __name__ == "__main__":
    main()
