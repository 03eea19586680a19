"""Documentation and books in Markdown."""

import html
import re

from ..prose import write_page

FENCED = re.compile(r"(```|~~~).*?\1|<!--.*?-->|\{%.*?%\}|\{\{.*?\}\}|<(style|script|pre|code)\b.*?</\2>", re.S)
LABEL = re.compile(r"\[!(?:UICONTROL|DNL) ([^\]]*)\]")
BLOCK_TAG = re.compile(r"</?(?:p|li|br|div|td|tr|h\d)\b[^>]*>")
LINK = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\]|\{[^}]*\})?")
EMPHASIS = re.compile(r"\*\*|__|`|(?<!\w)[*_]|[*_](?!\w)")
PARAGRAPH_END = re.compile(r"\n\s*\n|\n(?=\s*(?:[*+-]|\d+[.)])\s)")
BULLET = re.compile(r"^[\s>*+-]*(?:\d+[.)]\s+)?(?:!\w+\s)?")
NO_PARAGRAPH = re.compile(r"\s*(?:\||:::|\{|import |export )")


def read_markdown(repository, writer, endings=(".md", ".mdx", ".markdown"), under="", skip="(?!)", neighbours=0, drop="(?!)"):
    """Paragraphs and list items, each heading with what stands under it."""
    for body in repository.texts(endings, under, skip):
        write_page(writer, sections_of(re.sub(drop, " ", body, flags=re.S)), neighbours)


def sections_of(body):
    front = re.match(r"---\s*\n(.*?)\n---\s*\n", body, re.S)
    title = ""
    if front:
        named = re.search(r"^title:\s*[\"']?(.*?)[\"']?\s*$", front[1], re.M)
        title = named[1] if named else ""
        body = body[front.end() :]
    body = re.sub(r"^([^\n]{3,100})\n(?:=+|-{3,})\s*$", r"# \1", FENCED.sub(" ", body), flags=re.M)
    for number, section in enumerate(re.split(r"^#+ +", body, flags=re.M)):
        if number:
            title, _, section = section.partition("\n")
        yield title_of(title), paragraphs_of(section)


def title_of(heading):
    return re.sub(r"\[!(?:UICONTROL|DNL) ([^\]]*)\]|[*_`#]|\{.*?\}|!?\[([^\]]*)\]\([^)]*\)", r"\1\2", heading)


def paragraphs_of(section):
    section = LABEL.sub(r"\1", re.sub(r"!\[[^\]]*\]\([^)]*\)", " ", section))
    section = BLOCK_TAG.sub("\n\n", LINK.sub(r"\1", section))
    section = EMPHASIS.sub("", html.unescape(re.sub(r"<[^>]+>", " ", section)))
    return [BULLET.sub("", paragraph) for paragraph in PARAGRAPH_END.split(section) if not NO_PARAGRAPH.match(paragraph)]
