"""The database back into content files, written so that loading them again changes nothing."""
