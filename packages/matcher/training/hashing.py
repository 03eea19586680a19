"""The hash of src/text/hash-text.ts and the character runs that the vectors know, bit for bit."""

BUCKETS = 32_768
RUN_SEED = 7
SHORTEST, LONGEST = 3, 6
MASK = 0xFFFFFFFF


def hash_text(text, seed):
    value = (0x811C9DC5 ^ seed) & MASK
    units = text.encode("utf-16-le")
    for position in range(0, len(units), 2):
        value = ((value ^ (units[position] | units[position + 1] << 8)) * 0x01000193) & MASK
    value ^= value >> 15
    value = (value * 0x2C1B3C6D) & MASK
    return (value ^ (value >> 13)) >> 2


def runs_of(word):
    """Buckets of the runs of three to six characters of a word with its ends marked, in order."""
    marked = f"^{word}$"
    found = []
    for start in range(len(marked) - SHORTEST + 1):
        for length in range(SHORTEST, min(LONGEST, len(marked) - start) + 1):
            found.append(hash_text(marked[start:start + length], RUN_SEED) % BUCKETS)
    return found
