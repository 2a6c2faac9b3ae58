"""One reading of a text: its words with their classes, its sentences, clauses and names."""
