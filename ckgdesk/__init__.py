"""The planning of a CKG: stays, beds and terms, without a window."""

import os

# Letters bring lxml along, and openpyxl prefers it to what is hardened against a stranger's XML (entities that grow or
# fetch). It looks here when it is first loaded, so the word must stand before anything of ours can load it.
os.environ["OPENPYXL_LXML"] = "False"
