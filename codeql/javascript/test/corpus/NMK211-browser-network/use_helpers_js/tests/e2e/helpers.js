// NMK211-browser-network/use-helpers.js
export async function answer(route, body) {
  await route.fulfill({ json: body }); // $ NMK211
}

export class Stage {
  async open() {
    await this.route.fulfill({ status: 200 }); // $ NMK211
    await this.route?.fulfill({ status: 200 }); // $ NMK211
    await this.route.request().postDataJSON(); // ok: reading is fine
  }

  async mock() {
    const icon = "🌐"; const found = await browser.mock("**/api/assets"); // $ NMK211
    await this.browser.mockAll(); // $ NMK211
    await browser.url("/"); // ok: the real page
    await device.mock("/api"); // ok: no browser
    return [icon, found];
  }
}

export const wish = (promise) => promise.fulfill("route"); // ok: a promise
