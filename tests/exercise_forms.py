"""What the browser sends from the editing form of an exercise."""

from wagtail import blocks

from exercises import registry
from exercises.authoring import exercise_shape


def values_of(kind: str, content: dict):
    """The shape of a kind's form and `content`, written out in full, as the value of its block."""
    shape = exercise_shape(registry.get(kind))
    whole = registry.get(kind).model_validate(content).model_dump(mode="json", by_alias=True)
    return shape.block, shape.to_block(whole)


def posted(block, value, prefix="content") -> dict[str, str]:
    """The fields of a form for the value of a block."""
    if isinstance(block, blocks.StructBlock):
        fields = {}
        for key, child in block.child_blocks.items():
            fields |= posted(child, value[key], f"{prefix}-{key}")
        return fields
    if isinstance(block, blocks.ListBlock):
        fields = {f"{prefix}-count": str(len(value))}
        for number, item in enumerate(value):
            at = f"{prefix}-{number}"
            fields |= {f"{at}-deleted": "", f"{at}-order": str(number), f"{at}-id": ""}
            fields |= posted(block.child_block, item, f"{at}-value")
        return fields
    if isinstance(block, blocks.BooleanBlock):
        return {prefix: "on"} if value else {}
    return {prefix: "" if value is None else str(value)}


def form_of(kind: str, content: dict, uid: str = "naujas-1", **more: str) -> dict[str, str]:
    """The whole form of an exercise with `content`."""
    # Names of people are no words of the dictionary.
    return {"uid": uid, "kind": kind, "spelling_reason": "names", **posted(*values_of(kind, content)), **more}
