"""Tags that show an official fact by its key: `{% fact "exam.fee" %}` whole, `{% fact_value "exam.fee" %}` alone."""

import logging

from django import template
from django.utils import timezone

from official.models import Fact

register = template.Library()
logger = logging.getLogger(__name__)


def facts_for(context) -> dict[str, Fact]:
    """Every fact by key, read once for a request: a page shows many of them."""
    request = context.get("request")
    if request is None:
        return {fact.key: fact for fact in Fact.objects.in_order()}
    if not hasattr(request, "official_facts"):
        request.official_facts = {fact.key: fact for fact in Fact.objects.in_order()}
    return request.official_facts


def find(context, key: str) -> Fact | None:
    """The fact of that key. A page stays readable when an editor renames a fact: the log says what is missing."""
    found = facts_for(context).get(key)
    if found is None:
        logger.error("No official fact has the key %s.", key)
    return found


@register.inclusion_tag("official/_fact.html", takes_context=True)
def fact(context, key: str) -> dict:
    """The fact's sentence with its source and the day on which the source was read."""
    found = find(context, key)
    return {"fact": found, "state": found.state_on(timezone.localdate()) if found else None}


@register.simple_tag(takes_context=True)
def fact_value(context, key: str) -> str:
    """The fact's number, where it is one, else its sentence; empty where there is no such fact."""
    found = find(context, key)
    return (found.figure or found.value) if found else ""
