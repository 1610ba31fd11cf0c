"""Content files into the database, by the package manager's rule: what a person edited is left alone and reported."""
