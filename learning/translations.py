"""Teaching text in the four interface languages: a map {lt, en, ru, uk} kept beside the Lithuanian it explains."""

from collections.abc import Mapping

#: Language codes with the names editors see, in the order of every form.
LANGUAGES = {"lt": "Lietuvių", "en": "English", "ru": "Русский", "uk": "Українська"}


def text_in(texts: Mapping[str, str], language: str | None) -> str:
    """The text in `language`, else in English, else whichever there is; empty where there is none."""
    return texts.get(language or "") or texts.get("en") or next((text for text in texts.values() if text), "")


def missing_languages(texts: object) -> list[str]:
    """Codes of the languages `texts` lacks, in the order of LANGUAGES; all of them where it is no map."""
    if not isinstance(texts, Mapping):
        return list(LANGUAGES)
    return [code for code in LANGUAGES if not str(texts.get(code) or "").strip()]
