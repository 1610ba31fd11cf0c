"""Conjugation: every form of a verb from its three principal parts, and the same with ne-.

`conjugate(entry)` gives the forms without ne-, `negations(entry)` those with it, `negated(form, entry)` one of them.
To recognise forms with ne- none need be stored: `affirmatives(text)` names the forms that `text` may negate.
Stress follows the marks of the principal parts (docs/conjugation.md); a part without a mark gives forms without one.
"""

from lithuanian.verbs.forms import affirmatives, conjugate, negated, negations
from lithuanian.verbs.stems import PrincipalPartsError

__all__ = ["PrincipalPartsError", "affirmatives", "conjugate", "negated", "negations"]
