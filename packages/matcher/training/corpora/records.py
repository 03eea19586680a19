"""Records in files of JSON, JSON lines, JSON inside zip archives, and tables."""

import csv
import io
import json
import zipfile

csv.field_size_limit(1 << 30)


def documents_of(repository, path):
    """The values that a file of JSON holds: one, one a line, or one for each file of an archive."""
    if path.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(repository.read_bytes(path))) as archive:
            return [json.loads(archive.read(name)) for name in archive.namelist() if name.endswith(".json")]
    if path.endswith(".jsonl"):
        return [json.loads(line) for line in repository.read(path).splitlines() if line.strip()]
    return [json.loads(repository.read(path))]


def rows_of(repository, path):
    """Rows of a table, or the items of JSON, as dictionaries."""
    if path.endswith((".csv", ".tsv")):
        return list(csv.DictReader(io.StringIO(repository.read(path)), delimiter="\t" if path.endswith(".tsv") else ","))
    if path.endswith(".jsonl"):
        return documents_of(repository, path)
    return [item for document in documents_of(repository, path) for item in items_of(document)]


def items_of(value):
    """The dictionaries in a list, or in a dictionary whose keys only number them."""
    return [item for item in (value.values() if isinstance(value, dict) else value) if isinstance(item, dict)]


def text_at(value, path):
    """The text at a path of keys such as user_utterance.text, or nothing; a list of texts becomes one."""
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return " ".join(value) if isinstance(value, list) else str(value or "")
