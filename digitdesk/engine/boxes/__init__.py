"""Where the boxes, combs, tables and rules of a page are, and the page without them."""
