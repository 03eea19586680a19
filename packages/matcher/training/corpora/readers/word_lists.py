"""Lists of words with what was meant."""

from ..records import documents_of


def read_corrections(repository, writer, paths, kind):
    """Lines such as acheive->achieve; of several corrections the first counts."""
    for path in paths:
        for line in repository.read(path).splitlines():
            wrong, arrow, right = line.partition("->")
            if arrow:
                writer.pair(wrong, right.split(",")[0], kind)


def read_short_forms(repository, writer, paths):
    """JSON with short forms and what they stand for."""
    for path in paths:
        for short, long in documents_of(repository, path)[0].items():
            writer.pair(short, long, "synonym")
