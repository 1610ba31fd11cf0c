"""Lessons, the learner's path through them and what is remembered of it."""
