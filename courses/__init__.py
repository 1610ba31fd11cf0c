"""The course catalogue and the providers' desk."""
