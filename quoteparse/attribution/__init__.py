"""Cue, speaker, handle and date of each quotation. (Stub.)"""
