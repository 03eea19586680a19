"""Channels of chat where people help each other."""

import re

from ..sentences import is_english, tidy


def read_chat(repository, writer, under):
    """A message a line; where someone noted which message answers which, these are pairs."""
    for path in repository.paths([".ascii.txt"], under):
        lines = [re.match(r"(?:\S+ \S+ )?\[[\d:]+\] <([^>]+)> (.*)", line) for line in repository.read(path).splitlines()]
        names = {line.group(1).lower() for line in lines if line}
        said = [message_of(line.group(2), names) if line else "" for line in lines]
        for text in said:
            writer.say(text)
        for link in repository.read(path.replace(".ascii.", ".annotation.")).splitlines():
            left, right = map(int, link.split()[:2])
            if left < right < len(said) and min(len(said[left].split()), len(said[right].split())) > 4:
                writer.pair(said[left], said[right], "reply")


def message_of(text, names):
    """A message without the names of those it is addressed to, or nothing where it is no English text."""
    text = re.sub(r"^[\w\[\]|`^-]+(?:[:,>-]+ |:(?=\w))", "", re.sub(r"https?://\S+", "", text))
    text = tidy(" ".join(word for word in text.split() if word.lower().strip(",:") not in names))
    return text if is_english(text) and len(text.split()) > 2 else ""
