"""Letters to parents, notices to payers and other papers about a stay: looked at, printed, kept, noted as done."""
