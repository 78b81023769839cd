// corpus: src/assets/image.stories.tsx
const mockAsset = { id: "1", name: "Intro.mp4" }; // ok: what the story shows
export const Small = () => <Image asset={mockAsset} preset="small" />; // ok: the same
export const Large = { args: { asset: mockAsset } }; // ok: the same
class FakeApi { list() { return [{ id: 1 }]; } } // expect: NMK401
export const Live = () => <Image api={new FakeApi()} />; // ok: the class is the finding
