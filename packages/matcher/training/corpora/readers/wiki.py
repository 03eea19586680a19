"""Encyclopaedias as WikiExtractor writes them: many pages a file, each with a title, a paragraph a line."""

import re

from ..repository import ASKED_OFTEN
from ..prose import write_section


def read_wiki(repository, writer, under, neighbours=0):
    for body in repository.texts(under=under):
        for page in body.split("<doc ")[1:]:
            heading, _, rest = page.partition(">")
            if not ASKED_OFTEN.search(heading):
                write_section(writer, "", re.sub(r"<[^>]*>", " ", rest).splitlines(), neighbours)
