"""Use cases of goods in files: bringing them in, writing them out, and how both are run."""
