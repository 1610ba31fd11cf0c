"""Settings, one module for each way the site is run."""
