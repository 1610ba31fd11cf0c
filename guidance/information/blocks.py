"""The blocks of an information page."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from official.blocks import FactBlock


class LinkBlock(blocks.StructBlock):
    """A named link."""

    label = blocks.CharBlock(label=_("name"), max_length=120)
    url = blocks.CharBlock(
        label=_("address"),
        max_length=500,
        help_text=_("A page of this site (/en/exam/) or a whole address (https://…)."),
    )

    class Meta:
        icon = "link"
        label = _("Link")


class OperatorBlock(blocks.StaticBlock):
    """Who runs this site, from the site's settings."""

    class Meta:
        icon = "user"
        label = _("Operator of this site")
        admin_text = _("Name and contacts come from Settings → Operator of this site.")
        template = "information/_operator.html"


BODY = [
    (
        "heading",
        blocks.CharBlock(
            label=_("Heading"),
            icon="title",
            max_length=120,
            template="information/_heading.html",
            help_text=_("A few words that say what the part below answers."),
        ),
    ),
    (
        "paragraph",
        blocks.RichTextBlock(
            label=_("Paragraph"),
            icon="pilcrow",
            features=["bold", "italic", "link", "ul"],
            help_text=_("Short sentences, polite address. What the law may change belongs into an official fact."),
        ),
    ),
    (
        "steps",
        blocks.ListBlock(
            blocks.TextBlock(label=_("Step"), rows=2),
            label=_("Steps"),
            icon="list-ol",
            template="information/_steps.html",
            help_text=_("What to do, one step after another."),
        ),
    ),
    ("fact", FactBlock()),
    (
        "links",
        blocks.ListBlock(LinkBlock(), label=_("Links"), icon="link", template="information/_links.html"),
    ),
    ("operator", OperatorBlock()),
]
