"""The plugin for pytest: `pytest --claims` decides claims as tests."""
