test("one", () => {});
