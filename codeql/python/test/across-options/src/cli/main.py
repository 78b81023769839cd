from cli import options

MODE = options.get_flavour().casefold()
KINDS = {"test": 1}


def main(order):
    mode = str(options.MODE or "")
    if mode == "test":  # $ TestModeFromElsewhere
        order.dry()
    if options.chosen.mode == "tests":  # $ TestModeFromElsewhere
        order.dry()
    if MODE not in ["unittest", "x"]:  # $ TestModeFromElsewhere
        order.dry()
    if options.level(1) == "test":  # ok: TestModeFromElsewhere
        order.dry()
    if options.chosen.name == "test":  # ok: TestModeFromElsewhere
        order.dry()
    if look_up(MODE) == "test":  # ok: TestModeFromElsewhere
        order.dry()
    if options.MODES == "test":  # ok: TestModeFromElsewhere
        order.dry()
    if options.MODE < "test":  # ok: TestModeFromElsewhere
        order.dry()
    return KINDS["test"]
