# NMK501-test-mode-branch/condition-dry-run.py
# `--test` of a command line that only shows what it would do.


class Upload:
    def __init__(self, task, settings):
        self.test_mode = task.options.test
        self.is_test = task.options.dry_run
        self.testing = settings.testing

    def run(self):
        if self.test_mode:  # $ SPURIOUS: NMK501
            return "would upload"
        if self.is_test:  # $ SPURIOUS: NMK501
            return "would upload"
        if self.testing:  # $ NMK501
            return None
        return self.größe


class Download:
    def __init__(self):
        self.test_mode = True

    def run(self):
        return None if self.test_mode else 1  # $ NMK501
