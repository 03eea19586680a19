"""Reading public repositories into lines of text and pairs of texts."""
