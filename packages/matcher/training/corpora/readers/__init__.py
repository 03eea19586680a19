"""Readers by name. Each takes a repository, a writer and the options of its source."""

from .chat import read_chat
from .dialogues import read_dialogue_rows, read_dialogue_tables, read_dialogues, read_transcripts
from .dictionaries import read_wordnet
from .forums import read_forum, read_titles
from .markdown import read_markdown
from .markup import read_json_markup, read_markup
from .meaning_representations import read_acts, read_queries, read_schemas
from .paraphrases import (
    read_line_pairs,
    read_reading_levels,
    read_rewrites,
    read_rows,
    read_splits,
    read_translated_twice,
    read_verbalised,
)
from .plain import read_plain
from .questions import read_choices, read_commands, read_same_answers, read_trivia
from .restructured import read_restructured
from .translations import Translations
from .wiki import read_wiki
from .word_lists import read_corrections, read_short_forms

translations = Translations()

READERS = {
    "acts": read_acts,
    "aligned translations": translations.read_aligned,
    "chat": read_chat,
    "choices": read_choices,
    "commands": read_commands,
    "corrections": read_corrections,
    "dialogue rows": read_dialogue_rows,
    "dialogue tables": read_dialogue_tables,
    "dialogues": read_dialogues,
    "forum": read_forum,
    "json markup": read_json_markup,
    "line pairs": read_line_pairs,
    "markdown": read_markdown,
    "markup": read_markup,
    "plain": read_plain,
    "queries": read_queries,
    "reading levels": read_reading_levels,
    "restructured": read_restructured,
    "rewrites": read_rewrites,
    "rows": read_rows,
    "same answers": read_same_answers,
    "schemas": read_schemas,
    "short forms": read_short_forms,
    "splits": read_splits,
    "titles": read_titles,
    "transcripts": read_transcripts,
    "translated twice": read_translated_twice,
    "translations": translations.read_archive,
    "trivia": read_trivia,
    "verbalised": read_verbalised,
    "wiki": read_wiki,
    "wordnet": read_wordnet,
}
