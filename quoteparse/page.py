"""From a page to its article: text, metadata. (Stub.)"""
