# corpus: src/shop/command.py
def options(parser, sub, registry, driver):
    group = parser.add_argument_group("größe")
    group.add_argument("--mock-llm", action="store_true")  # expect: NMK506:24@python
    either = sub.add_mutually_exclusive_group()
    either.add_argument("--mock", action="store_true")  # expect: NMK506@python
    serve = sub.add_parser("serve")
    serve.add_argument("--use-mock", action="store_true")  # expect: NMK506@python
    größe = 1; sub.add_parser("x").add_argument("--mock")  # expect: NMK506:49@python
    serve.add_argument("--mockup")  # ok: another word
    serve.add_argument("--port")  # ok: a setting
    registry.add_argument("--mock")  # ok: nothing says that it is a parser
    registry.add_thing("x").add_argument("--mock")  # ok: nothing says that it is a parser
    driver.add_argument("--use-fake-ui-for-media-stream")  # ok: an option of a browser
