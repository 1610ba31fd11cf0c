"""The recording studio and the progress of building in Wagtail's admin: for editors, and only for them."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from media import services
from media.models import Clip, Picture

pytestmark = pytest.mark.django_db
STUDIO, PROGRESS = "/admin/sound/studio/", "/admin/sound/"
JSON = {"Accept": "application/json", "Accept-Language": "en"}


@pytest.fixture
def sentences(make_clip):
    return [
        make_clip(text, voice, built=False)
        for text, voice in [("Laba diena!", "f"), ("Ieškau striukės.", "m"), ("Ačiū.", "f")]
    ]


def keep(client, clip, data, headers=JSON):
    file = SimpleUploadedFile("recording.webm", data, content_type="audio/webm")
    return client.post(f"{STUDIO}{clip.uid}/", {"sound": file, "voice": "f"}, headers=headers)


def test_the_studio_shows_one_sentence_after_another(client, editor, sentences):
    client.force_login(editor)
    page = client.get(STUDIO, headers={"Accept-Language": "en"}).content.decode()
    assert "Laba diena!" in page
    assert "Ieškau striukės." not in page
    first = client.get(STUDIO, headers=JSON).json()
    second = client.get(first["sentence"]["skip"], headers=JSON).json()
    assert second["sentence"]["text"] == "Ieškau striukės."
    assert "3 " in second["left"]


def test_an_editor_reads_for_one_voice_only(client, editor, sentences):
    client.force_login(editor)
    first = client.get(STUDIO + "?voice=f", headers=JSON).json()
    second = client.get(first["sentence"]["skip"], headers=JSON).json()
    around = client.get(second["sentence"]["skip"], headers=JSON).json()
    assert [answer["sentence"]["text"] for answer in (first, second, around)] == ["Laba diena!", "Ačiū.", "Laba diena!"]


def test_a_kept_recording_becomes_the_sound_of_the_sentence(client, editor, sentences, tone, file_of):
    client.force_login(editor)
    answer = keep(client, sentences[0], file_of(tone(2), "webm"))
    assert answer.status_code == 200, answer.content
    clip = Clip.objects.get(pk=sentences[0].pk)
    assert (clip.kind, clip.state, clip.recorded_by) == ("human", "ready", editor)
    following = client.get(answer.json()["next"], headers=JSON).json()
    assert following["sentence"]["text"] == "Ačiū."
    assert following["left"] == "1 sentence has no human voice."


def test_a_file_can_be_kept_without_javascript(client, editor, sentences, tone, file_of):
    client.force_login(editor)
    answer = keep(client, sentences[0], file_of(tone(2), "mp3"), headers={"Accept": "text/html"})
    assert answer.status_code == 302
    assert Clip.objects.get(pk=sentences[0].pk).kind == "human"


def test_a_file_that_is_no_sound_is_refused_and_the_sentence_keeps_its_voice(client, editor, make_clip):
    clip = make_clip()
    client.force_login(editor)
    answer = keep(client, clip, b"#EXTM3U\nfile:///etc/passwd")
    assert answer.status_code == 400
    assert "not a sound recording" in answer.json()["error"]
    assert Clip.objects.get(pk=clip.pk).mp3 == clip.mp3


def test_a_very_large_file_is_refused(client, editor, sentences):
    client.force_login(editor)
    answer = client.generic(
        "POST", f"{STUDIO}{sentences[0].uid}/", bytes(services.MAX_CLIP_BYTES + 100_000), headers=JSON
    )
    assert answer.status_code == 413


def test_a_recording_can_be_given_up_for_the_synthetic_voice(client, editor, make_clip, tone, file_of):
    clip = services.attach_human_recording(
        clip=make_clip(), data=file_of(tone(2), "ogg"), user=editor, now=timezone.now()
    )
    client.force_login(editor)
    client.post(f"{STUDIO}{clip.uid}/forget/")
    clip.refresh_from_db()
    assert (clip.kind, clip.state, clip.mp3) == ("synthetic", "missing", "")


def test_when_everything_is_read_the_studio_says_so(client, editor):
    client.force_login(editor)
    assert "nothing more to read" in client.get(STUDIO, headers={"Accept-Language": "en"}).content.decode()


def test_the_bar_counts_what_is_ready(client, editor, sentences):
    services.build_clip(uid=sentences[0].uid, now=timezone.now())
    client.force_login(editor)
    figures = client.get(PROGRESS, headers=JSON).json()
    assert (figures["done"], figures["all"], figures["states"]["missing"]) == (1, 3, 2)
    page = client.get(PROGRESS).content.decode()
    assert '<progress id="sound-progress" value="1" max="3">' in page


def test_failed_sounds_can_be_asked_for_again(client, editor, sentences):
    Clip.objects.filter(pk=sentences[0].pk).update(state="failed", attempts=4, error="espeak: gone")
    client.force_login(editor)
    assert "espeak: gone" in client.get(PROGRESS).content.decode()
    client.post(f"{PROGRESS}again/", {"what": "failed"})
    clip = Clip.objects.get(pk=sentences[0].pk)
    assert (clip.state, clip.attempts, clip.error) == ("missing", 0, "")


@pytest.mark.parametrize("name", ["petras", "olena", "darius", None])
def test_nobody_but_editors_comes_in(client, request, sentences, tone, file_of, name):
    if name:
        client.force_login(request.getfixturevalue(name))
    for address in (STUDIO, PROGRESS, "/admin/snippets/media/clip/"):
        assert client.get(address).status_code in (302, 403)
    assert keep(client, sentences[0], file_of(tone(2), "webm")).status_code in (302, 403)
    assert client.post(f"{PROGRESS}again/", {"what": "synthetic"}).status_code in (302, 403)
    assert Clip.objects.get(pk=sentences[0].pk).kind == "synthetic"


def test_a_wagtail_user_without_the_right_to_sound_records_nothing(client, rasa, sentences, tone, file_of):
    client.force_login(rasa)
    assert client.get(STUDIO).status_code in (302, 403)
    assert keep(client, sentences[0], file_of(tone(2), "webm")).status_code in (302, 403)
    assert Clip.objects.get(pk=sentences[0].pk).kind == "synthetic"


def test_the_list_of_clips_plays_filters_and_builds_again(client, editor, make_clip):
    clip = make_clip()
    make_clip("Ačiū.", built=False)
    client.force_login(editor)
    page = client.get(reverse(Clip.snippet_viewset.get_url_name("list"))).content.decode()
    assert f'src="/sound/f/{clip.mp3}"' in page
    assert f"studio/?clip={clip.uid}" in page
    filtered = client.get(reverse(Clip.snippet_viewset.get_url_name("list")) + "?state=ready").content.decode()
    assert "Ačiū." not in filtered
    action = reverse("wagtail_bulk_action", args=["media", "clip", "build_again"]) + f"?id={clip.pk}"
    assert clip.text in client.get(action).content.decode()
    client.post(action)
    assert Clip.objects.get(pk=clip.pk).state == "missing"


def test_new_phonemes_have_the_sound_built_anew_and_the_text_stays(client, editor, make_clip):
    clip = make_clip()
    client.force_login(editor)
    address = reverse(Clip.snippet_viewset.get_url_name("edit"), args=[clip.pk])
    fields = {
        "text": "Kita",
        "voice": "m",
        "accented": "Labà dienà!",
        "phonemes": "la:b'a",
        "licence": "",
        "credit": "",
    }
    assert client.post(address, fields).status_code == 302
    changed = Clip.objects.get(pk=clip.pk)
    assert (changed.text, changed.voice, changed.phonemes, changed.state) == ("Laba diena!", "f", "la:b'a", "missing")


def test_a_picture_with_a_script_is_refused_beside_the_field(client, editor):
    client.force_login(editor)
    address = reverse(Picture.snippet_viewset.get_url_name("add"))
    fields = {f"alt_{code}": "x" for code in ("lt", "en", "ru", "uk")} | {
        "name": "x",
        "source": "own",
        "licence": "CC0",
    }
    bad = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
    page = client.post(address, fields | {"svg": bad}, headers={"Accept-Language": "en"})
    assert "the element script" in page.content.decode()
    assert (
        client.post(
            address, fields | {"svg": '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'}
        ).status_code
        == 302
    )
    assert client.get(reverse(Picture.snippet_viewset.get_url_name("list"))).status_code == 200
    assert Picture.objects.get().name == "x"


def test_the_dashboard_tells_of_sounds_that_failed(client, editor, sentences):
    Clip.objects.update(state="failed")
    client.force_login(editor)
    assert "3 sounds could not be built" in client.get("/admin/", headers={"Accept-Language": "en"}).content.decode()
