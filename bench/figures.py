"""One measured figure against its limit, and how it is printed."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """`figure` and `limit` are in `unit`; the limit is the largest value that holds, or the smallest if `at_least`."""

    name: str
    figure: float
    unit: str
    limit: float | None = None
    at_least: bool = False

    @property
    def holds(self) -> bool:
        if self.limit is None:
            return True
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit

    def line(self, *, as_json: bool) -> str:
        row = {**asdict(self), "figure": round(self.figure, 3), "holds": self.holds}
        del row["at_least"]
        if as_json:
            return json.dumps(row, ensure_ascii=False)
        sign = ("≥" if self.at_least else "≤") if self.limit is not None else " "
        limit = f"{sign} {self.limit:g}" if self.limit is not None else "no limit"
        return (
            f"{self.name:<44} {self.figure:>10.2f} {self.unit:<10} {limit:<12} {'holds' if self.holds else 'EXCEEDED'}"
        )
