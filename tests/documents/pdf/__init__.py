"""PDF as it comes out of the printer: pages, words, signs."""
