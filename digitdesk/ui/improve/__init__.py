"""Improve on my forms: what a project's corrections can teach a model, tried, kept or refused, and taken back."""
