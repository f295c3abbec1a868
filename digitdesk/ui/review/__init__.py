"""The Review page: field by field, least sure first."""
