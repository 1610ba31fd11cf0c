"""Tools that several desks share: facets, queues, table import, calendar files. No models."""
