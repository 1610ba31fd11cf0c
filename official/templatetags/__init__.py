"""Template tags that show official facts."""
