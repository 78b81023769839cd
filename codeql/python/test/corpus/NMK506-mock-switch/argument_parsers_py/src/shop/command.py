# NMK506-mock-switch/argument-parsers.py
def options(parser, sub, registry, driver):
    group = parser.add_argument_group("größe")
    group.add_argument("--mock-llm", action="store_true")  # not reported by CodeQL
    either = sub.add_mutually_exclusive_group()
    either.add_argument("--mock", action="store_true")  # not reported by CodeQL
    serve = sub.add_parser("serve")
    serve.add_argument("--use-mock", action="store_true")  # not reported by CodeQL
    größe = 1; sub.add_parser("x").add_argument("--mock")  # not reported by CodeQL
    serve.add_argument("--mockup")  # ok: another word
    serve.add_argument("--port")  # ok: a setting
    registry.add_argument("--mock")  # ok: nothing says that it is a parser
    registry.add_thing("x").add_argument("--mock")  # ok: nothing says that it is a parser
    driver.add_argument("--use-fake-ui-for-media-stream")  # ok: an option of a browser
