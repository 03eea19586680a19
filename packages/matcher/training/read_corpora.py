"""Reads the repositories of sources.json into two files that the training reads: plain text, and pairs of texts.

    python3 read_corpora.py --mirror repositories --out work

`text.txt` holds one sentence or utterance a line. `pairs.tsv` holds two texts a line that mean the same or belong
together, and the kind of the pair. Only text is used: no label of an intent, a slot or a dialogue act is read.
"""

import argparse
import json
import os

from corpora.readers import READERS
from corpora.repository import Repository
from corpora.writer import Writer


def read_source(source, mirror, writer):
    """Reads one source at its commit; raises ValueError where the repository's files are not those of sources.json."""
    repository = Repository(os.path.join(mirror, source["repository"].replace("/", "+"), "repo"), source["commit"])
    if repository.tree != source["tree"]:
        raise ValueError(f"{source['repository']}: other files than when it was first read")
    writer.begin(source.get("lines_every", 1), source.get("pairs_every", 1))
    READERS[source["reader"]](repository, writer, **source.get("options", {}))
    repository.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mirror", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--only", nargs="*", help="names of repositories; all are read if there are none")
    options = parser.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "sources.json"), encoding="utf-8") as file:
        sources = json.load(file)["sources"]
    writer = Writer(options.out)
    for source in sources:
        if not options.only or source["repository"] in options.only:
            read_source(source, options.mirror, writer)
            print(source["repository"], source["reader"], json.dumps(writer.counts), sep="\t", flush=True)
    writer.close()


if __name__ == "__main__":
    main()
