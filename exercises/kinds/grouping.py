"""Sort words or sentences into two, three or four groups."""

from typing import Any, ClassVar

from pydantic import Field, model_validator

from exercises.exercise import Analyser, Example, Exercise
from exercises.kinds._parts import all_different, judge_choice, one_per_field, refusal, shuffled
from exercises.kinds._sides import Side
from exercises.taxonomy import Demand
from exercises.taxonomy import gettext_noop as _
from exercises.texts import Lithuanian, Part, PictureName
from exercises.verdict import Policy, Verdict


class Group(Part):
    """A group and what belongs in it."""

    name: Side = Field(description=_("What the group is called."), examples=["Gėrimai"])
    items: tuple[Lithuanian, ...] = Field(
        min_length=1, max_length=8, description=_("What belongs in this group."), examples=["kava"]
    )


class Grouping(Exercise):
    """Items of two to four groups; each item weighs the same. The answer: the group of each item, in the author's order."""

    kind: ClassVar[str] = "grouping"
    label: ClassVar[str] = _("Sort into groups")
    icon: ClassVar[str] = "folder-open-inverse"
    demand: ClassVar[Demand] = Demand.RECOGNISE

    groups: tuple[Group, ...] = Field(min_length=2, max_length=4, description=_("Two to four groups with their items."))

    EXAMPLES: ClassVar[tuple[Example, ...]] = (
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Suskirstykite žodžius.",
                    "en": "Sort the words into groups.",
                    "ru": "Разделите слова на группы.",
                    "uk": "Розподіліть слова за групами.",
                },
                "groups": [
                    {"name": "Gėrimai", "items": ["kava", "sultys"]},
                    {"name": "Maistas", "items": ["sriuba", "bandelė"]},
                ],
            },
            answers=(
                (("Gėrimai", "Gėrimai", "Maistas", "Maistas"), 1.0),
                (("Gėrimai", "Maistas", "Maistas", "Gėrimai"), 0.5),
                (("Maistas", "", "", "Gėrimai"), 0.0),
            ),
        ),
        Example(
            content={
                "skill": "reading",
                "prompt": {
                    "lt": "Kas tai sako?",
                    "en": "Who says this?",
                    "ru": "Кто это говорит?",
                    "uk": "Хто це каже?",
                },
                "groups": [
                    {
                        "name": {"gloss": {"lt": "Klientas", "en": "The customer", "ru": "Клиент", "uk": "Клієнт"}},
                        "items": ["Ar turite didesnę?"],
                    },
                    {
                        "name": {
                            "gloss": {
                                "lt": "Pardavėja",
                                "en": "The shop assistant",
                                "ru": "Продавец",
                                "uk": "Продавчиня",
                            }
                        },
                        "items": ["Kuo galiu padėti?", "Tuoj atnešiu."],
                    },
                ],
            },
            answers=(
                (("The customer", "The shop assistant", "The shop assistant"), 1.0),
                (("The shop assistant", "The customer", "The customer"), 0.0),
            ),
        ),
    )

    @model_validator(mode="after")
    def names_and_items_differ(self) -> "Grouping":
        all_different(group.name.key for group in self.groups)
        all_different(self._items())
        if len(self._items()) > 16:
            raise refusal(_("{count} items are too many for one screen: give at most 16."), count=len(self._items()))
        return self

    def _items(self) -> list[str]:
        return [item for group in self.groups for item in group.items]

    def field_count(self) -> int:
        return len(self._items())

    def check(self, answer: list[str], *, lexicon: Analyser | None = None, policy: Policy = Policy.PRACTICE) -> Verdict:
        offered = dict.fromkeys(group.name.key for group in self.groups)
        right = self.model_answer()
        return Verdict.of(
            [
                judge_choice(given, group, offered, rules=self.rules)
                for given, group in zip(one_per_field(answer, len(right)), right, strict=True)
            ]
        )

    def presentation(self, seed: int) -> dict[str, Any]:
        items = [{"place": place, "name": f"answer-{place}", "text": item} for place, item in enumerate(self._items())]
        return {"groups": [group.name for group in self.groups], "items": shuffled(items, seed)}

    def model_answer(self) -> list[str]:
        return [group.name.key for group in self.groups for _item in group.items]

    def pictures(self) -> tuple[PictureName, ...]:
        return (*super().pictures(), *(group.name.picture for group in self.groups if group.name.picture))
