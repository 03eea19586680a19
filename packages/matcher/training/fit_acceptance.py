"""Fits the acceptance to what dump-evidence.ts wrote: the probability that the best entry is right.

    python3 fit_acceptance.py --evidence with.jsonl ... --without-classifier without.jsonl ... --out ../src/matching/acceptance-weights.ts

Prints, for each collection, what an acceptance fitted on the other collections alone would have reached on it, then writes
the one fitted on all. `--without topics` prints beside it what is reached without that feature, and writes nothing.
"""

import argparse
import collections
import json

import numpy
from scipy.optimize import minimize

from evidence import family, read_evidence, share_of_sets

THRESHOLD = 0.68
# In questions/ the wordings of an entry differ more than in life: alone they would teach a doubt that visitors do not deserve,
# and the collections alone too little.
OWN_SHARE = 3


def weights_of(rows):
    """Every set counts as share_of_sets says, and in it every size; half of each organisation's texts are in scope."""
    keys = [(row["set"], row["answers"], row["questions"], row["seed"], row["kind"]) for row in rows]
    counts, kinds = collections.Counter(keys), {}
    for key in counts:
        kinds.setdefault(key[:4], set()).add(key[4])
    organisations, shares = collections.Counter(key[0] for key in kinds), share_of_sets(rows, OWN_SHARE)
    weights = []
    for key in keys:
        others = len(kinds[key[:4]] - {"in_scope"})
        share = 0.5 if key[4] == "in_scope" else 0.5 / max(1, others)
        weights.append(shares[key[0]] * share / counts[key] / organisations[key[0]])
    weights = numpy.array(weights)
    return weights / weights.sum()


class Model:
    """A logistic regression trained by L-BFGS; inputs are standardised."""

    def __init__(self, penalty):
        self.penalty = penalty

    def fit(self, x, y, weights):
        self.mean, self.scale = x.mean(axis=0), x.std(axis=0) + 1e-6
        x = (x - self.mean) / self.scale

        def loss(parameters):
            probability = 1 / (1 + numpy.exp(-numpy.clip(x @ parameters[:-1] + parameters[-1], -30, 30)))
            total = -(weights * (y * numpy.log(probability + 1e-9) + (1 - y) * numpy.log(1 - probability + 1e-9))).sum()
            delta = weights * (probability - y)
            gradient = numpy.append(x.T @ delta, delta.sum())
            return total + self.penalty * (parameters**2).sum(), gradient + 2 * self.penalty * parameters

        start = numpy.zeros(x.shape[1] + 1)
        self.parameters = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
        return self

    def sharpen(self, x, y, weights):
        """Fits slope and offset of the log-odds anew, without the penalty that had flattened them."""
        logits = self.logits(x)

        def loss(line):
            probability = 1 / (1 + numpy.exp(-numpy.clip(line[0] * logits + line[1], -30, 30)))
            total = -(weights * (y * numpy.log(probability + 1e-9) + (1 - y) * numpy.log(1 - probability + 1e-9))).sum()
            delta = weights * (probability - y)
            return total, numpy.array([(delta * logits).sum(), delta.sum()])

        slope, offset = minimize(loss, numpy.array([1.0, 0.0]), jac=True, method="L-BFGS-B").x
        self.parameters = slope * self.parameters
        self.parameters[-1] += offset
        return self

    def logits(self, x):
        return (x - self.mean) / self.scale @ self.parameters[:-1] + self.parameters[-1]

    def predict(self, x):
        return 1 / (1 + numpy.exp(-numpy.clip(self.logits(x), -30, 30)))


def fit(rows, x, y, penalty):
    """The weights are fitted to all rows, slope and offset to the collections alone: in questions/ the wordings of an entry
    differ more, and its neighbours are nearer, than in life."""
    model = Model(penalty).fit(x, y, weights_of(rows))
    lifelike = numpy.array([not row["own"] and not row["extra"] for row in rows])
    return model.sharpen(x[lifelike], y[lifelike], weights_of(select(rows, lifelike)))


def matrix(rows):
    x = numpy.array([row["acceptance"] for row in rows])
    y = numpy.array([1.0 if row["right"] == 0 else 0.0 for row in rows])
    return x, y


def measure(rows, probability, y, threshold):
    """Means over sizes, half and half: accuracy, wrong, utility, AUROC, acc@5, calibration error, by questions."""
    groups = {}
    for index, row in enumerate(rows):
        groups.setdefault((row["questions"], row["answers"], row["seed"]), []).append(index)
    results = {}
    for (questions, answers, _), members in groups.items():
        part = [rows[index] for index in members]
        p, right, w = probability[members], y[members], weights_of(part)
        inside = numpy.array([row["kind"] == "in_scope" for row in part])
        given = p >= threshold
        accuracy = (w * given * right).sum() / 0.5
        wrong = (w * given * (1 - right)).sum()
        joint = (w * given * right).sum() + (w * ~given * ~inside).sum()
        order = numpy.argsort(-p)
        wrongs, rights = numpy.cumsum((w * (1 - right))[order]), numpy.cumsum((w * right)[order])
        at_five = max([0] + list(rights[wrongs <= 0.05])) / 0.5
        negatives = w[order] * ~inside[order]
        area = (numpy.cumsum(w[order] * inside[order]) * negatives).sum() / 0.25
        bins = numpy.minimum((p * 10).astype(int), 9)
        error = sum(abs((w * (p - right))[bins == b].sum()) for b in range(10))
        results.setdefault(questions, {}).setdefault(answers, []).append(
            (accuracy, wrong, joint - wrong, inside[order].size and area, at_five, error)
        )
    return {
        questions: numpy.mean([numpy.mean(group, axis=0) for group in sizes.values()], axis=0)
        for questions, sizes in sorted(results.items())
    }


def report(name, results):
    for questions, values in results.items():
        print(f"{name:22s} k={questions:<3d}", " ".join(f"{100 * value:6.1f}" for value in values))


def leave_out(rows, x, y, penalty, threshold):
    """Prints what an acceptance fitted without a collection reaches on it; gives the one fitted on all."""
    print(" " * 28, "   acc  wrong   util  auroc  acc@5    ece")
    fitted = numpy.array([not row["shop"] for row in rows])
    for left_out in sorted({family(row) for row in rows if not row["own"]}):
        tested = numpy.array([family(row) == left_out for row in rows])
        inside = fitted & ~tested
        model = fit(select(rows, inside), x[inside], y[inside], penalty)
        tested &= numpy.array([not row["extra"] for row in rows])
        results = measure(select(rows, tested), model.predict(x[tested]), y[tested], threshold)
        report(left_out, results)
        report(f"{left_out} mean", {0: numpy.mean(list(results.values()), axis=0)})
    return fit(select(rows, fitted), x[fitted], y[fitted], penalty)


def select(rows, chosen):
    return [row for row, is_in in zip(rows, chosen) if is_in]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evidence", required=True, nargs="+")
    parser.add_argument("--without-classifier", required=True, nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--penalty", type=float, default=3e-3)
    parser.add_argument("--threshold", type=float, default=THRESHOLD)
    parser.add_argument("--without", nargs="+", default=[], help="features to do without")
    options = parser.parse_args()
    models = {}
    for name, paths in (("withClassifier", options.evidence), ("withoutClassifier", options.without_classifier)):
        header, rows = read_evidence(paths)
        features, (x, y) = header["acceptanceFeatures"], matrix(rows)
        models[name] = leave_out(rows, x, y, options.penalty, options.threshold)
        if options.without:
            print("without", *options.without)
            kept = [place for place, feature in enumerate(features) if feature not in options.without]
            leave_out(rows, x[:, kept], y, options.penalty, options.threshold)
    if not options.without:
        write(options.out, features, models)


def write(path, names, models):
    """Folds the standardisation into the weights, so that the matcher only multiplies and adds."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("// Made by training/fit_acceptance.py; see training/README.md.\n\n")
        out.write("/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */\n")
        for name, model in models.items():
            weights = model.parameters[:-1] / model.scale
            bias = float(model.parameters[-1] - (weights * model.mean).sum())
            named = {feature: round(float(weight), 4) for feature, weight in zip(names, weights)}
            out.write(f"export const {name} = {{ bias: {bias:.4f}, weights: {json.dumps(named)} }} as const\n")


if __name__ == "__main__":
    main()
