"""Pure decisions about goods in files: how rows are read and written, and what differs from what there is."""
