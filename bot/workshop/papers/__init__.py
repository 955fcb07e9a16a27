"""Our forms of papers: built into files of Word from catalog/papers/forms/*.yaml."""
