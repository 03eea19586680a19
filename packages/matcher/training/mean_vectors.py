"""The mean of vectors that were trained from the same words by other seeds: on texts they never saw better than each alone.

    python3 mean_vectors.py --out work/all.npz work/all-1.npz work/all-2.npz
"""

import argparse

import numpy

TRAINED = ("vectors", "runs", "phrase_vectors", "weights", "unknown")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("models", nargs="+")
    options = parser.parse_args()
    models = [dict(numpy.load(path)) for path in options.models]
    means = {name: numpy.mean([model[name] for model in models], axis=0) for name in TRAINED}
    numpy.savez(options.out, **(models[0] | means))


if __name__ == "__main__":
    main()
