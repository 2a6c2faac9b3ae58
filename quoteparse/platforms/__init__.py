"""The platforms: one file each, with its hosts, permalink shapes, embed variants, id times and examples."""
