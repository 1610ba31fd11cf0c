"""A small tree of lessons: one level, one unit, two lessons with three exercises each."""

from types import SimpleNamespace

import pytest
from django.db import transaction

from exercises.models import Item
from learning import reading, services, teaching
from learning.models import LessonItem, LessonPage, LessonWord, UnitPage, home
from learning.tree import ensure_level
from lexicon import grammar
from lexicon.models import Word


def four(text: str) -> dict[str, str]:
    """A text in four languages, told apart by their codes."""
    return {code: f"{text} ({code})" for code in ("lt", "en", "ru", "uk")}


def line(who: str, text: str, accented: str, voice: str = "f") -> dict:
    """A line of dialogue as a StreamField keeps it."""
    value = {"who": who, "voice": voice, "text": text, "accented": accented}
    return {"type": "line", "value": value | {code: f"{text} ({code})" for code in ("en", "ru", "uk")}}


def word(uid: str, lemma: str, accented: str) -> Word:
    return Word.objects.create(
        uid=uid,
        lemma=lemma,
        accented=accented,
        pos="noun",
        parts=[accented, "-ės"],
        gender="f",
        theme="prekyba",
        glosses={"en": f"{lemma} (en)", "ru": f"{lemma} (ru)", "uk": f"{lemma} (uk)"},
    )


def choice(uid: str, **fields) -> Item:
    content = {
        "skill": "reading",
        "prompt": four("Choose"),
        "parts": [{"question": "Ką nori pirkti Algis?", "right": "Striukę.", "wrong": ["Batus.", "Kepurę."]}],
    }
    return Item.objects.create(uid=uid, kind="multiple_choice", content=content | fields)


def gap(uid: str, **fields) -> Item:
    content = {
        "skill": "writing",
        "prompt": four("Type the ending"),
        "text": "Man reikia M {1}.",
        "gaps": [{"accepted": ["dydžio"], "stem": "dyd", "cue": "dydis"}],
        "rules": ["genitive-after-reikia"],
        "explanation": four("Reikia takes the genitive"),
    }
    return Item.objects.create(uid=uid, kind="type_in_gap", content=content | fields)


def truth(uid: str, **fields) -> Item:
    content = {
        "skill": "reading",
        "prompt": four("True or false"),
        "statements": [{"text": "Algis nori raudonos striukės.", "answer": "false"}],
    }
    return Item.objects.create(uid=uid, kind="true_false", content=content | fields)


#: A right and a wrong answer to each of the three exercises, as their forms send them.
RIGHT = {"01": ["Striukę."], "02": ["žio"], "03": ["false"]}
WRONG = {"01": ["Batus."], "02": ["į"], "03": ["true"]}


def make_lesson(unit: UnitPage, order: int, slug: str, title: str) -> LessonPage:
    uid = f"{unit.uid}-{order}"
    lesson = LessonPage(
        title=title,
        slug=slug,
        uid=uid,
        order=order,
        goal=four("I can ask the size"),
        locale=unit.locale,
        dialogue=[
            line("Olena", "Laba diena!", "Labà dienà!"),
            line("Algis", "Ieškau striukės.", "Íeškau striùkės.", "m"),
        ],
        takeaway=[line("Olena", "Tuoj atnešiu.", "Tuõj atnèšiu.")],
        grammar=[
            {
                "type": "note",
                "value": {
                    "rule": "genitive-after-reikia",
                    "title": four("The genitive"),
                    "text": four("After *reikia* comes the genitive."),
                    "examples": [{"base": "dỹdis", "form": "dỹdžio"}],
                },
            }
        ],
    )
    unit.add_child(instance=lesson)
    lesson.lesson_words = [
        LessonWord(
            word=Word.objects.filter(uid="striuke").first() or word("striuke", "striukė", "striùkė"), sort_order=0
        ),
        LessonWord(word=Word.objects.filter(uid="spalva").first() or word("spalva", "spalva", "spalvà"), sort_order=1),
    ]
    items = [choice(f"{uid}-01"), gap(f"{uid}-02"), truth(f"{uid}-03")]
    lesson.lesson_items = [LessonItem(item=item, sort_order=place) for place, item in enumerate(items)]
    lesson.save_revision().publish()
    return LessonPage.objects.get(pk=lesson.pk)


def make_unit(level, order: int, slug: str, trades: list[str]) -> UnitPage:
    unit = UnitPage(
        title=slug.capitalize(),
        slug=slug,
        uid=f"a1-{slug}",
        order=order,
        theme=slug,
        names=four(slug.capitalize()),
        goals=[{"type": "goal", "value": four("I can sell")}],
        trades=trades,
        locale=level.locale,
    )
    level.add_child(instance=unit)
    unit.save_revision().publish()
    return UnitPage.objects.get(pk=unit.pk)


@pytest.fixture(autouse=True)
def forgetful():
    """What a process keeps in memory belongs to one test."""
    for memory in (
        reading._frames,
        home._fronts,
        services._rules,
        services._readable,
        teaching._notes,
        grammar._points,
    ):
        memory.forget()


@pytest.fixture(scope="module")
def planted(django_db_setup, django_db_blocker):
    """The tree, planted once for a module and taken away after it: each test works inside a savepoint of its own."""
    with django_db_blocker.unblock(), transaction.atomic():
        unit = make_unit(ensure_level("A1"), 1, "prekyba", ["shop"])
        make_lesson(unit, 1, "kokio-dydzio", "Kokio dydžio jums reikia?")
        yield
        transaction.set_rollback(True)


@pytest.fixture
def unit(planted, db) -> UnitPage:
    return UnitPage.objects.get(uid="a1-prekyba", alias_of=None)


@pytest.fixture
def other_unit(unit) -> UnitPage:
    """A unit without a lesson yet."""
    return make_unit(ensure_level("A1"), 2, "maistas", ["cafe"])


@pytest.fixture
def lesson(planted, db) -> LessonPage:
    """“Kokio dydžio jums reikia?”: exercises a1-prekyba-1-01 to -03."""
    return LessonPage.objects.get(uid="a1-prekyba-1", alias_of=None)


@pytest.fixture
def second_lesson(lesson, unit) -> LessonPage:
    return make_lesson(UnitPage.objects.get(pk=unit.pk), 2, "kiek-kainuoja", "Kiek tai kainuoja?")


@pytest.fixture
def player(client, lesson):
    """Walks through the lesson as a browser does: opens a stop, sends its form, follows the answer."""
    return Player(client)


class Player:
    """A learner in front of the player; `language` and `slug` say where."""

    def __init__(self, client, language: str = "en", slug: str = "kokio-dydzio") -> None:
        self.client, self.language, self.slug = client, language, slug

    def url(self, stop: int | str) -> str:
        return f"/{self.language}/learn/{self.slug}/{stop}/"

    def open(self, stop: int):
        return self.client.get(self.url(stop))

    def form(self, stop: int) -> SimpleNamespace:
        """The form at `stop`: its token, and the uid of the exercise it asks."""
        response = self.open(stop)
        token = str(response.context["token"])
        return SimpleNamespace(token=token, uid=token.partition("|")[0], response=response)

    def send(self, stop: int, answer: list[str], *, htmx: bool = False, token: str | None = None):
        """Answers the exercise at `stop` and returns the page with the verdict."""
        token = token or self.form(stop).token
        headers = {"HX-Request": "true"} if htmx else {}
        data = {"token": token, "answer": answer}
        return self.client.post(self.url(stop), data, headers=headers, follow=not htmx)

    def answer(self, stop: int, right: bool = True):
        """A right or a wrong answer at `stop`."""
        form = self.form(stop)
        answers = RIGHT if right else WRONG
        return self.send(stop, answers[form.uid[-2:]], token=form.token)
