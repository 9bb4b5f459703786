"""Workbooks in and out of the plan, and what a workbook said that could not be taken over."""
