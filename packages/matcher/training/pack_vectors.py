"""Packs trained vectors into the module that the matcher reads: six bits a number, one printable character each.

    python3 pack_vectors.py --model work/sentences.npz --words 30000 --out ../src/meaning/vectors.js

A row is two characters of scale and one for each dimension. The weight of a word is folded into its scale, and given
once more, because the runs of its characters are weighted by it too.
"""

import argparse

import numpy

LEVELS = 64
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


def turn_to_leading(vectors, weights):
    """An orthogonal matrix that brings what varies most to the front, so that the first numbers alone rank roughly."""
    spread = (vectors * weights[:, None]).T @ (vectors * weights[:, None])
    _, directions = numpy.linalg.eigh(spread.astype(numpy.float64))
    directions = directions[:, ::-1]
    signs = numpy.sign(directions[numpy.abs(directions).argmax(axis=0), range(directions.shape[1])])
    return (directions * signs).astype(numpy.float32)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--words", type=int, default=30_000)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    stored = numpy.load(options.model)
    words, vectors, weights = stored["words"], stored["vectors"], numpy.exp(stored["weights"])
    turn = turn_to_leading(vectors, weights)
    vectors, runs = vectors @ turn, stored["runs"] @ turn
    kept = [index for index in range(len(words)) if words[index].isascii()][: options.words]
    parts = {
        "dimensions": str(vectors.shape[1]),
        "unknownWeight": repr(round(float(numpy.exp(stored["unknown"])), 4)),
        "vocabulary": '"' + " ".join(words[index] for index in kept) + '"',
        "wordWeights": '"' + "".join(pack_scale(weights[index]) for index in kept) + '"',
        "wordRows": '"' + "".join(pack_row(vectors[index]) for index in kept) + '"',
        "runRows": '"' + "".join(pack_row(row) for row in runs) + '"',
    }
    with open(options.out, "w", encoding="ascii") as out:
        out.write("// Made by training/pack_vectors.py from our own training; see training/README.md.\n")
        for name, value in parts.items():
            out.write(f"export const {name} = {value}\n")


if __name__ == "__main__":
    main()
