"""Pure Python: letters, stress, inflection, numbers and the comparison of Lithuanian answers."""
