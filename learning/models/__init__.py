"""Lesson pages, and what is remembered of a learner's way through them."""

from learning.models.home import HomePage
from learning.models.lesson import LessonPage
from learning.models.lesson_parts import LessonItem, LessonWord
from learning.models.overview import LearnPage, LevelPage, UnitPage
from learning.models.progress import LessonProgress

__all__ = [
    "HomePage",
    "LearnPage",
    "LessonItem",
    "LessonPage",
    "LessonProgress",
    "LessonWord",
    "LevelPage",
    "UnitPage",
]
