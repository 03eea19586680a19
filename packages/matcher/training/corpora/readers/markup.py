"""Books and documentation in XML and HTML of any kind: CNXML, DocBook, Mallard, web pages."""

import html
import re

from ..prose import write_page
from ..records import documents_of

BLOCK = re.compile(
    r"<(/?)(?:\w+:)?(?:p|para|simpara|paragraph|title|h[1-6]|li|item|listitem|div|section|td|th|tr|entry|caption|blockquote|"
    r"note|br|dd|dt|content|steps|cite|speech|Answer|abstract|sec|list|desc|screen|term|quote|post|body|text|example|label|"
    r"footnote|problem|solution|exercise|figure|table|media|equation|metadata|head|page|info|refsect1|sect[1-5]|chapter|"
    r"span id)\b[^>]*>"
)
TITLE = re.compile(r"<(?:\w+:)?(title|h[1-6])\b[^>]*>(.*?)</(?:\w+:)?\1>", re.S)
DROPPED = re.compile(
    r"<!--.*?-->|<(script|style|screen|programlisting|code|pre|metadata|head|glossary|link|math|m:math|equation|footnote|svg|"
    r"revision|authorgroup|authorinfo|legalnotice|indexterm|copyright)\b[^>]*(?<!/)>.*?</\1>",
    re.S,
)
TAG = re.compile(r"<[^>]+>")
TITLE_START, TITLE_END, BLOCK_EDGE = "\0", "\1", "\2"


def read_markup(repository, writer, endings, under="", skip="(?!)", neighbours=0):
    """Blocks of text, each title with what follows it."""
    for source in repository.texts(endings, under, skip):
        write_page(writer, sections_of(source), neighbours)


def read_json_markup(repository, writer, keys, under=""):
    """HTML under some keys, anywhere in JSON."""
    for path in repository.paths([".json"], under):
        waiting = documents_of(repository, path)
        while waiting:
            value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(value)
            elif isinstance(value, dict):
                waiting.extend(inner for inner in value.values() if isinstance(inner, (list, dict)))
                for key, inner in value.items():
                    if key in keys and isinstance(inner, str):
                        write_page(writer, sections_of(inner))


def sections_of(source):
    source = DROPPED.sub(" ", source)
    source = TITLE.sub(lambda found: TITLE_START + re.sub(r"\s+", " ", TAG.sub("", found[2])) + TITLE_END, source)
    source = html.unescape(TAG.sub("", BLOCK.sub(BLOCK_EDGE, source)))
    for section in source.split(TITLE_START):
        title, _, rest = section.rpartition(TITLE_END)
        yield title.strip(TITLE_END), rest.split(BLOCK_EDGE)
