"""Dialogues: the turns of people who talk with each other, or with a service."""

import re

from ..records import documents_of, items_of, rows_of, text_at
from ..sentences import SPOKEN_END, closing, is_english, opening, tidy


def read_dialogues(repository, writer, turns, texts, endings=(".json",), under="", only=None, single=False, shortest=4):
    """JSON: a list of turns under one key, the texts of a turn under others. `only` names what a turn must hold; `single`
    says that a document is one dialogue."""
    for path in repository.paths(endings, under):
        for document in documents_of(repository, path):
            for dialogue in [document] if single else items_of(document):
                said = []
                for turn in dialogue.get(turns, []):
                    if isinstance(turn, str):
                        said.append(turn)
                    elif all(turn.get(key) in allowed for key, allowed in (only or {}).items()):
                        said += [text_at(turn, key) for key in texts if text_at(turn, key)]
                converse(writer, said, shortest)


def read_dialogue_tables(repository, writer, under, column, speaker):
    """Tables with a whole dialogue in one column, each turn after the name of its speaker."""
    for path in repository.paths([".csv"], under):
        for row in rows_of(repository, path):
            turns = re.split(speaker, row.get(column) or "", flags=re.M)
            converse(writer, [turn for turn in turns if turn.strip()])


def read_dialogue_rows(repository, writer, under, column):
    """Tables with a dialogue a row, its turns in numbered columns."""
    for path in repository.paths([".csv"], under):
        for row in rows_of(repository, path):
            numbers = sorted(int(name[len(column) :]) for name in row if name and re.fullmatch(re.escape(column) + r"\d+", name))
            converse(writer, [row[f"{column}{number}"] or "" for number in numbers])


def read_transcripts(repository, writer, under, endings=(".md",), speaker=r"^(?:\[[\d:]+\] )?\*\*[^*\n]{1,60}:\*\*"):
    """Transcripts of speech, each turn after the name of its speaker."""
    for text in repository.texts(endings, under):
        turns = re.split(speaker, text, flags=re.M)[1:]
        converse(writer, [re.sub(r"!?\[([^\]]*)\]\([^)]*\)|`|^#.*$", r"\1", turn, flags=re.M) for turn in turns], shortest=5)


def converse(writer, turns, shortest=4):
    """One dialogue: each sentence is a line; the end of a turn and the start of its reply are a pair where both turns have
    that many words."""
    turns = [tidy(turn) for turn in turns]
    for turn in turns:
        for sentence in SPOKEN_END.split(turn):
            if is_english(sentence):
                writer.say(sentence)
    for turn, reply in zip(turns, turns[1:]):
        if min(len(turn.split()), len(reply.split())) >= shortest and is_english(turn) and is_english(reply):
            writer.pair(closing(turn), opening(reply), "reply")
