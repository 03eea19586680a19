"""Splits text into words as the matcher does (src/text/normalise-text.ts and split-words.ts), near enough to train on."""

import re
import unicodedata

WORD = re.compile(r"(?<![^\W_])[^\W\d_](?:\.[^\W\d_]){1,4}(?![^\W_])|[^\W_]+(?:['’][^\W\d_]+)*")


def words_of(text):
    folded = unicodedata.normalize("NFKC", text).upper().lower()
    return [word.replace("’", "'").replace(".", "")[:40] for word in WORD.findall(folded)][:256]
