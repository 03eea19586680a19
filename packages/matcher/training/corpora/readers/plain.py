"""Prose in plain text."""

import re

from ..prose import write_section


def read_plain(repository, writer, under, endings=(".txt",), lines=False, neighbours=0):
    """Paragraphs between blank lines, or one a line."""
    for body in repository.texts(endings, under):
        paragraphs = body.splitlines() if lines else re.split(r"\n\s*\n", body.replace("\r", ""))
        write_section(writer, "", paragraphs, neighbours)
