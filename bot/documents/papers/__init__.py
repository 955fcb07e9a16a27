"""Papers as files of Word: values worded, forms filled in, forms of a school checked."""
