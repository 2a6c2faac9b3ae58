"""From marks to content spans. (Stub.)"""
