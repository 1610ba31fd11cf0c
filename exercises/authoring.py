"""The editing form of an exercise, derived from its kind's pydantic schema.

A `Shape` mirrors one place of the schema: it holds the Wagtail block that edits it, turns content into the block's
value and back, and hangs errors beside the block they belong to. Nothing here is written into migrations: content is
stored as the content files hold it, so a new kind needs none.
"""

import types
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from django import forms
from django.core.exceptions import ValidationError
from django.templatetags.static import static
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext
from pydantic import BaseModel, StringConstraints
from pydantic.fields import FieldInfo
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockAdapter, StructBlockValidationError

from exercises.exercise import Exercise
from exercises.pictures import PictureBlock
from exercises.texts import PictureName, Translated
from exercises.wording import CHOICES, LABELS, ONE

#: A string that may be longer than this is edited in a field that grows.
ONE_LINE = 300
#: The class of the block that holds one text in four languages.
FOUR_LANGUAGES = "struct-block exercise-languages"
#: Fields all kinds share: asked before and after the kind's own.
FIRST, LAST = ("skill", "prompt", "stimulus"), ("hints", "explanation", "rules", "seconds")

Place = tuple[str | int, ...]
#: Errors under one shape: the rest of the path to each, and what to say.
Errors = list[tuple[Place, str]]


class Shape(ABC):
    """One place of a schema: its block, and the way between content and block values."""

    block: blocks.Block

    @abstractmethod
    def to_block(self, content: Any) -> Any:
        """Stored content as the block's value; content of another shape gives the block's default."""

    @abstractmethod
    def from_block(self, value: Any) -> Any:
        """The block's value as content; None where it says nothing."""

    @abstractmethod
    def errors(self, found: Errors, content: Any) -> ValidationError:
        """The errors as the block shows them."""


@dataclass
class Leaf(Shape):
    """A text, a number, a choice, a yes or no."""

    block: blocks.Block
    empty: Any = None

    def to_block(self, content: Any) -> Any:
        return self.block.get_default() if content is None else content

    def from_block(self, value: Any) -> Any:
        return self.empty if value in ("", None) else value

    def errors(self, found: Errors, content: Any) -> ValidationError:
        return ValidationError([message for _path, message in found])


@dataclass
class Struct(Shape):
    """A nested model: its fields by their names in the content."""

    fields: dict[str, Shape]
    block: blocks.StructBlock

    def to_block(self, content: Any) -> Any:
        content = content if isinstance(content, dict) else {}
        return self.block._to_struct_value(
            (key, shape.to_block(content.get(key))) for key, shape in self.fields.items()
        )

    def from_block(self, value: Any) -> dict[str, Any]:
        said = {key: shape.from_block(value[key]) for key, shape in self.fields.items()}
        return {key: content for key, content in said.items() if content is not None}

    def errors(self, found: Errors, content: Any) -> ValidationError:
        inside: dict[str, Errors] = {}
        here = []
        for path, message in found:
            if path and path[0] in self.fields:
                inside.setdefault(str(path[0]), []).append((path[1:], message))
            else:
                here.append(message)
        content = content if isinstance(content, dict) else {}
        beside = {key: self.fields[key].errors(errors, content.get(key)) for key, errors in inside.items()}
        return StructBlockValidationError(block_errors=beside, non_block_errors=here)


@dataclass
class Many(Shape):
    """A list; or, `single`, something that may be there or not: a list of at most one."""

    child: Shape
    block: blocks.ListBlock
    single: bool = False

    def to_block(self, content: Any) -> Any:
        if content is None:
            return self.block.get_default()
        items = [content] if self.single else content if isinstance(content, list | tuple) else []
        return self.block.normalize([self.child.to_block(item) for item in items])

    def from_block(self, value: Any) -> Any:
        items = [self.child.from_block(item) for item in value]
        return (items[0] if items else None) if self.single else items

    def errors(self, found: Errors, content: Any) -> ValidationError:
        inside: dict[int, Errors] = {}
        here = []
        for path, message in found:
            if self.single and content is not None:
                inside.setdefault(0, []).append((path, message))
            elif not self.single and path and isinstance(path[0], int):
                inside.setdefault(path[0], []).append((path[1:], message))
            else:
                here.append(message)
        beside = {n: self.child.errors(errors, self._item(content, n)) for n, errors in inside.items()}
        return ListBlockValidationError(block_errors=beside, non_block_errors=here)

    def _item(self, content: Any, number: int) -> Any:
        if self.single:
            return content
        return content[number] if isinstance(content, list | tuple) and number < len(content) else None


@dataclass
class Keyed(Shape):
    """A map: a list of keys, each with its value."""

    entry: Struct
    block: blocks.ListBlock

    def to_block(self, content: Any) -> Any:
        entries = content.items() if isinstance(content, dict) else ()
        return self.block.normalize([self.entry.to_block({"key": key, "value": value}) for key, value in entries])

    def from_block(self, value: Any) -> Any:
        entries = [self.entry.from_block(item) for item in value]
        return {entry["key"]: entry.get("value") for entry in entries if entry.get("key")}

    def errors(self, found: Errors, content: Any) -> ValidationError:
        keys = list(content) if isinstance(content, dict) else []
        inside: dict[int, Errors] = {}
        here = []
        for path, message in found:
            if path and path[0] in keys:
                rest: Place = ("key",) if path[1:] == ("[key]",) else ("value", *path[1:])
                inside.setdefault(keys.index(str(path[0])), []).append((rest, message))
            else:
                here.append(message)
        return ListBlockValidationError(
            block_errors={n: self.entry.errors(errors, {"value": content[keys[n]]}) for n, errors in inside.items()},
            non_block_errors=here,
        )


@dataclass
class Slot:
    """One field of a schema while its shape is being derived: its type, its limits, and whether it must be filled."""

    annotation: Any
    metadata: Sequence[Any] = ()
    required: bool = True
    default: Any = None
    texts: dict[str, Any] = field(default_factory=dict)
    #: What one entry of a list is called.
    one: str = ""

    @classmethod
    def of(cls, name: str, info: FieldInfo) -> "Slot":
        default = None if info.is_required() else info.get_default(call_default_factory=True)
        one = gettext(ONE[name]) if name in ONE else ""
        return cls(info.annotation, info.metadata, info.is_required(), default, _texts(name, info), one)

    def unwrapped(self) -> "Slot":
        """The same with `Annotated` taken apart."""
        if get_origin(self.annotation) is Annotated:
            inner, *metadata = get_args(self.annotation)
            return replace(self, annotation=inner, metadata=[*self.metadata, *metadata]).unwrapped()
        return self

    def limit(self, kind: type, attribute: str) -> Any:
        """A limit among the metadata, written as annotated_types or as pydantic StringConstraints."""
        for entry in self.metadata:
            if isinstance(entry, kind):
                return getattr(entry, attribute)
            if isinstance(entry, StringConstraints) and getattr(entry, attribute, None) is not None:
                return getattr(entry, attribute)
        return None


class UnknownShape(TypeError):
    """A kind has a field no editing form can be derived for."""


def exercise_shape(kind: type[Exercise]) -> Struct:
    """The shape of a whole exercise: what all kinds share around what is the kind's own. Made anew for every form,
    because blocks remember whether they are validating a draft."""
    names = list(kind.model_fields)
    own = [name for name in names if name not in (*FIRST, *LAST)]
    return _struct(kind, [*FIRST, *own, *LAST], {"label": gettext("Content")}, block=ExerciseBlock)


class ExerciseBlock(blocks.StructBlock):
    """A struct at the root of a form field, where Wagtail expects a stream: its script names the root element."""


class ExerciseBlockAdapter(StructBlockAdapter):
    js_constructor = "exercises.ExerciseBlock"

    @cached_property
    def media(self) -> forms.Media:
        own = forms.Media(css={"all": [static("css/admin/exercise.css")]}, js=[static("js/admin/exercise-block.js")])
        return super().media + own


register(ExerciseBlockAdapter(), ExerciseBlock)


def _struct(
    model: type[BaseModel],
    names: Iterable[str],
    texts: dict[str, Any],
    block: type[blocks.StructBlock] = blocks.StructBlock,
    **meta: Any,
) -> Struct:
    fields: dict[str, Shape] = {}
    for name in names:
        info = model.model_fields[name]
        try:
            fields[info.alias or name] = _shape(Slot.of(info.alias or name, info))
        except UnknownShape as error:
            raise UnknownShape(f"{model.__name__}.{name}: {error}") from None
    return Struct(fields, block([(key, shape.block) for key, shape in fields.items()], **texts, **meta))


def _shape(slot: Slot) -> Shape:
    """The shape of any type a kind may use: text, number, choice, yes or no, model, list, map, each perhaps optional."""
    slot = slot.unwrapped()
    annotation, origin, inside = slot.annotation, get_origin(slot.annotation), get_args(slot.annotation)
    if origin in (Union, types.UnionType) and type(None) in inside:
        present = [option for option in inside if option is not type(None)]
        if len(present) == 1:
            return _optional(Slot(present[0], slot.metadata, False, None, slot.texts).unwrapped())
    if annotation is bool:
        return Leaf(blocks.BooleanBlock(required=False, default=bool(slot.default), **slot.texts), empty=False)
    if annotation in (int, float):
        return _number(slot)
    if annotation is str:
        return _string(slot)
    if origin is Literal or (isinstance(annotation, type) and issubclass(annotation, StrEnum)):
        return _choice(slot, inside if origin is Literal else [str(option) for option in annotation])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        folded = not slot.required
        look = {"form_classname": FOUR_LANGUAGES} if issubclass(annotation, Translated) else {}
        return _struct(annotation, annotation.model_fields, slot.texts, collapsed=folded, **look)
    if origin in (tuple, list) and (origin is list or inside[1:] == (Ellipsis,)):
        return _list(slot, inside[0])
    if origin is dict:
        entry = _struct_of_entry(inside)
        return Keyed(entry, blocks.ListBlock(entry.block, default=[], **slot.texts))
    raise UnknownShape(f"no form for {annotation!r}")


def _optional(slot: Slot) -> Shape:
    shape = _shape(slot)
    if isinstance(shape, Leaf):
        shape.empty = None
        return shape
    texts = slot.texts | {"max_num": 1, "default": []}
    return Many(shape, blocks.ListBlock(shape.block, **texts), single=True)


def _list(slot: Slot, child: Any) -> Shape:
    shape = _shape(Slot(child, texts={"label": slot.one or slot.texts["label"]}))
    least, most = slot.limit(MinLen, "min_length"), slot.limit(MaxLen, "max_length")
    start = [shape.block.get_default() for _ in range(least or 0)]
    return Many(shape, blocks.ListBlock(shape.block, min_num=least, max_num=most, default=start, **slot.texts))


def _struct_of_entry(inside: tuple[Any, ...]) -> Struct:
    fields = {
        "key": _shape(Slot(inside[0], texts={"label": gettext("For")})),
        "value": _shape(Slot(inside[1], texts={"label": gettext("Text")})),
    }
    return Struct(fields, blocks.StructBlock([(key, shape.block) for key, shape in fields.items()]))


def _number(slot: Slot) -> Leaf:
    block = blocks.IntegerBlock if slot.annotation is int else blocks.FloatBlock
    limits = {"min_value": slot.limit(Ge, "ge"), "max_value": slot.limit(Le, "le")}
    return Leaf(block(required=slot.required, default=slot.default, **limits, **slot.texts))


def _string(slot: Slot) -> Leaf:
    most = slot.limit(MaxLen, "max_length")
    options = {"required": slot.required, "max_length": most, "default": slot.default or "", **slot.texts}
    if any(entry in PictureName.__metadata__ for entry in slot.metadata):
        return Leaf(PictureBlock(**options), empty="")
    block = blocks.CharBlock if most is not None and most <= ONE_LINE else blocks.TextBlock
    return Leaf(block(**options), empty="")


def _choice(slot: Slot, options: Iterable[str]) -> Leaf:
    choices = [(option, gettext(CHOICES[option]) if option in CHOICES else capfirst(option)) for option in options]
    default = str(slot.default) if slot.default is not None else None
    return Leaf(
        blocks.ChoiceBlock(choices=choices, required=slot.required or bool(default), default=default, **slot.texts)
    )


def _texts(name: str, info: FieldInfo) -> dict[str, Any]:
    """Label and help of a field: from its own title and description, with an example."""
    label = (
        gettext(info.title)
        if info.title
        else gettext(LABELS[name])
        if name in LABELS
        else capfirst(name.replace("_", " "))
    )
    parts = [gettext(info.description)] if info.description else []
    if info.examples:
        parts.append(gettext("E.g. %(example)s") % {"example": info.examples[0]})
    return {"label": label, "help_text": " ".join(parts)} if parts else {"label": label}
