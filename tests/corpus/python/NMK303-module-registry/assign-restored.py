# corpus: tests/test_restored.py
import sys

prev = {name: sys.modules.get(name) for name in ("shop", "größe")}
kept = dict(sys.modules)
fakes = {"shop": object()}
for name in prev:
    sys.modules[name] = prev[name]  # alarm: NMK303@codeql -- what was there
sys.modules["shop"] = prev["shop"]  # alarm: NMK303@codeql -- what was there
sys.modules["shop"] = prev.get("shop")  # alarm: NMK303@codeql -- what was there
sys.modules["shop"] = prev.pop("shop")  # alarm: NMK303@codeql -- what was there
sys.modules["shop"] = kept["shop"]  # alarm: NMK303@codeql -- what was there
sys.modules["shop"] = original_modules["shop"]  # alarm: NMK303@codeql -- what was there
sys.modules.update(kept)  # ok: what was there
sys.modules["shop"] = fakes["shop"]  # expect: NMK303:1
sys.modules["shop"] = fakes.get("shop")  # expect: NMK303:1
sys.modules["shop"] = make()["shop"]  # expect: NMK303:1


class Restored:
    def tearDown(self):
        sys.modules["shop"] = self.saved_module  # alarm: NMK303@codeql -- what was there
        sys.modules["shop"] = self.saved["shop"]  # alarm: NMK303@codeql -- what was there
        sys.modules["shop"] = self.module  # expect: NMK303:9
