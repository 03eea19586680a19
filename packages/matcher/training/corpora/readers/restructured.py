"""Documentation in reStructuredText."""

import re

from ..prose import write_page

DIRECTIVE = re.compile(
    r"^\.\. (?:code|literal|image|figure|toctree|csv|list-table|math|raw|highlight|only|_|\|).*\n(?:(?:[ \t]+.*)?\n)*", re.M
)
FIELD = re.compile(r"^\s*(?:\.\. [\w-]+::.*|:[\w-]+:.*)$", re.M)
ROLE = re.compile(r":[\w:-]+:`([^`<]*?)\s*(?:<[^>]*>)?`")
LINK = re.compile(r"`([^`<]*?)\s*<[^>]*>`_+")
EMPHASIS = re.compile(r"(?<!\w)[*`|]|[*`|]_?(?!\w)")
UNDERLINED = re.compile(r"^([^\n]{3,100})\n([=~\-^\"'#*+.])\2{2,}\s*$", re.M)
PARAGRAPH_END = re.compile(r"\n\s*\n|\n(?=\s*(?:[*-]|#\.|\d+[.)])\s)")
BULLET = re.compile(r"^[\s*#-]*(?:\d+[.)]|#\.)?\s*")
TITLE_START, TITLE_END = "\0", "\1"


def read_restructured(repository, writer, under="", skip="(?!)", neighbours=0):
    """Paragraphs and list items, each underlined title with what stands under it."""
    for body in repository.texts([".rst"], under, skip):
        write_page(writer, sections_of(body), neighbours)


def sections_of(body):
    body = ROLE.sub(r"\1", FIELD.sub("", DIRECTIVE.sub("\n", body)))
    body = EMPHASIS.sub("", LINK.sub(r"\1", body).replace("``", "").replace("**", ""))
    body = UNDERLINED.sub(rf"{TITLE_START}\1{TITLE_END}", body)
    for section in body.split(TITLE_START):
        title, _, rest = section.rpartition(TITLE_END)
        yield title, [BULLET.sub("", paragraph) for paragraph in PARAGRAPH_END.split(rest)]
