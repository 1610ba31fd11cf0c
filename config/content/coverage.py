"""What the content covers: exercises by level, theme and skill, by grammar point, by lesson; and the holes."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from config.content.gates import sounds
from config.content.tree import ContentTree
from exercises.taxonomy import Demand, Level, Skill
from media.speech import clip_uid

#: The twelve official themes of level A2 and work, in the order of the exam's programme; lessons are written on all.
THEMES = {
    "asmuo": "asmens tapatybė",
    "bustas": "būstas",
    "gamta": "gamta, regionas",
    "kasdienybe": "kasdienis gyvenimas",
    "laisvalaikis": "laisvalaikis",
    "keliones": "kelionės",
    "santykiai": "santykiai su žmonėmis",
    "sveikata": "sveikata ir higiena",
    "mokslas": "švietimas ir mokslas",
    "prekyba": "prekyba",
    "maistas": "maistas ir gėrimai",
    "paslaugos": "paslaugos",
    "darbas": "darbas, klientų aptarnavimas",
}
#: At least so many exercises of each skill in each theme and level, each grammar point either way, each goal.
PER_SKILL = {Skill.READING: 3, Skill.LISTENING: 3, Skill.WRITING: 2, Skill.SPEAKING: 2}
PER_POINT, PER_GOAL = 4, 3


@dataclass(frozen=True)
class Coverage:
    """Counts over the whole content."""

    cells: dict[tuple[Level, str, Skill], int]
    points: dict[tuple[str, Demand], int]
    lessons: dict[str, int]

    def holes(self) -> list[str]:
        """Every place that has fewer exercises than it should, over the whole plan: levels × themes × skills first."""
        found = [
            f"{level} {theme} {skill}: {self.cells.get((level, theme, skill), 0)} of {wanted}"
            for level in Level
            for theme in THEMES
            for skill, wanted in PER_SKILL.items()
            if self.cells.get((level, theme, skill), 0) < wanted
        ]
        for rule in sorted({rule for rule, _demand in self.points}):
            for demand in Demand:
                if self.points.get((rule, demand), 0) < PER_POINT:
                    found.append(f"{rule} {demand}: {self.points.get((rule, demand), 0)} of {PER_POINT}")
        found += [f"{lesson}: {count} of {PER_GOAL}" for lesson, count in self.lessons.items() if count < PER_GOAL]
        return found


def covered(tree: ContentTree) -> Coverage:
    """What `tree` covers."""
    units = {unit.value.uid: unit.value for unit in tree.units}
    cells: Counter[tuple[Level, str, Skill]] = Counter()
    points: dict[tuple[str, Demand], int] = defaultdict(int)
    lessons: dict[str, int] = {}
    for lesson in tree.lessons:
        unit = units[lesson.value.unit]
        items = [item.value.exercise for item in tree.items[lesson.value.uid]]
        lessons[lesson.value.uid] = len(items)
        for exercise in items:
            cells[unit.level, unit.theme, exercise.skill] += 1
            for rule in exercise.rules:
                points[rule, type(exercise).demand] += 1
        if lesson.value.grammar:
            for demand in Demand:
                points[lesson.value.grammar.rule, demand] += 0
    return Coverage(dict(cells), dict(points), lessons)


def counts(tree: ContentTree) -> dict[str, int]:
    """How much there is, by the names of `content_report --json`; gate failures are added by whoever ran the gates."""
    lines = {clip_uid(line.text, line.voice) for _entry, _path, line in sounds.lines(tree)}
    phrases = {lesson.value.takeaway.text for lesson in tree.lessons if lesson.value.takeaway}
    phrases |= {word.value.lemma for word in tree.words if word.value.pos == "phrase"}
    return {
        "lessons": len(tree.lessons),
        "words": len(tree.words),
        "exercises": sum(len(items) for items in tree.items.values()),
        "phrases": len(phrases),
        "papers": 0,
        "questions": 0,
        "clips": len(lines),
        "holes": len(covered(tree).holes()),
    }


def as_markdown(tree: ContentTree) -> str:
    """docs/coverage.md: made by `manage.py content_report --write`, never by hand."""
    coverage, counted = covered(tree), counts(tree)
    lines = [
        "# What the content covers",
        "",
        "Made by `manage.py content_report --write` from the content files; do not edit by hand. A number in bold is below "
        "what the plan asks for: per level and theme three exercises each for reading and listening, two each for writing "
        f"and speaking; per grammar point {PER_POINT} that recognise and {PER_POINT} that produce; per lesson {PER_GOAL}.",
        "",
        f"{counted['lessons']} lessons, {counted['words']} words, {counted['exercises']} exercises, "
        f"{counted['phrases']} phrases, {counted['clips']} sound clips; {counted['holes']} holes.",
    ]
    for level in Level:
        lines += ["", f"## {level}: exercises by theme and skill", ""]
        lines += ["| theme | " + " | ".join(skill.value for skill in Skill) + " |", "|---|" + "--:|" * len(Skill)]
        for theme, name in THEMES.items():
            row = [_cell(coverage.cells.get((level, theme, skill), 0), PER_SKILL[skill]) for skill in Skill]
            lines.append(f"| {name} | " + " | ".join(row) + " |")
    lines += ["", "## Grammar points", "", "| point | recognise | produce |", "|---|--:|--:|"]
    for rule in sorted({rule for rule, _demand in coverage.points}):
        row = [_cell(coverage.points.get((rule, demand), 0), PER_POINT) for demand in Demand]
        lines.append(f"| {rule} | " + " | ".join(row) + " |")
    lines += ["", "## Lessons", "", "| lesson | goal | exercises |", "|---|---|--:|"]
    for lesson in tree.lessons:
        count = _cell(coverage.lessons[lesson.value.uid], PER_GOAL)
        lines.append(f"| {lesson.value.title} | {lesson.value.goal.en} | {count} |")
    return "\n".join(lines) + "\n"


def _cell(count: int, wanted: int) -> str:
    return str(count) if count >= wanted else f"**{count}**"
