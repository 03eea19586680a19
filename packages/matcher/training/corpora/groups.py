"""Groups of texts that mean the same."""

import itertools
import random
import re

MOST_COMBINED = 12


def write_group(writer, texts, kind="paraphrase", most=6):
    """Every text is a line; at most so many of their pairs, the same in every run."""
    texts = list(dict.fromkeys(re.sub(r"\s+", " ", text).strip() for text in texts if text))
    for text in texts:
        writer.say(text)
    if len(texts) < 2:
        return
    chance = random.Random(texts[0])
    if len(texts) > MOST_COMBINED:
        chance.shuffle(texts)
        pairs = list(zip(texts, texts[1:]))
    else:
        pairs = list(itertools.combinations(texts, 2))
    for left, right in pairs if len(pairs) <= most else chance.sample(pairs, most):
        writer.pair(left, right, kind)
