"""The planning of a CKG: stays, beds and terms, without a window."""
