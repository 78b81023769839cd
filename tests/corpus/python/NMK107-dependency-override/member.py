# corpus: tests/test_container.py
def test_container(container, other):
    container.override_providers(mailer=1)  # expect: NMK107
    with container.override_providers(clock=2):  # expect: NMK107
        pass
    other.wiring.override_providers(store=3)  # expect: NMK107
    größe = 1; container.override_providers(größe=größe)  # expect: NMK107:16
    container.reset_override()  # ok: takes it back
    container.providers  # ok: reads
    container.wire(modules=[])  # ok: wires the real ones
    container.override_providers  # ok: no call
