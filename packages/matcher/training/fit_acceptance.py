"""Fits the acceptance to what dump-evidence.ts wrote: the probability that the best entry is right.

    python3 fit_acceptance.py --evidence with.jsonl --without-classifier without.jsonl --out ../src/matching/acceptance-weights.ts

Prints, for each collection, what an acceptance fitted on the other collections alone would have reached on it, then writes
the one fitted on all.
"""

import argparse
import json

import numpy
from scipy.optimize import minimize

THRESHOLD = 0.65
HIDDEN = 0
# Written by us for the repository; it shows what the rest is worth on a shop that nobody fitted anything to.
NEVER_FITTED = ("shop",)


def read(path):
    with open(path, encoding="utf-8") as lines:
        header = json.loads(next(lines))
        rows = [json.loads(line) for line in lines]
    return header["acceptanceFeatures"], rows


def weights_of(rows):
    """Every collection counts the same, and in it every size; half of each organisation's texts are in scope."""
    keys = [(row["set"], row["answers"], row["questions"], row["seed"], row["kind"]) for row in rows]
    counts, kinds, orgs = {}, {}, {}
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    for key in counts:
        kinds.setdefault(key[:4], set()).add(key[4])
    for org in kinds:
        orgs[org[0]] = orgs.get(org[0], 0) + 1
    weights = []
    for key in keys:
        others = len(kinds[key[:4]] - {"in_scope"})
        share = 0.5 if key[4] == "in_scope" else 0.5 / max(1, others)
        importance = 0.25 if key[0].startswith("braun") else 1
        weights.append(importance * share / counts[key] / orgs[key[0]])
    weights = numpy.array(weights)
    return weights / weights.sum()


class Model:
    """A small network of one hidden layer beside a linear part, trained by L-BFGS; inputs are standardised."""

    def __init__(self, hidden, penalty):
        self.hidden, self.penalty = hidden, penalty

    def unpack(self, parameters):
        f, h = self.features, self.hidden
        linear, bias = parameters[:f], parameters[f]
        if h == 0:
            return linear, bias, None, None, None
        inner = parameters[f + 1 : f + 1 + f * h].reshape(f, h)
        shifts = parameters[f + 1 + f * h : f + 1 + f * h + h]
        outer = parameters[f + 1 + f * h + h :]
        return linear, bias, inner, shifts, outer

    def logits(self, x, parameters):
        linear, bias, inner, shifts, outer = self.unpack(parameters)
        value = x @ linear + bias
        return value if inner is None else value + numpy.tanh(x @ inner + shifts) @ outer

    def fit(self, x, y, weights):
        self.mean, self.scale = x.mean(axis=0), x.std(axis=0) + 1e-6
        x = (x - self.mean) / self.scale
        self.features = x.shape[1]
        generator = numpy.random.default_rng(1)
        size = self.features + 1 + (self.features * self.hidden + 2 * self.hidden if self.hidden else 0)
        start = generator.normal(0, 0.1, size)

        def loss(parameters):
            linear, bias, inner, shifts, outer = self.unpack(parameters)
            value = x @ linear + bias
            if inner is not None:
                active = numpy.tanh(x @ inner + shifts)
                value = value + active @ outer
            probability = 1 / (1 + numpy.exp(-numpy.clip(value, -30, 30)))
            total = -(weights * (y * numpy.log(probability + 1e-9) + (1 - y) * numpy.log(1 - probability + 1e-9))).sum()
            delta = weights * (probability - y)
            parts = [x.T @ delta, [delta.sum()]]
            if inner is not None:
                back = delta[:, None] * outer * (1 - active**2)
                parts += [(x.T @ back).ravel(), back.sum(axis=0), active.T @ delta]
            gradient = numpy.concatenate(parts)
            return total + self.penalty * (parameters**2).sum(), gradient + 2 * self.penalty * parameters

        self.parameters = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
        return self

    def predict(self, x):
        return 1 / (1 + numpy.exp(-numpy.clip(self.logits((x - self.mean) / self.scale, self.parameters), -30, 30)))


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


def leave_out(rows, x, y, options):
    """Prints what an acceptance fitted without a collection reaches on it. The small ones of Braun et al. count as one."""
    print(" " * 28, "   acc  wrong   util  auroc  acc@5    ece")
    fitted = numpy.array([row["set"] not in NEVER_FITTED for row in rows])
    for left_out in sorted({row["set"].split("_")[0] for row in rows}):
        tested = numpy.array([row["set"].startswith(left_out) for row in rows])
        inside = fitted & ~tested
        model = Model(options.hidden, options.penalty).fit(x[inside], y[inside], weights_of(select(rows, inside)))
        results = measure(select(rows, tested), model.predict(x[tested]), y[tested], THRESHOLD)
        report(left_out, results)
        report(f"{left_out} mean", {0: numpy.mean(list(results.values()), axis=0)})
    return Model(options.hidden, options.penalty).fit(x[fitted], y[fitted], weights_of(select(rows, fitted)))


def select(rows, chosen):
    return [row for row, is_in in zip(rows, chosen) if is_in]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evidence", required=True)
    parser.add_argument("--without-classifier", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--hidden", type=int, default=HIDDEN)
    parser.add_argument("--penalty", type=float, default=3e-3)
    parser.add_argument("--ignore", nargs="*", default=[])
    options = parser.parse_args()
    models = {}
    for name, path in (("withClassifier", options.evidence), ("withoutClassifier", options.without_classifier)):
        names, rows = read(path)
        x, y = matrix(rows)
        x[:, [names.index(ignored) for ignored in options.ignore]] = 0
        models[name] = leave_out(rows, x, y, options)
    if options.hidden == 0:
        write(options.out, names, models)


def write(path, names, models):
    """Folds the standardisation into the weights, so that the matcher only multiplies and adds."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("// Made by training/fit_acceptance.py; see training/README.md.\n\n")
        out.write("/** Logistic models: a weight for each of `acceptanceFeatures`, in that order, and what is added. */\n")
        for name, model in models.items():
            linear, bias, *_ = model.unpack(model.parameters)
            weights = linear / model.scale
            constant = float(bias - (weights * model.mean).sum())
            named = {feature: round(float(weight), 4) for feature, weight in zip(names, weights)}
            out.write(f"export const {name} = {{ bias: {constant:.4f}, weights: {json.dumps(named)} }} as const\n")


if __name__ == "__main__":
    main()
