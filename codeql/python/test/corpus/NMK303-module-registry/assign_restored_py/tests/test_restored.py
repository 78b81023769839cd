# NMK303-module-registry/assign-restored.py
import sys

prev = {name: sys.modules.get(name) for name in ("shop", "größe")}
kept = dict(sys.modules)
fakes = {"shop": object()}
for name in prev:
    sys.modules[name] = prev[name]  # $ SPURIOUS: NMK303
sys.modules["shop"] = prev["shop"]  # $ SPURIOUS: NMK303
sys.modules["shop"] = prev.get("shop")  # $ SPURIOUS: NMK303
sys.modules["shop"] = prev.pop("shop")  # $ SPURIOUS: NMK303
sys.modules["shop"] = kept["shop"]  # $ SPURIOUS: NMK303
sys.modules["shop"] = original_modules["shop"]  # $ SPURIOUS: NMK303
sys.modules.update(kept)  # ok: what was there
sys.modules["shop"] = fakes["shop"]  # $ NMK303
sys.modules["shop"] = fakes.get("shop")  # $ NMK303
sys.modules["shop"] = make()["shop"]  # $ NMK303


class Restored:
    def tearDown(self):
        sys.modules["shop"] = self.saved_module  # $ SPURIOUS: NMK303
        sys.modules["shop"] = self.saved["shop"]  # $ SPURIOUS: NMK303
        sys.modules["shop"] = self.module  # $ NMK303
