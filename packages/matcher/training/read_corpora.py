"""Reads the corpora of sources.json into two files that the training reads: plain text, and pairs of texts.

    python3 read_corpora.py --mirror repositories --out work

`text.txt` holds one sentence or utterance a line. `pairs.tsv` holds two texts a line that mean the same or belong
together, and the kind of the pair. Only text is used: no label of an intent, a slot or a dialogue act is read.
"""

import argparse
import json
import os
import re
import subprocess
import xml.etree.ElementTree as xml_tree

SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'])")
SPACE = re.compile(r"\s+")


class Repository:
    """A bare git repository; `folder` is where it lies."""

    def __init__(self, folder):
        self.folder = folder if os.path.exists(os.path.join(folder, "HEAD")) else os.path.join(folder, ".git")

    def files(self, ending):
        """Paths of the files whose content is here, sorted, with that ending."""
        listing = subprocess.run(["git", "-C", self.folder, "ls-tree", "-r", "-l", "HEAD"], capture_output=True, text=True)
        for line in listing.stdout.splitlines():
            details, path = line.split("\t", 1)
            if path.endswith(ending) and not details.rstrip().endswith("BAD"):
                yield path

    def read(self, path):
        shown = subprocess.run(["git", "-C", self.folder, "show", f"HEAD:{path}"], capture_output=True)
        return shown.stdout.decode("utf-8", "replace")


class Writer:
    def __init__(self, folder):
        os.makedirs(folder, exist_ok=True)
        self.text = open(os.path.join(folder, "text.txt"), "w", encoding="utf-8")
        self.pairs = open(os.path.join(folder, "pairs.tsv"), "w", encoding="utf-8")

    def say(self, line):
        line = SPACE.sub(" ", line).strip()
        if len(line) > 2:
            self.text.write(line + "\n")

    def pair(self, left, right, kind):
        left, right = (SPACE.sub(" ", side).strip() for side in (left, right))
        if 2 < len(left) < 600 and 2 < len(right) < 600 and left.lower() != right.lower():
            self.pairs.write(f"{left}\t{right}\t{kind}\n")


def read_dialogues(repository, writer, turns_key, text_key, under=""):
    """Dialogues as lists of turns in JSON: every turn is text, each turn and its reply are a pair."""
    for path in repository.files(".json"):
        if not path.startswith(under):
            continue
        try:
            dialogues = json.loads(repository.read(path))
        except json.JSONDecodeError:
            continue
        for dialogue in dialogues.values() if isinstance(dialogues, dict) else dialogues:
            if not isinstance(dialogue, dict) or turns_key not in dialogue:
                continue
            turns = [text_of(turn[text_key]) for turn in dialogue[turns_key] if turn.get(text_key)]
            for turn in turns:
                writer.say(turn)
            for turn, reply in zip(turns, turns[1:]):
                writer.pair(turn, reply, "reply")


def text_of(value):
    return " ".join(value) if isinstance(value, list) else str(value)


def read_wordnet(repository, writer):
    """Words with their meanings: synonyms, definitions, examples."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for path in repository.files(".yaml"):
        if not re.match(r"src/yaml/(noun|verb|adj|adv)\.", path):
            continue
        for synset in yaml.load(repository.read(path), loader).values():
            members = [member.replace("_", " ") for member in synset.get("members", [])]
            definitions = [text for text in synset.get("definition", []) if isinstance(text, str)]
            examples = [text for text in synset.get("example", []) if isinstance(text, str)]
            for text in definitions + examples:
                writer.say(text)
            for definition in definitions:
                writer.say(f"{', '.join(members)}: {definition}")
                for member in members:
                    writer.pair(member, definition, "definition")
            for left in range(len(members)):
                for right in range(left + 1, len(members)):
                    writer.pair(members[left], members[right], "synonym")
            for example in examples:
                for member in members:
                    if re.search(rf"\b{re.escape(member)}\b", example):
                        for other in members:
                            if other != member:
                                writer.pair(example, re.sub(rf"\b{re.escape(member)}\b", other, example), "substitution")


def read_books(repository, writer):
    """Text books in CNXML: paragraphs, and the title of each section with what stands under it."""
    for path in repository.files(".cnxml"):
        try:
            root = xml_tree.fromstring(repository.read(path))
        except xml_tree.ParseError:
            continue
        for element in root.iter():
            name = element.tag.rsplit("}", 1)[-1]
            if name not in ("section", "note", "content"):
                continue
            title = next((plain(child) for child in element if child.tag.endswith("}title")), "")
            paragraphs = [plain(child) for child in element if child.tag.endswith("}para")]
            write_section(writer, title, paragraphs)


def plain(element):
    return SPACE.sub(" ", "".join(element.itertext())).strip()


def read_markdown(repository, writer):
    """Documentation in Markdown: paragraphs, and each heading with what stands under it."""
    for path in repository.files(".md"):
        body = re.sub(r"^---.*?^---", "", repository.read(path), count=1, flags=re.S | re.M)
        body = re.sub(r"```.*?```", "", body, flags=re.S)
        for section in re.split(r"^#+ ", body, flags=re.M)[1:]:
            title, _, rest = section.partition("\n")
            paragraphs = [
                re.sub(r"[*_`>|]|^\s*(?:\d+\.|-)\s+", "", re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", paragraph), flags=re.M)
                for paragraph in re.split(r"\n\s*\n", rest)
            ]
            write_section(writer, re.sub(r"[*_`#]", "", title), [p for p in paragraphs if not p.strip().startswith((":::", "[!", "<"))])


def write_section(writer, title, paragraphs):
    for number, paragraph in enumerate(paragraphs):
        sentences = SENTENCE_END.split(SPACE.sub(" ", paragraph))
        for sentence in sentences:
            writer.say(sentence)
        if title and number < 2 and sentences:
            writer.pair(title, sentences[0], "heading")
        for sentence, following in zip(sentences, sentences[1:]):
            writer.pair(sentence, following, "neighbour")


def read_queries(repository, writer):
    """Questions as people type them, with how well formed each is, which is not read."""
    for path in repository.files(".tsv"):
        for line in repository.read(path).splitlines():
            writer.say(line.split("\t")[0])


def read_disfluent(repository, writer):
    """Questions, and the same questions with the false starts of speech."""
    for path in repository.files(".json"):
        for question in json.loads(repository.read(path)).values():
            if isinstance(question, dict) and "original" in question:
                writer.say(question["original"])
                writer.pair(question["original"], question["disfluent"], "disfluent")


READERS = {
    "dialogues": read_dialogues,
    "wordnet": read_wordnet,
    "books": read_books,
    "markdown": read_markdown,
    "queries": read_queries,
    "disfluent": read_disfluent,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mirror", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    writer = Writer(options.out)
    here = os.path.dirname(os.path.abspath(__file__))
    for source in json.load(open(os.path.join(here, "sources.json"), encoding="utf-8"))["sources"]:
        owner, name = source["repository"].split("/")
        repository = Repository(os.path.join(options.mirror, f"{owner}+{name}", "repo"))
        READERS[source["reader"]](repository, writer, **source.get("options", {}))
        print(source["repository"], writer.text.tell(), writer.pairs.tell(), flush=True)


if __name__ == "__main__":
    main()
