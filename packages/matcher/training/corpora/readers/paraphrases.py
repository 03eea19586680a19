"""Texts that someone worded again: paraphrases, rewritten questions, simpler news."""

import csv
import io
import re

from ..groups import write_group
from ..records import documents_of, items_of, rows_of
from ..sentences import tidy, untokenised, write_sentences

# Words of which the PDF reader of that corpus lost "fi", "fl" or an apostrophe.
LIGATURE_LOST = re.compile(
    r"\b(rst|gures?|nd|nding|ght|ghting|ve|rms?|lms?|elds?|nal|nally|nancial|re|shing|cial|cials|nds|cult|oor|ow|ights?|ed|"
    r"nish|its|dont|doesnt|wont|cant|Its|Thats|theyre|youre)\b|\w+s \w+s own\b"
)


def read_rows(repository, writer, paths, texts, key=None, sentences=False):
    """Tables whose rows hold texts that mean the same; with a key, so do all texts of rows with the same key. With
    `sentences` each text is several sentences instead, and means nothing but itself."""
    for path in paths:
        groups = {}
        for number, row in enumerate(rows_of(repository, path)):
            name = tuple(str(row[part]) for part in key) if key else number
            groups.setdefault(name, []).extend(str(row[column]) for column in texts if row.get(column))
        for group in groups.values():
            if sentences:
                for text in group:
                    write_sentences(writer, text)
            else:
                write_group(writer, [untokenised(text) for text in group])


def read_rewrites(repository, writer, under, original, rewritten, kind="rewrite", inside=None):
    """JSON with a text under the first of the keys `original` that is there, and the same in other words under each of
    `rewritten`; `inside` is the key of a list of them in each item."""
    for path in repository.paths([".json"], under):
        for item in items_of(documents_of(repository, path)[0]):
            for entry in item.get(inside, []) if inside else [item]:
                text = next((entry[key] for key in original if entry.get(key)), "")
                for again in (entry[key] for key in rewritten if text and entry.get(key)):
                    writer.say(text)
                    writer.say(again)
                    writer.pair(text, again, kind)


def read_verbalised(repository, writer, under, question, answers):
    """Questions, and their answers worded several ways under keys that start alike."""
    for path in repository.paths([".json"], under):
        for item in rows_of(repository, path):
            writer.say(item[question])
            worded = [tidy(re.sub(r"[\[\]]", "", text)) for key, text in item.items() if key.startswith(answers) and text]
            write_group(writer, worded)
            if worded:
                writer.pair(item[question], worded[0], "reply")


def read_line_pairs(repository, writer, texts, keys):
    """Two files of as many lines; lines of the first whose lines in the second are the same mean the same."""
    groups = {}
    for text, key in zip(repository.read(texts).split("\n"), repository.read(keys).split("\n")):
        groups.setdefault(key.strip(), []).append(text)
    for group in groups.values():
        write_group(writer, group)


def read_splits(repository, writer):
    """Sentences of an encyclopaedia, each with two sentences that say the same."""
    for body in repository.texts([".tsv"]):
        for line in body.splitlines():
            whole, _, parts = line.partition("\t")
            whole, parts = untokenised(whole), [untokenised(part) for part in parts.split("<::::>")]
            for text in [whole, *parts]:
                writer.say(text)
            writer.pair(whole, " ".join(parts), "paraphrase")


def read_reading_levels(repository, writer):
    """News told at three levels: sentences that say the same, and the texts."""
    for body in repository.texts([".txt"], "Sentence-Aligned/"):
        for block in body.split("*******"):
            sentences = [line for line in block.strip().splitlines() if line.strip()]
            if len(sentences) == 2 and not LIGATURE_LOST.search(block):
                writer.pair(*sentences, "paraphrase")
    for body in repository.texts([".txt"], "Texts-SeparatedByReadingLevel/", r"/\."):
        for paragraph in body.lstrip("\ufeff").splitlines():
            if paragraph.count(" ") > 4:
                write_sentences(writer, paragraph)


def read_translated_twice(repository, writer, original, again, column, speaker):
    """Tables of dialogues, and tables with the same dialogues at the end, translated to another language and back: turns at
    the same place mean the same."""
    originals = dialogues_of(repository, original, column, speaker)
    for path in again:
        for left, right in zip(originals, dialogues_of(repository, path, column, speaker)[len(originals) :]):
            if len(left) == len(right):
                for turn, other in zip(left, right):
                    if len(turn.split()) > 3:
                        writer.say(other)
                        writer.pair(turn, other, "paraphrase")


def dialogues_of(repository, path, column, speaker):
    rows = csv.DictReader(io.StringIO(repository.read(path)))
    return [[tidy(turn) for turn in re.split(speaker, row[column]) if turn.strip()] for row in rows]
