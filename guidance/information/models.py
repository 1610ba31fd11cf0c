"""Information pages (about, privacy, the exam, the rule…) and who runs this site."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from guidance.information.blocks import BODY
from official.models import Fact


class InformationPage(Page):
    """A page that explains one thing; there is one in every language."""

    class Role(models.TextChoices):
        EXAM = "exam", _("The exam")
        RULE = "rule", _("The rule: who needs which level and when")
        ABOUT = "about", _("About the project")
        PRIVACY = "privacy", _("Personal data")
        TERMS = "terms", _("Terms of use")
        ACCESSIBILITY = "accessibility", _("Accessibility statement")
        OTHER = "other", _("Another page")

    role = models.CharField(
        _("role"),
        max_length=20,
        choices=Role,
        default=Role.OTHER,
        help_text=_("Doors, the foot of the page and forms find the page by this role; one page of a role a language."),
    )
    lead = models.TextField(
        _("lead"),
        blank=True,
        help_text=_("One or two sentences under the title: what the reader will know after reading."),
    )
    body = StreamField(BODY, verbose_name=_("text"), blank=True)

    content_panels = [*Page.content_panels, FieldPanel("role"), FieldPanel("lead"), FieldPanel("body")]
    search_fields = [*Page.search_fields, index.SearchField("lead"), index.SearchField("body")]
    template = "information/page.html"
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")

    def clean(self) -> None:
        super().clean()
        if self.role == self.Role.OTHER or not self.locale_id:
            return
        others = InformationPage.objects.filter(role=self.role, locale=self.locale_id).exclude(pk=self.pk)
        if others.exists():
            raise ValidationError({"role": _("There is already a page of this role in this language.")})

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        facts = [block.value for block in self.body if block.block_type == "fact"]
        context["some_unchecked"] = bool(facts) and Fact.objects.unchecked().filter(key__in=facts).exists()
        context["operator"] = OperatorSettings.for_request(request)
        translations = self.get_translations(inclusive=True).live().select_related("locale").order_by("pk")
        # The address may differ by language: the language menu of the frame asks the request.
        request.alternates = {page.locale.language_code: page.get_url(request) for page in translations}
        return context


@register_setting(icon="user")
class OperatorSettings(BaseSiteSetting):
    """Who runs this site and how to reach them; shown on the legal pages, empty until somebody fills it in."""

    name = models.CharField(
        _("name"), max_length=200, blank=True, help_text=_("The organisation or person that runs this site.")
    )
    code = models.CharField(_("registration code"), max_length=40, blank=True)
    address = models.CharField(_("postal address"), max_length=200, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    data_protection_email = models.EmailField(
        _("e-mail for questions about personal data"),
        blank=True,
        help_text=_("The data protection officer's address, where there is one."),
    )

    class Meta:
        verbose_name = _("operator of this site")
        verbose_name_plural = _("operators of this site")
