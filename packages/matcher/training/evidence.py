"""What dump-evidence.ts wrote, and how much each set of it counts in a fit."""

import json

# The three small collections of Braun et al. count less than one of the others.
SMALL_SHARE = 0.25


def read_evidence(paths):
    """The first header, and all rows; `own` of a row tells that it comes from questions/, `shop` that nothing is fitted to it,
    `extra` that its organisation is of a size beyond the protocol."""
    header, rows = None, []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            first = json.loads(next(lines))
            header = header or first
            for line in lines:
                row = json.loads(line)
                rows.append(row | {"own": first["own"], "shop": row["set"] == "shop"})
    return header, rows


def family(row):
    """The collections of Braun et al. are left out together."""
    return row["set"].split("_")[0]


def share_of_sets(rows, own_share):
    """How much each set counts against a collection. All files of questions/ together count as much as `own_share` of them, and
    those with answers a third more: of the collections, stackfaq alone has answers to learn from."""
    own = {row["set"] for row in rows if row["own"]}
    answered = {name for name in own if name.startswith("answered-")}
    own -= answered
    shares = {row["set"]: SMALL_SHARE if family(row) == "braun" else 1 for row in rows}
    shares |= {name: own_share / len(own) for name in own}
    return shares | {name: own_share / 3 / len(answered) for name in answered}
