"""What a project's own corrections teach the model: a stage behind it, kept in a model file of its own."""
