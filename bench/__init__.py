"""Measures of speed and weight, each by one command: python -m bench NAME. Ratios hold within one run."""
