"""One module for each drill: what it is called, what it is about, how it explains itself."""
