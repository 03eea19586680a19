"""Texts that were written for the same meaning representation: an act of a service, a query, a schema."""

import json

from ..groups import write_group
from ..records import documents_of, rows_of
from ..sentences import tidy, untokenised


def read_acts(repository, writer, under):
    """Lists of an act and sentences that a service could say for it, in JSON under a header of comments."""
    groups = {}
    for content in repository.texts([".json"], under):
        for act, *texts in json.loads(content[content.index("\n[") :]):
            groups.setdefault(act, []).extend(texts)
    for group in groups.values():
        write_group(writer, [untokenised(text) for text in group])


def read_queries(repository, writer, path, most):
    """Questions that ask for the same, with places for names, which are filled in alike for all of a group."""
    for query in rows_of(repository, path):
        fillings = {}
        for sentence in query["sentences"]:
            for name, value in sentence["variables"].items():
                if value:
                    fillings.setdefault(name, value)
        write_group(writer, [filled(sentence, fillings) for sentence in query["sentences"]], most=most)


def filled(sentence, fillings):
    text = sentence["text"]
    for name in sorted(sentence["variables"], key=len, reverse=True):
        text = text.replace(name, fillings.get(name, "it"))
    return untokenised(text)


def read_schemas(repository, writer, groups):
    """Descriptions of services in files that describe the same services in other words, place by place."""
    for paths in groups:
        for texts in zip(*(descriptions_of(repository, path) for path in paths)):
            write_group(writer, map(tidy, texts))


def descriptions_of(repository, path):
    for service in documents_of(repository, path)[0]:
        for part in [service, *service["slots"], *service["intents"]]:
            yield part["description"]
