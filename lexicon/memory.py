"""A small memory inside the process for what is the same for everyone and costs something to make."""

import time
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Memory(Generic[Value]):
    """Keeps up to `size` values for `seconds` each; when full, the oldest goes. A value made twice does no harm."""

    def __init__(self, *, seconds: float, size: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds = seconds
        self.size = size
        self.clock = clock
        self._kept: dict[Hashable, tuple[float, Value]] = {}

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """The value under `key`, made now where there is none young enough."""
        now = self.clock()
        found = self._kept.get(key)
        if found is not None and now - found[0] < self.seconds:
            return found[1]
        value = make()
        self._kept.pop(key, None)
        while len(self._kept) >= self.size:
            self._kept.pop(next(iter(self._kept)), None)
        self._kept[key] = (now, value)
        return value

    def forget(self) -> None:
        """Empty the memory."""
        self._kept.clear()
