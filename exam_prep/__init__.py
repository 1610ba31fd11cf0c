"""Blueprints, papers and sittings: the rehearsal of the official exams."""
