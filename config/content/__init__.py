"""The way between content files and the database: reading, validating, loading, dumping, gates."""
