"""The chat platforms that can be served: each is there where its settings are."""
