"""The recovery card: made, recognised, replaced, revoked. Its words are never stored (docs/recovery-card.md)."""

from datetime import datetime

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import IntegrityError, transaction
from django.utils.crypto import salted_hmac

from accounts import guests, recovery_words
from accounts.models import RecoveryCard, User

HASHER = "argon2"


class UnknownCard(Exception):
    """The words belong to no card, or to one that was replaced or revoked."""


class CardChanged(Exception):
    """The form was about another card: it was sent twice, or the card was replaced meanwhile."""


def lookup(words: list[str], *, key: str) -> str:
    """Where the card lies: a keyed hash, so that the table alone tells nothing and finding takes the same time always."""
    return salted_hmac("accounts.recovery_card", " ".join(words), secret=key, algorithm="sha256").hexdigest()[:32]


def make_card(*, user: User, replaces: str, now: datetime) -> list[str]:
    """Eight new words for the person; a former card opens nothing from now on. The words exist only in the answer.

    `replaces` is `mark_of` the card the person saw (empty: none), so that a form sent twice makes one card. A guest
    becomes an account. Raises CardChanged.
    """
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        if mark_of(RecoveryCard.objects.filter(user=user).first()) != replaces:
            raise CardChanged
        RecoveryCard.objects.filter(user=user).delete()
        words = _stored(user=user, now=now)
        guests.keep(user=user)
    return words


def _stored(*, user: User, now: datetime) -> list[str]:
    """Draw until the words are nobody else's. With 2⁸⁸ cards the loop ends at once."""
    while True:
        words = recovery_words.draw()
        try:
            with transaction.atomic():
                RecoveryCard.objects.create(
                    user=user,
                    lookup=lookup(words, key=settings.SECRET_KEY),
                    words_hash=make_password(" ".join(words), hasher=HASHER),
                    created_at=now,
                )
        except IntegrityError:
            continue
        return words


def mark_of(card: RecoveryCard | None) -> str:
    """Tells one card of a person from the next, without telling anything else."""
    return card.created_at.isoformat() if card else ""


def find(*, words: list[str], now: datetime) -> User:
    """Whose card this is. One index look-up and one Argon2 check, known card or not. Raises UnknownCard."""
    phrase = " ".join(words)
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    places = [lookup(words, key=key) for key in keys]
    card = RecoveryCard.objects.select_related("user").filter(lookup__in=places).first()
    if card is None:
        make_password(phrase, hasher=HASHER)
        raise UnknownCard
    if not check_password(phrase, card.words_hash, preferred=HASHER) or not card.user.is_active:
        raise UnknownCard
    RecoveryCard.objects.filter(pk=card.pk).update(last_used_at=now, lookup=places[0])
    return card.user


def revoke(*, user: User) -> None:
    """The card opens nothing from now on."""
    RecoveryCard.objects.filter(user=user).delete()
