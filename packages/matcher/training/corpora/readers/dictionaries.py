"""Dictionaries: words with their meanings."""

import itertools
import re

import yaml


def read_wordnet(repository, writer):
    """Synonyms, definitions, examples, and examples with a synonym put in."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for text in repository.texts([".yaml"], r"src/yaml/(noun|verb|adj|adv)\."):
        for synset in yaml.load(text, loader).values():
            members = [member.replace("_", " ") for member in synset.get("members", [])]
            write_meaning(writer, members, texts_of(synset, "definition"), texts_of(synset, "example"))


def texts_of(synset, key):
    return [text for text in synset.get(key, []) if isinstance(text, str)]


def write_meaning(writer, members, definitions, examples):
    for text in definitions + examples:
        writer.say(text)
    for definition in definitions:
        writer.say(f"{', '.join(members)}: {definition}")
        for member in members:
            writer.pair(member, definition, "definition")
    for left, right in itertools.combinations(members, 2):
        writer.pair(left, right, "synonym")
    for example, member in itertools.product(examples, members):
        whole = rf"\b{re.escape(member)}\b"
        if re.search(whole, example):
            for other in members:
                if other != member:
                    writer.pair(example, re.sub(whole, other, example), "substitution")
