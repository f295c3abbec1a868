"""The Confusion page: how far to trust the model, and the digits behind each number."""
