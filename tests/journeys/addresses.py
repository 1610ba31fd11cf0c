"""The table of addresses: who sees which page, and what is no page. A route that stands in neither fails a test.

Every visit is opened in a real browser, in every language, by the person named; axe looks at each.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver

#: Wagtail's own admin; our pages in it are visited by the editor's journey.
LEFT_TO_WAGTAIL = ("admin/",)


@dataclass(frozen=True)
class Visit:
    """One page. `path` comes after the language and may name places of the scene: {lesson}; `who` is one of the cast."""

    path: str
    who: str = ""
    status: int = 200
    #: Whether another person, Petras, is refused here (404 or 403) or sent to the door (302).
    private: bool = False


VISITS: dict[str, list[Visit]] = {
    # Pages of the tree, one for each type.
    "wagtail_serve": [
        Visit("{pages[HomePage]}"),
        Visit("{pages[HomePage]}", who="olena"),
        Visit("{pages[LearnPage]}"),
        Visit("{pages[LevelPage]}"),
        Visit("{pages[UnitPage]}"),
        Visit("{pages[UnitPage]}", who="olena"),
        Visit("{pages[LessonPage]}"),
        Visit("{pages[LessonPage]}", who="olena"),
        Visit("{pages[InformationPage:about]}"),
        Visit("{pages[InformationPage:accessibility]}"),
        Visit("{pages[InformationPage:exam]}"),
        Visit("{pages[InformationPage:privacy]}"),
        Visit("{pages[InformationPage:rule]}"),
        Visit("{pages[InformationPage:terms]}"),
        Visit("/there-is-no-such-page/", status=404),
    ],
    "lexicon:grammar": [Visit("/grammar/"), Visit("/grammar/?case=gen")],
    "lexicon:point": [
        Visit("/grammar/genitive-of-negation/"),
        Visit("/grammar/present-a/"),
        Visit("/grammar/adjective-types/", who="olena"),
        Visit("/grammar/there-is-no-such-point/", status=404),
    ],
    "lexicon:word": [
        Visit("/words/striuk%C4%97/"),
        Visit("/words/striuk%C4%97s/", who="olena"),
        Visit("/words/geri/"),
        Visit("/words/pad%C4%97ti/"),
        Visit("/words/laba/"),
        Visit("/words/striukute/", status=404),
    ],
    "lexicon:search": [Visit("/words/"), Visit("/words/?q=striuk"), Visit("/words/?q=abrakadabra&theme=prekyba")],
    "lexicon:mine": [Visit("/words/mine/"), Visit("/words/mine/", who="olena")],
    "learning:exercise": [Visit("/learn/{lesson}/1/")],
    "learning:summary": [Visit("/learn/{done}/summary/", who="olena")],
    "exercises:try": [
        Visit("/exercises/{kinds[" + kind + "]}/")
        for kind in (
            "choose_in_gap",
            "dictation",
            "fill_form",
            "grouping",
            "listen_and_choose",
            "matching",
            "multiple_answers",
            "multiple_choice",
            "picture_choice",
            "read_notice",
            "speak",
            "true_false",
            "type_in_gap",
            "word_order",
            "write_text",
        )
    ],
    "exercises:practice": [Visit("/practice/"), Visit("/practice/?level=A1&theme=maistas", who="olena")],
    "exercises:drill": [
        Visit("/practice/accusative-object/?level=A1&series=1000&n=2"),
        Visit("/practice/clock/?series=1000&n=3", who="olena"),
        Visit("/practice/numbers-in-words/?series=1000&n=4"),
        Visit("/practice/questions-in-order/?series=1000&n=5"),
    ],
    "exercises:report": [Visit("/exercises/report/?about=exercise:{item}", who="olena")],
    "exercises:report_answer": [Visit("/exercises/attempts/{wrong}/report/", who="olena", private=True)],
    "account_login": [Visit("/accounts/login/")],
    "account_login_password": [Visit("/accounts/login/password/")],
    "account_signup": [Visit("/accounts/signup/")],
    "account_logout": [Visit("/accounts/logout/", who="olena")],
    "account_inactive": [Visit("/accounts/inactive/")],
    "account_email": [Visit("/accounts/email/", who="olena")],
    "account_set_password": [Visit("/accounts/password/set/", who="petras")],
    "account_change_password": [Visit("/accounts/password/change/", who="olena")],
    "account_reauthenticate": [Visit("/accounts/confirm/password/", who="olena")],
    "mfa_list_webauthn": [Visit("/accounts/passkeys/", who="olena")],
    "mfa_add_webauthn": [Visit("/accounts/passkeys/add/", who="olena")],
    "accounts:you": [Visit("/accounts/", who="olena")],
    "accounts:keep": [Visit("/accounts/keep/")],
    "accounts:erase": [Visit("/accounts/erase/", who="olena")],
    "accounts:card": [Visit("/accounts/card/"), Visit("/accounts/card/", who="olena")],
    "accounts:open_with_card": [Visit("/accounts/card/open/")],
    "accounts:link": [Visit("/accounts/link/", who="olena")],
    "accounts:open_with_link": [Visit("/accounts/link/open/")],
    "accounts:confirm_by_code": [Visit("/accounts/confirm/code/", who="olena")],
    "accounts:confirm_by_card": [Visit("/accounts/confirm/card/", who="olena")],
    "accounts:organisations": [Visit("/accounts/organisations/", who="jonas")],
    "accounts:organisation": [Visit("/accounts/organisations/{organisation}/", who="jonas", private=True)],
    "accounts:invitation": [Visit("/accounts/invitation/?code={code}", who="petras"), Visit("/accounts/invitation/")],
    "offline": [Visit("/offline/")],
    "styleguide": [Visit("/styleguide/")],
}

NOT_PAGES: dict[str, str] = {
    "favicon": "a picture",
    "wagtaildocs_serve": "files that editors attach",
    "wagtaildocs_authenticate_with_password": "Wagtail's, for files behind a password: none here",
    "learning:lesson": "leads to the lesson's page",
    "lexicon:mine_csv": "a table: tests/lexicon",
    "lexicon:save": "takes a word and leads back",
    "lexicon:say": "leads to sound",
    "lexicon:say_example": "leads to sound",
    "lexicon:stress": "takes a wish and leads back",
    "service_worker": "a script",
    "manifest": "data for the telephone",
    "robots": "text for search engines",
    "sitemap": "XML for search engines",
    "media:file": "sound",
    "media:clip": "leads to sound",
    "media:clip_as": "leads to sound",
    "media:recording": "takes a recording",
    "media:my_recording": "sound of its owner: tests/media",
    "pictures:file": "a picture",
    "development_mail": "for developers, in English",
    "exercises:assess": "takes a judgement and leads back",
    "learning:again": "takes a wish and leads on",
    "account_confirm_login_code": "needs a code on its way: the first lesson's journey",
    "account_email_verification_sent": "needs a code on its way: tests/accounts",
    "mfa_login_webauthn": "takes a passkey",
    "mfa_reauthenticate_webauthn": "needs a passkey: tests/accounts",
    "mfa_edit_webauthn": "needs a passkey: tests/accounts",
    "mfa_remove_webauthn": "needs a passkey: tests/accounts",
    "mfa_index": "leads to the account",
    "accounts:name": "takes a name and leads back",
    "accounts:language": "takes a language and leads back",
    "accounts:merge": "needs two accounts: tests/accounts",
    "accounts:export": "an archive: tests/accounts",
    "accounts:start_again": "leads to the door",
    "accounts:forget_password": "takes a wish and leads back",
    "accounts:withdraw": "takes a wish and leads back",
    "accounts:remove_member": "takes a wish and leads back",
    "wagtailcore_authenticate_with_password": "Wagtail's, for pages behind a password: none here",
    "wagtailcore_login": "Wagtail's, for pages behind a login: none here",
    "wagtail-login": "leads to the door",
    "wagtail-password-reset": "leads to the door",
}


def routes() -> Iterator[tuple[str, str]]:
    """(name, pattern) of every address of the site but Wagtail's own."""

    def walk(resolver, prefix: str, spaces: tuple[str, ...]):
        for pattern in resolver.url_patterns:
            address = prefix + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                if address not in LEFT_TO_WAGTAIL:
                    yield from walk(pattern, address, (*spaces, pattern.namespace) if pattern.namespace else spaces)
            elif isinstance(pattern, URLPattern):
                yield ":".join([*spaces, pattern.name or address]), address

    yield from walk(get_resolver("config.urls"), "", ())
