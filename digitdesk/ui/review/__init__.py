"""The Review page: field by field or digit by digit, least sure first; how sure the whole is."""
