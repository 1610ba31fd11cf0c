"""Information pages: short, sourced, in every language."""
