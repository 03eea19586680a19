"""How many texts of collections are among our own questions word for word, whatever their case and punctuation.

    python3 find_overlap.py --questions questions/*/*.txt --collections collections/*.json
"""

import argparse
import json
import os
import re

from groups import read_groups


def plain(text):
    return re.sub(r"\W+", " ", text.lower()).strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", required=True, nargs="+")
    parser.add_argument("--collections", required=True, nargs="+")
    options = parser.parse_args()
    own = {plain(text) for path in options.questions for group in read_groups(path) for text in group}
    for path in options.collections:
        with open(path, encoding="utf-8") as file:
            outside = json.load(file)["oos"]
        texts = [text for group in read_groups(path) for text in group] + outside
        print(os.path.basename(path), len(texts), sum(plain(text) in own for text in texts))


if __name__ == "__main__":
    main()
