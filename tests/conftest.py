"""Fixtures every test may use; the people are in cast.py."""

from cast import darius, jonas, olena, petras, rasa

__all__ = ["darius", "jonas", "olena", "petras", "rasa"]
