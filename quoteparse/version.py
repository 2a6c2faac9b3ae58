"""The version of quoteparse, on the ground floor, so that every room can name it; the build reads it here too."""

__version__ = "0.2.0"
