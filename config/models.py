"""What load_content remembers between its runs."""

from django.db import models


class Loaded(models.Model):
    """One thing that was loaded from the content files: which, and the digest of what the file said then.

    `kind` "tree" with the uid "all" is the fingerprint of all files together.
    """

    kind = models.CharField(max_length=20)
    uid = models.CharField(max_length=220)
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = "loaded content"
        verbose_name_plural = "loaded content"
        ordering = ["kind", "uid"]
        constraints = [models.UniqueConstraint(fields=["kind", "uid"], name="loaded_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.uid}"
