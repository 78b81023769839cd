# NMK107-dependency-override/member.py
def test_container(container, other):
    container.override_providers(mailer=1)  # $ NMK107
    with container.override_providers(clock=2):  # $ NMK107
        pass
    other.wiring.override_providers(store=3)  # $ NMK107
    größe = 1; container.override_providers(größe=größe)  # $ NMK107
    container.reset_override()  # ok: takes it back
    container.providers  # ok: reads
    container.wire(modules=[])  # ok: wires the real ones
    container.override_providers  # ok: no call
