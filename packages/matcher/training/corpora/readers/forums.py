"""Forums: what people ask, and what others answer."""

import re

from ..repository import ASKED_OFTEN
from ..sentences import is_english, opening, tidy, write_sentences


def read_forum(repository, writer, under="questions/"):
    """A question and its answers a file, in Markdown and HTML: the title is a pair with both."""
    for text in repository.texts([".md"], under):
        posts = re.split(r"^## ", text.split("\n---\n")[0], flags=re.M)[1:]
        title = tidy(posts[0].partition("\n")[0]) if posts else ""
        if not title or ASKED_OFTEN.search(title):
            continue
        writer.say(title)
        for number, post in enumerate(posts):
            paragraphs = paragraphs_of(post.partition("\n")[2])
            if paragraphs:
                writer.pair(title, opening(paragraphs[0], 40), "reply" if number else "heading")
            for paragraph in paragraphs:
                write_sentences(writer, paragraph)


def paragraphs_of(post):
    """The paragraphs of a post that are English text."""
    post = re.sub(r"^- (posted by|tagged|score).*$", "", post, flags=re.M)
    post = re.sub(r"<(pre|blockquote)>.*?</\1>", "", post, flags=re.S)
    parts = re.split(r"</?(?:p|li|ul|ol|h\d|br|hr)\b[^>]*>|\n\s*\n", post)
    parts = [tidy(re.sub(r"https?://\S+", "", re.sub(r"<[^>]+>", "", part))) for part in parts]
    return [part for part in parts if len(part.split()) > 2 and is_english(part)]


def read_titles(repository, writer, under, drop):
    """A question a line, without what the pattern `drop` finds."""
    for text in repository.texts(under=under):
        for line in text.splitlines():
            writer.say(tidy(re.sub(drop, " ", line)))
