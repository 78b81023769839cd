// corpus: tests/e2e/helpers.js
export async function answer(route, body) {
  await route.fulfill({ json: body }); // expect: NMK211:9
}

export class Stage {
  async open() {
    await this.route.fulfill({ status: 200 }); // expect: NMK211:11
    await this.route?.fulfill({ status: 200 }); // expect: NMK211
    await this.route.request().postDataJSON(); // ok: reading is fine
  }

  async mock() {
    const icon = "🌐"; const found = await browser.mock("**/api/assets"); // expect: NMK211:43
    await this.browser.mockAll(); // expect: NMK211:11
    await browser.url("/"); // ok: the real page
    await device.mock("/api"); // ok: no browser
    return [icon, found];
  }
}

export const wish = (promise) => promise.fulfill("route"); // ok: a promise
