"""Exercises for the tests: an item of any kind made from the kind's own example, and the pictures they show."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import Permission

from exercises import registry, services
from exercises.models import Item
from lithuanian import dictionary
from lithuanian.lexicon import Lexicon
from media.models import Picture

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The words of content/words."""
    return dictionary.read()


@pytest.fixture
def with_words(lexicon, monkeypatch) -> None:
    """The site knows the words of content/words, as after loading the content."""
    monkeypatch.setattr(services, "machine", lambda: lexicon)


@pytest.fixture
def pictures(db) -> None:
    """Every picture the examples of the kinds name."""
    names = {
        name
        for kind in registry.all_kinds().values()
        for example in kind.EXAMPLES
        for name in kind.model_validate(example.content).pictures()
    }
    for name in sorted(names):
        Picture.objects.create(
            name=name,
            svg='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
            alt_lt="paveikslėlis",
            alt_en="a picture",
            alt_ru="картинка",
            alt_uk="малюнок",
            source="ours",
            licence="CC BY-SA 4.0",
        )


@pytest.fixture
def item_of(pictures) -> Callable[..., Item]:
    """Makes a published item of a kind from one of its examples."""

    def make(kind: str, *, example: int = 0, uid: str = "", **changes) -> Item:
        cls = registry.get(kind)
        content = {**cls.EXAMPLES[example].content, **changes}
        item = Item(uid=uid or f"{kind.replace('_', '-')}-{example}", kind=kind, version=cls.version, content=content)
        item.save()
        return item

    return make


@pytest.fixture
def gap(item_of) -> Item:
    """Man reikia M dyd___. (dydžio)"""
    return item_of("type_in_gap", uid="a1-prekyba-2-06")


@pytest.fixture
def answered(now):
    """Answers an item as a person and returns the attempt."""

    def answer(user, item, *values, context="try", at=None):
        token = services.new_form(item=item, seed=7)
        return services.submit(
            user=user, item=item, answer=list(values), seed=7, token=token, context=context, now=at or now
        )

    return answer


@pytest.fixture
def editor(rasa):
    """Rasa with all an editor of exercises may do."""
    for codename in ("add_item", "change_item", "delete_item", "publish_item", "view_report", "change_report"):
        rasa.user_permissions.add(Permission.objects.get(codename=codename, content_type__app_label="exercises"))
    return rasa
