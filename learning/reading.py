"""A lesson as it is read: the body is the same for everyone and kept in memory, the learner's part is added to it."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse

from learning.mirror import address
from lexicon import stress
from lexicon.memory import Memory
from media.models import Clip, Picture

#: The voice words are read with.
WORD_VOICE = "f"


@dataclass(frozen=True)
class Shown:
    """What the reader wants to see in the lesson. Both texts are in it; `stress` is how its switch stands."""

    stress: bool = True
    translation: bool = False


@dataclass(frozen=True)
class Frame:
    """What surrounds the dialogue and is the same for everyone. `seconds`: of each published exercise, in order."""

    body: str
    unit_url: str
    seconds: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many exercises the lesson has."""
        return len(self.seconds)


# Sound is built and words are corrected without the lesson being published again: a minute later it shows.
_frames: Memory[Frame] = Memory(seconds=60, size=400)


def shown(request: HttpRequest) -> Shown:
    """What this reader has switched on; the translation as asked for in the address, else as remembered on the device."""
    asked = request.GET if "shown" in request.GET else request.COOKIES
    return Shown(stress=stress.is_shown(request), translation=asked.get("translation") == "on")


def minutes(seconds: int) -> int:
    """Whole minutes, at least one."""
    return max(1, round(seconds / 60))


def frame(*, lesson: Any, language: str, shown: Shown, fresh: bool = False) -> Frame:
    """The lesson's frame in `language`; made anew for a preview (`fresh`)."""
    if fresh:
        return _make(lesson, language, shown)
    key = (lesson.pk, lesson.last_published_at, language, shown)
    return _frames.get(key, lambda: _make(lesson, language, shown))


def _make(lesson: Any, language: str, shown: Shown) -> Frame:
    unit = lesson.get_parent().specific
    level = unit.get_parent().specific
    words = [row.word for row in lesson.lesson_words.select_related("word")]
    clips = Clip.objects.for_lines(lesson.sound_lines())
    lines = [
        {
            "value": block.value,
            "clip": clips.get((block.value["text"], block.value["voice"])),
            "translation": block.value.translation(language),
        }
        for block in lesson.dialogue
    ]
    body = render_to_string(
        "learning/_lesson_body.html",
        {
            "lesson": lesson,
            "unit": unit,
            "level": level,
            "picture": Picture.objects.filter(name=lesson.picture).first() if lesson.picture else None,
            "lines": lines,
            "clips": [line["clip"] for line in lines if line["clip"]],
            "words": [{"word": word, "clip": clips.get((word.lemma, WORD_VOICE))} for word in words],
            "notes": [block.value for block in lesson.grammar],
            "shown": shown,
            "stress_shown": shown.stress,
            "language": language,
        },
    )
    return Frame(body=body, unit_url=address(unit), seconds=lesson.exercise_seconds())


def context(*, lesson: Any, language: str, shown: Shown, progress: Any, fresh: bool = False) -> dict[str, Any]:
    """What the lesson's page shows: the frame, how far this learner is, where the button leads."""
    made = frame(lesson=lesson, language=language, shown=shown, fresh=fresh)
    done = progress.done if progress else 0
    total = progress.total if progress and progress.total else made.count
    begun = 0 < done < total
    position = progress.position if begun else 1
    left = made.seconds[position - 1 :] if begun else made.seconds
    return {
        "frame": made,
        "close_url": made.unit_url,
        "progress_done": done,
        "progress_total": total,
        "begun": begun,
        "finished": bool(total) and done >= total,
        "minutes_left": minutes(sum(left)),
        "start_url": reverse("learning:exercise", args=[lesson.slug, position]),
        "summary_url": reverse("learning:summary", args=[lesson.slug]),
        "again_url": reverse("learning:again", args=[lesson.slug]),
    }
