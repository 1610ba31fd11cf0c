"""Official facts with their source and checked date, municipalities, the requirement's rule."""
