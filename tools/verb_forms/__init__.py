"""How the verb forms of the packs are made: ``python -m tools.verb_forms``."""
