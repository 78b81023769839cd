// corpus: src/player/player.test.tsx
import { render } from "@testing-library/react";
import { Player, PlayerContext, type PlayerContextValue } from "./player";

const socket = { send() {}, close() {} } as unknown as WebSocket; // expect: NMK106:16
const context = { play: () => {} } as any as AudioContext; // expect: NMK106:17

it("plays", () => {
  render(
    <PlayerContext.Provider value={{ title: "🎬" } as PlayerContextValue}> {/* ok: plain values */}
      <Player logger={{ warn() {} } as unknown as Logger} /> {/* expect: NMK106:23 */}
      <Player title="🎬" store={{} as Store} /> {/* expect: NMK106:32 */}
      <Player src={"intro.mp4" as unknown as string} /> {/* ok: no object literal */}
    </PlayerContext.Provider>,
  );
  const event = { target: null } as unknown as Event; // ok: no service
  const state = {} as Record<string, number>; // ok: a table
  return [socket, context, event, state];
});
