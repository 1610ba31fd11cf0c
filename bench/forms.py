"""Reads the answer form of an exercise page as a browser would."""

from html.parser import HTMLParser
from urllib.parse import urlencode


class AnswerForm(HTMLParser):
    """The form with id="answer": its address, hidden fields, and a first choice for every group of radio buttons."""

    def __init__(self, page: str):
        super().__init__()
        self.action = ""
        self.fields: list[tuple[str, str]] = []
        self._inside = False
        self._chosen: set[str] = set()
        self._select: str | None = None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = given.get("id") == "answer"
            if self._inside:
                self.action = given.get("action", "")
        if not self._inside or not given.get("name"):
            if self._select and tag == "option" and given.get("value"):
                self.fields.append((self._select, given["value"]))
                self._select = None
            return
        kind = given.get("type", "text")
        if tag == "select":
            self._select = given["name"]
        elif tag == "textarea" or (tag == "input" and kind == "text"):
            self.fields.append((given["name"], "laba diena"))
        elif tag == "input" and kind == "hidden":
            self.fields.append((given["name"], given.get("value", "")))
        elif tag == "input" and kind == "radio" and given["name"] not in self._chosen:
            self._chosen.add(given["name"])
            self.fields.append((given["name"], given.get("value", "")))

    def handle_endtag(self, tag):
        if tag == "form":
            self._inside = False

    def body(self) -> str:
        return urlencode(self.fields)
