"""Drills of word order: a question in pieces."""

from dataclasses import dataclass

from exercises.drills.declining import Declension
from exercises.drills.drill import Cannot, filled
from exercises.drills.task import Task
from exercises.exercise import Exercise
from exercises.kinds.word_order import FINAL, WordOrder
from exercises.taxonomy import Skill
from lithuanian.answers import normalised


@dataclass(frozen=True, kw_only=True)
class Ordering(Declension):
    """The words of a frame, its gap filled, to be put in order; the frame says which other orders are as good."""

    def ask(self, task: Task) -> Exercise:
        asked = self.asked(task)
        fill = asked.accepted[0]
        sentence = task.frame.text.replace("{1}", fill)
        words = sentence.rstrip(FINAL + " ").split()
        if len({normalised(word) for word in words}) < len(words):
            raise Cannot
        return WordOrder(
            skill=Skill.WRITING,
            prompt=self.prompts["order"],
            sentence=sentence,
            accepted=tuple(order.replace("{1}", fill) for order in task.frame.orders),
            chunks=tuple(word[:1].lower() + word[1:] if place == 0 else word for place, word in enumerate(words)),
            hints=(asked.translation,) if asked.translation else (),
            explanation=filled(self.explanation, lemma=asked.lemma, form=fill),
            rules=self.rules[:1],
            seconds=30,
        )
