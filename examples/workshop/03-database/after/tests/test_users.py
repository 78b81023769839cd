from users import names, register


def test_names(postgres):
    register(postgres, "Grace")
    register(postgres, "ada")
    register(postgres, "ADA")
    assert names(postgres) == ["ada", "grace"]
