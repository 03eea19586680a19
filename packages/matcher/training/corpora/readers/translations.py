"""Sentences with their translations (Tatoeba): those with the same translation mean the same."""

import io
import re
import zipfile

from ..groups import write_group


class Translations:
    """English sentences by translation, over all sources."""

    def __init__(self):
        self.english = {}

    def read_archive(self, repository, writer, archive):
        """A zip with a table: English, the other language, and more columns that are not read."""
        with zipfile.ZipFile(io.BytesIO(repository.read_bytes(archive))) as files:
            name = next(name for name in files.namelist() if re.search(r"(^|/)[a-z]{3}\.txt$", name) and "MACOSX" not in name)
            lines = files.read(name).decode("utf-8", "replace").splitlines()
        self.write(writer, [line.split("\t")[:2] for line in lines if "\t" in line])

    def read_aligned(self, repository, writer, under):
        """For each language one file in English and one in that language, line by line."""
        for path in repository.paths(["-eng.eng"], under):
            language = path[-len("xyz-eng.eng") : -len("-eng.eng")]
            foreign = repository.read(path.removesuffix("eng") + language)
            self.write(writer, list(zip(repository.read(path).split("\n"), foreign.split("\n"))))

    def write(self, writer, rows):
        for english, foreign in rows:
            self.english.setdefault(foreign, {})[english] = True
        for foreign in dict.fromkeys(foreign for _, foreign in rows):
            write_group(writer, self.english[foreign])
