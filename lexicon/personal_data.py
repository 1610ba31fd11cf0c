"""What is kept about a person here: the words she has saved."""

from typing import Any

from django.utils.translation import ngettext

from lexicon.models import SavedWord


def export(user: Any) -> dict[str, Any]:
    """Every saved word with its meanings and when it was saved (ISO format)."""
    rows = SavedWord.objects.of(user).select_related("word").order_by("created_at", "pk")
    return {
        "saved_words": [
            {"word": row.word.lemma, "meanings": row.word.glosses, "saved_at": row.created_at.isoformat()}
            for row in rows
        ]
    }


def summary(user: Any) -> list[str]:
    """How many words there are, in the active language; nothing where there is none."""
    count = SavedWord.objects.of(user).count()
    return [ngettext("%(number)d saved word", "%(number)d saved words", count) % {"number": count}] if count else []


def erase(user: Any) -> None:
    """The person's list goes; the words stay."""
    SavedWord.objects.of(user).delete()


def move(source: Any, target: Any) -> None:
    """Give `source`'s words to `target`; a word both have saved stays once, with the earlier date."""
    kept = {row.word_id: row for row in SavedWord.objects.of(target)}
    for row in SavedWord.objects.of(source):
        other = kept.get(row.word_id)
        if other is None:
            row.user = target
            row.save(update_fields=["user"])
        else:
            if row.created_at < other.created_at:
                other.created_at = row.created_at
                other.save(update_fields=["created_at"])
            row.delete()
