"""Finds the drills: every module of exercises/drills/catalogue holds exactly one, called DRILL."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from exercises.drills import catalogue
from exercises.drills.drill import Drill, Group


class UnknownDrill(LookupError):
    """No drill has this name."""


@cache
def all_drills() -> Mapping[str, Drill]:
    """Drills by uid, in the order of groups, levels and their own order. Raises TypeError for a misnamed module."""
    found = []
    for module_info in pkgutil.iter_modules(catalogue.__path__):
        module = importlib.import_module(f"{catalogue.__name__}.{module_info.name}")
        drill = getattr(module, "DRILL", None)
        if not isinstance(drill, Drill) or drill.uid != module_info.name.replace("_", "-"):
            raise TypeError(f"{module.__name__} must define DRILL, whose uid is the module's name with hyphens")
        found.append(drill)
    groups = list(Group)
    found.sort(key=lambda drill: (groups.index(drill.group), drill.level, drill.order, drill.uid))
    return MappingProxyType({drill.uid: drill for drill in found})


def get(uid: str) -> Drill:
    """The drill `uid`. Raises UnknownDrill."""
    try:
        return all_drills()[uid]
    except KeyError:
        raise UnknownDrill(uid) from None
