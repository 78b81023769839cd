"""The language server: the verdict of `nomock check` on what is in an editor's buffers, saved or not (extra `lsp`)."""
