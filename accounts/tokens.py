"""Codes that a person may have to type: made at random, shown once, stored only as a keyed hash."""

import secrets

from django.utils.crypto import salted_hmac

# No vowels (no words by accident) and nothing that looks like something else on paper.
ALPHABET = "23456789BCDFGHJKMNPQRTVWXZ"
# What people type instead: Cyrillic letters of the same look.
LOOKALIKES = str.maketrans("ВСЕНКМРТХ", "BCEHKMPTX")


def new_code(*, length: int) -> str:
    """A code such as "K7QM-2F9P": about 4.7 bits a character."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(length))
    return "-".join(letters[start : start + 4] for start in range(0, length, 4))


def hashed(code: str, *, purpose: str) -> str:
    """The hash of a code as typed: case, dashes and spaces do not matter. One code cannot serve two purposes."""
    plain = "".join(character for character in code.upper().translate(LOOKALIKES) if character.isalnum())
    return salted_hmac(f"accounts.{purpose}", plain, algorithm="sha256").hexdigest()
