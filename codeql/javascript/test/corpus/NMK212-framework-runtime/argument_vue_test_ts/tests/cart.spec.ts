// NMK212-framework-runtime/argument-vue.test.ts
mount(Cart, { global: { mocks: { $t: (key) => key } } }); // not reported by CodeQL
mount(Cart, { props: { rows }, global: { plugins: [router], stubs: ["CartRow"] } }); // not reported by CodeQL
render(Cart, { global: { stubs: { RouterLink: true } } }); // not reported by CodeQL
await mountSuspended(Cart, { global: { mocks: { $route: route } } }); // not reported by CodeQL
mount(Cart, { global: { plugins: [router, store] } }); // ok: the real plugins
mount(Cart, { props: { mocks: true } }); // ok: a property of the component
configure({ global: { stubs: [] } }); // ok: another function
mount(Cart); // ok: nothing is replaced
