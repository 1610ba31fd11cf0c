"""Pages of lessons and the progress made through them."""
