"""Which letters of a word change: two forms of it, split where they part."""

import re

from lithuanian.letters import strip_stress

# A letter with whatever marks it carries.
_LETTER = re.compile(r"\w[\u0300-\u036f]*|.", re.DOTALL)
_VOWELS = frozenset("aeiouyąęįųėū")


def split_endings(base: str, form: str) -> tuple[str, str, str, str]:
    """(stem, ending) of `base`, then of `form`: striùkė, striùkės gives striùk·ė, striùk·ės.

    Stress marks do not count as a difference; dž is one sound, so dỹdis, dỹdžio gives dỹ·dis, dỹ·džio.
    """
    base_letters, form_letters = _LETTER.findall(base), _LETTER.findall(form)
    shared = 0
    for one, other in zip(base_letters, form_letters, strict=False):
        if strip_stress(one).casefold() != strip_stress(other).casefold():
            break
        shared += 1
    rest = base_letters[shared : shared + 1] + form_letters[shared : shared + 1]
    if shared and "ž" in rest and base_letters[shared - 1].casefold() == "d":
        shared -= 1
    # The vowel before a final -s belongs to the ending (nãm·as, nam·aĩ), and so does a vowel a longer form grew from.
    left = "".join(base_letters[shared:]).casefold()
    if shared > 1 and left in ("", "s") and strip_stress(base_letters[shared - 1]).casefold() in _VOWELS:
        shared -= 1
    return (
        "".join(base_letters[:shared]),
        "".join(base_letters[shared:]),
        "".join(form_letters[:shared]),
        "".join(form_letters[shared:]),
    )
