"""Questions, instructions and wishes as people word them."""

import itertools
import re

from ..records import rows_of
from ..sentences import SPOKEN_END, is_english, tidy


def read_trivia(repository, writer, under):
    """Trivia questions; which answer is right is not read."""
    for text in repository.texts(under=under):
        for block in text.split("#Q ")[1:]:
            writer.say(block.split("\n^")[0])


def read_commands(repository, writer, under):
    """Short pages on commands: what the command does, and what each example does."""
    for body in repository.texts([".md"], under):
        for line in body.splitlines():
            text = re.sub(r"[`\[\]]", "", line[2:]).rstrip(":. ")
            if line.startswith(("> ", "- ")) and "http" not in text and text.count(" ") > 2 and "{" not in text:
                writer.say(text)


def read_choices(repository, writer, under):
    """What people say to choose between two things, and what is known of the things."""
    for path in repository.paths([".json"], under):
        for item in rows_of(repository, path):
            for choice in item["choices"]:
                for sentence in SPOKEN_END.split(tidy(choice["description"])):
                    if is_english(sentence) and not sentence.endswith("..."):
                        writer.say(sentence)
            for text in item["expressions"]:
                writer.say(tidy(text))


def read_same_answers(repository, writer, paths):
    """Questions on sentences; two that the same words answer, and that share half of their longer words, are a pair."""
    for path in paths:
        groups = {}
        for line in repository.read(path).splitlines():
            fields = line.split("\t")
            if len(fields) > 7 and not all("Invalid" in field for field in fields[7:]):
                groups.setdefault((fields[0], fields[6]), []).append(fields[5])
        for group in groups.values():
            texts = list(dict.fromkeys(group))
            for text in texts:
                writer.say(text)
            for left, right in itertools.combinations(texts[:8], 2):
                if alike(left, right):
                    writer.pair(left, right, "rewrite")


def alike(left, right):
    left, right = ({word for word in re.findall(r"\w+", text.lower()) if len(word) > 3} for text in (left, right))
    return min(len(left), len(right)) > 1 and len(left & right) / len(left | right) >= 0.5
