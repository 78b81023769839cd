# corpus: src/shop/upload.py
# `--test` of a command line that only shows what it would do.


class Upload:
    def __init__(self, task, settings):
        self.test_mode = task.options.test
        self.is_test = task.options.dry_run
        self.testing = settings.testing

    def run(self):
        if self.test_mode:  # alarm: NMK501@codeql -- the option of the command line
            return "would upload"
        if self.is_test:  # alarm: NMK501@codeql -- the same
            return "would upload"
        if self.testing:  # expect: NMK501:12
            return None
        return self.größe


class Download:
    def __init__(self):
        self.test_mode = True

    def run(self):
        return None if self.test_mode else 1  # expect: NMK501:24
