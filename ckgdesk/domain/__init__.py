"""Plain rules on frozen records: what a centre, a stay and a term are."""
