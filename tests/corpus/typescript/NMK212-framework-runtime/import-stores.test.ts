// corpus: tests/stores.test.ts
import { provideMockStore, MockStore } from "@ngrx/store/testing"; // expect: NMK212:1
import { createTestingPinia } from "@pinia/testing"; // expect: NMK212
import { createRouterMock } from "vue-router-mock"; // expect: NMK212
import { shallowMount, mount } from "@vue/test-utils"; // ok: mount renders, the other counts where it is called
import { createPinia } from "pinia"; // ok: the real store
import { provideStore } from "@ngrx/store"; // ok: the real store
import { createRouter } from "vue-router"; // ok: the real router

const providers = [provideMockStore({ initialState: {} })]; // expect: NMK212
const pinia = createTestingPinia({ stubActions: true }); // expect: NMK212
const view = shallowMount(Page); // expect: NMK212
const page = mount(Page); // ok: renders what is below, too
export { providers, pinia, view, page, MockStore, createRouterMock, createPinia, provideStore, createRouter };
