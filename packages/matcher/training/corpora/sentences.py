"""Sentences of what was said and written: where they end, and how they look without marks of a transcript or tokeniser."""

import html
import re

SPOKEN_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'])")
WRITTEN_END = re.compile(
    r"(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\bvs\.)(?<!\bNo\.)(?<!\b[A-Z]\.)(?<=[.!?])"
    r"[\"')\u201d\u2019]*\s+(?=[A-Z\"'\u201c\u2018(])"
)
BEFORE_MARK = re.compile(r" +([.,!?;:%)](?=\W|$)|n't\b|'(?:s|m|re|ve|d|ll)\b)")
STAGE_DIRECTION = re.compile(
    r"\{[^}]*\}|<[^>]*>|\*[^*]{1,60}\*|\\?\[[^\]]{1,80}\]|\((?:all |everyone )?(?:laugh|sigh|cheer|groan|cough|clear|"
    r"singing|music|gasp|whisper|exhale|inhale|mumbl|imitat)[^)]{0,60}\)",
    re.I,
)
WORD = re.compile(r"[A-Za-z']+")


def tidy(text):
    """Text without stage directions and markup, with the spaces of written English."""
    text = STAGE_DIRECTION.sub(" ", html.unescape(text)).replace("\u2019", "'").replace("\u2026", "...")
    return BEFORE_MARK.sub(r"\1", re.sub(r"\s+", " ", text)).strip(' -"')


def untokenised(text):
    """Text without the spaces that a tokeniser put before marks and endings."""
    text = re.sub(r"``|''", '"', text)
    text = re.sub(r"\s+([,.;:!?%)\]]|n't\b|'(?:s|re|ve|ll|d|m)\b)", r"\1", text)
    text = re.sub(r"(\w) -(s|ly|es|ing)\b", r"\1\2", text)
    return re.sub(r"([(\[$])\s+", r"\1", text)


def is_english(text):
    """Whether most characters are Latin letters of words."""
    return sum(map(len, WORD.findall(text))) > 0.6 * len(text.replace(" ", ""))


def write_sentences(writer, paragraph):
    """Every sentence is a line, and a pair with the next."""
    sentences = SPOKEN_END.split(paragraph)
    for sentence in sentences:
        writer.say(sentence)
    for sentence, following in zip(sentences, sentences[1:]):
        writer.pair(sentence, following, "neighbour")


def opening(turn, words=60):
    """The first sentences of a turn, up to so many words, but one at least."""
    return " ".join(up_to(SPOKEN_END.split(turn), words))


def closing(turn, words=60):
    """The last sentences of a turn, up to so many words, but one at least."""
    return " ".join(reversed(up_to(reversed(SPOKEN_END.split(turn)), words)))


def up_to(sentences, words):
    kept, count = [], 0
    for sentence in sentences:
        count += len(sentence.split())
        if kept and count > words:
            break
        kept.append(sentence)
    return kept
