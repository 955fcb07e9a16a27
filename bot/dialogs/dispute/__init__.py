"""«Было не так»: the other side tells what was different."""
