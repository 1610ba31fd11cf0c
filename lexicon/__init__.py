"""Word: the one lexicon that lessons, checking, tapping, drills and search read."""
