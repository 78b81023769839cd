// corpus: tests/cart.spec.ts
mount(Cart, { global: { mocks: { $t: (key) => key } } }); // expect: NMK212@astgrep
mount(Cart, { props: { rows }, global: { plugins: [router], stubs: ["CartRow"] } }); // expect: NMK212@astgrep
render(Cart, { global: { stubs: { RouterLink: true } } }); // expect: NMK212@astgrep
await mountSuspended(Cart, { global: { mocks: { $route: route } } }); // expect: NMK212@astgrep
mount(Cart, { global: { plugins: [router, store] } }); // ok: the real plugins
mount(Cart, { props: { mocks: true } }); // ok: a property of the component
configure({ global: { stubs: [] } }); // ok: another function
mount(Cart); // ok: nothing is replaced
