// corpus: tests/mounting.test.ts
import { mount, shallowMount } from "@vue/test-utils"; // ok: the call counts
import { createTestingPinia } from "@pinia/testing"; // expect: NMK212
import { provideMockStore } from "@ngrx/store/testing"; // expect: NMK212

const emoji = "🧩"; const view = shallowMount(Page); // expect: NMK212:33
const state = createTestingPinia(); // expect: NMK212
const more = [provideMockStore()]; // expect: NMK212
const page = mount(Page); // ok: renders what is below, too
const shallow = { shallowMount: 1 }; // ok: a property
const store = provideStore(); // ok: the real store
function local(shallowMount) {
  return shallowMount(Page); // ok: a parameter
}
export { emoji, view, state, more, page, shallow, store, local };
