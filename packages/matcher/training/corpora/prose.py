"""Prose by pages and sections: only sentences that read like written English are kept."""

import re
import zlib

from .repository import ASKED_OFTEN
from .sentences import WRITTEN_END

SPACE = re.compile(r"\s+")
COMMON = set(
    "the a an of to and in is are was were you your it for on that with be as or at this by from not can have has "
    "had will if do we they he she his her their what how i my me when there but no all so i'm don't who why where".split()
)
TYPOGRAPHY = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u2026", "''\"\"--.")
NO_LETTERS = {code: None for code in range(128) if not chr(code).isalpha() and chr(code) != " "}
NO_CAPITALS = {code: None for code in range(128) if not chr(code).isupper()}
FOREIGN = re.compile(r"[^\x00-\x7f]")
STRANGE = re.compile(
    r"[{}<>|\\=_#~^`\[\]@$\u2022\ufffd]{1}|https?:|www\.|\.\.\.\.|::|//|--\w|\w\(\)|"
    r"\b\w+\.(?:py|js|cs|exe|md|html|xml|json|yml|php)\b"
)
MONEY = re.compile(r"\$(?=\d)")
HATNOTE = re.compile(r"\W*(?:For (?:other|the|a) .{3,60}, see |This article is about |Not to be confused)")
QUESTION = re.compile(
    r"(?:how|what|why|when|where|who|which|can|do|does|did|is|are|should|will|if|may|must)\b", re.I
)
TASK = re.compile(
    r"(?:accept|access|activate|add|adjust|allow|answer|apply|approve|ask|assign|attach|avoid|back up|backup|block|book|"
    r"bring|build|buy|calculate|call|cancel|change|charge|check|choose|clean|clear|close|collect|combine|compare|complain|"
    r"complete|configure|confirm|connect|contact|control|convert|copy|correct|create|customi[sz]e|deal|decide|define|delete|"
    r"deliver|deposit|design|disable|disconnect|discover|display|donate|download|edit|email|enable|end|enrol|ensure|enter|"
    r"exchange|exclude|explore|export|fill|filter|find|fix|follow|forward|get|give|go|group|hide|hire|identify|import|improve|"
    r"include|insert|install|invite|join|keep|learn|leave|limit|link|list|lock|log|look|lower|make|manage|mark|merge|modify|"
    r"monitor|move|notify|open|order|organi[sz]e|pack|pause|pay|plan|play|post|prepare|prevent|print|process|protect|prove|"
    r"publish|put|raise|reach|read|receive|recover|reduce|refund|register|reject|remove|rename|renew|rent|reopen|repair|"
    r"replace|report|request|reschedule|reset|resize|resolve|restart|restore|restrict|return|review|run|save|schedule|search|"
    r"secure|see|select|sell|send|set|share|ship|show|sign|sort|specify|split|start|stay|stop|store|submit|subscribe|switch|"
    r"sync|take|talk|test|think|track|transfer|travel|trigger|troubleshoot|turn|understand|undo|uninstall|unlock|unsubscribe|"
    r"update|upgrade|upload|use|validate|verify|view|visit|wait|wash|watch|withdraw|work|write|[a-z]{3,}ing)\s+\w",
    re.I,
)


def clean_sentence(sentence):
    """The sentence if it reads like English prose, else nothing."""
    sentence = SPACE.sub(" ", sentence).strip(" *-\u2013\u2014\u2022\t")
    words = sentence.count(" ") + 1
    if not 3 <= words <= 80 or not 12 <= len(sentence) <= 500 or sentence[0] in ",;.)":
        return None
    if sentence.rstrip("\"')\u201d\u2019")[-1:] not in (".", "!", "?", ":"):
        return None
    if STRANGE.search(MONEY.sub("", sentence)) or HATNOTE.match(sentence):
        return None
    plain = sentence.translate(TYPOGRAPHY)
    letters = len(plain.translate(NO_LETTERS))
    if letters < 0.9 * len(sentence) or not (plain.isascii() or len(FOREIGN.findall(plain)) < 0.03 * len(plain)):
        return None
    common = sum(map(COMMON.__contains__, plain.lower().split(" ")))
    if common < max(1, words // 9) or len(plain.translate(NO_CAPITALS)) > 0.25 * letters:
        return None
    return sentence


def asks_or_tells(heading):
    """Whether a heading is a question or names something to do."""
    if not 2 <= heading.count(" ") + 1 <= 14 or not heading.isascii() or STRANGE.search(heading):
        return False
    return bool(QUESTION.match(heading) or TASK.match(heading) or heading.endswith("?"))


def write_page(writer, sections, neighbours=0):
    """Sections of a page, each a title and paragraphs, the first of them what stands before the first heading; pages and
    sections of frequent questions are left out."""
    for number, (title, paragraphs) in enumerate(sections):
        if not ASKED_OFTEN.search(title):
            write_section(writer, title, paragraphs, neighbours)
        elif number < 2:
            return


def write_section(writer, title, paragraphs, neighbours=0):
    """Sentences that were not written before; a title that asks or tells with the first of them; one sentence in
    `neighbours` with the one before it, always the same ones."""
    heading = SPACE.sub(" ", title).strip(" *:.#-")
    waiting = asks_or_tells(heading)
    for paragraph in paragraphs:
        before = None
        for sentence in map(clean_sentence, WRITTEN_END.split(SPACE.sub(" ", paragraph))):
            if not sentence or not writer.say(sentence):
                before = None
                continue
            if waiting and not sentence.endswith(":"):
                writer.pair(heading, sentence, "heading")
            waiting = False
            if before and neighbours and zlib.crc32(sentence.encode("utf-8")) % neighbours == 0:
                writer.pair(before, sentence, "neighbour")
            before = sentence
