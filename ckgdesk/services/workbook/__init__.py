"""The workbook of cli.md: how people's own sheets become records, and records a workbook again."""
