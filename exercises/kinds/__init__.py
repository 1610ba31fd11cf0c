"""The kinds of exercise, one module each; dropping a file in here is all it takes to add one."""
